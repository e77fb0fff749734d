/** What a reader does on a page, in the tests' own words: the one place that knows the markup of the tools. */
import type { Locator, Page } from 'playwright-core';

/** The buttons that open a definition. */
export const definitionButtons = (page: Page): Locator => page.locator('button[popovertarget]');

/** Opens the first definition, as a reader does: by its button. */
export async function openDefinition(page: Page): Promise<void> {
  await definitionButtons(page).first().click();
  await page.locator(':popover-open').waitFor();
}

/**
 * Goes back, as by the browser's button, and waits for nothing: Playwright's own way waits for a new document, which it is
 * never told of in Firefox, and which does not come within a page.
 */
export const goBack = (page: Page): Promise<void> =>
  page.evaluate(() => {
    history.back();
  });

/**
 * Waits until the form on the page of Settings answers: before that a choice is not yet on the page. Its first
 * words are those about the contrast of one's own colours, though they are hidden.
 */
export const formAnswers = (page: Page): Promise<void> =>
  page.locator('main form .own-colours output:not(:empty)').waitFor({ state: 'attached' });

/** Opens Settings in front of the page. */
export async function openSettings(page: Page): Promise<void> {
  await page.locator('header a[data-tool=settings]').click();
  await page.locator('dialog[open]').waitFor();
}

/** Types over what stands in a field. To Firefox, a text that Playwright fills in is no change that Enter could end. */
export async function typeInto(field: Locator, words: string): Promise<void> {
  await field.selectText();
  await field.pressSequentially(words);
}

/** Searches on the search page, and waits until the results are told. */
export async function searchFor(page: Page, words: string): Promise<void> {
  await page.locator('input[type=search]').fill(words);
  await page.locator('[role=status]:not(:empty)').first().waitFor();
}

/** Makes a choice in the form of Settings, wherever it stands: by its button, or from its list. */
export async function choose(page: Page, name: string, value: string): Promise<void> {
  const control = page.locator(`form [name="${name}"]`).first();
  await control.evaluate((element) => {
    const details = element.closest('details');
    if (details) details.open = true;
  });
  if (await control.evaluate((element) => element.matches('select'))) await control.selectOption(value);
  else await page.locator(`form input[name="${name}"][value="${value}"]`).check();
}

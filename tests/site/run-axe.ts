import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

/** Rules that are not asked, each with its reason; all others are, also those that axe leaves off unless they are named. */
const exceptions: Readonly<Record<string, string>> = {
  'aria-roledescription': 'deprecated: axe has taken it back, for it finds fault with what is allowed',
  'audio-caption': 'deprecated: nothing can be told of it by looking at the page',
  'duplicate-id-active':
    'deprecated with criterion 4.1.1; ids that are there twice are found by valid-html.test.ts',
  'duplicate-id': 'deprecated with criterion 4.1.1; ids that are there twice are found by valid-html.test.ts',
  'landmark-complementary-is-top-level': 'deprecated: an aside may stand in the main part',
  'hidden-content': 'no rule: it says of any page that has something hidden that a person should look at it',
};

const rules = axe
  .getRules()
  .map(({ ruleId }) => ruleId)
  .filter((id) => !(id in exceptions));

/** On "Check and put right" a title is shown as large as it will be, and is a line to be put right, no heading of that page. */
const isLineToCheck = (id: string, html: string): boolean =>
  id === 'p-as-heading' && html.startsWith('<p class="words"');

/**
 * What axe finds wrong with a page as it is now: one line for each element.
 *
 * Contrast that axe could not measure counts as wrong: nothing here stands on a picture, so it can be measured.
 */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  // Through the debugger, which the page's policy does not bind.
  await page.evaluate(axe.source);
  const results = await page.evaluate(
    (values) =>
      (globalThis as unknown as { axe: { run: (options: object) => Promise<AxeResults> } }).axe.run({
        runOnly: { type: 'rule', values },
        resultTypes: ['violations', 'incomplete'],
      }),
    rules,
  );
  const unmeasured = results.incomplete.filter(({ id }) => id.startsWith('color-contrast'));
  return [...results.violations, ...unmeasured].flatMap(({ id, help, nodes }) =>
    nodes
      .filter(({ html }) => !isLineToCheck(id, html))
      .map(({ html, any }) => `${id}: ${help}: ${html.slice(0, 160)} ${any[0]?.message ?? ''}`),
  );
}

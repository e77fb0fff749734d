/** What a reader does on "Your articles" to bring one, in the tests' own words. */
import type { Locator, Page } from 'playwright-core';
import { pageOf } from './list-pages.ts';
import { openPage, type OpenOptions } from './open-page.ts';

/** "Your articles". */
export const own = pageOf('own articles');

/** Where an own article is read. */
export const articleUrl = /\/library\/article\/\?id=[\w-]{36}$/u;

/** Opens "Your articles" for a new reader, and waits until its tool is at work. */
export async function openOwn(options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(own, options);
  await page.waitForLoadState('networkidle');
  return page;
}

/** A text with a title, three paragraphs and a caption. */
export const ownText = (title: string): string =>
  [
    title,
    'It happened on a Tuesday morning in calm weather, the harbour master said, while most of the town was still asleep.',
    'People wait on the pier of the old harbour.Photo: Jane Doe/AFP',
    'Nobody was hurt. The crew of a fishing boat had seen the lights and turned back, although its nets were still out.',
    'The mayor thanked all of them and asked for patience: what went wrong will be known in some weeks.',
  ].join('\n\n');

/** A file to be chosen. */
export const textFile = (name: string, text: string): { name: string; mimeType: string; buffer: Buffer } => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
});

export const fieldOf = (page: Page): Locator => page.locator('#article');
export const filesOf = (page: Page): Locator => page.locator('#files');
export const readButton = (page: Page): Locator => page.getByRole('button', { name: 'Read it' });
export const stopButton = (page: Page): Locator => page.getByRole('button', { name: 'Stop' });

/** The fault beside the field or beside the files. */
export const faultOf = (page: Page, control: 'article' | 'files'): Locator =>
  page.locator(`#${control}-fault`);

export const statusOf = async (page: Page): Promise<string> =>
  (await page.locator('main .open [role=status]').textContent()) ?? '';

/** Puts a text into the field and presses "Read it". */
export async function readText(page: Page, text: string): Promise<void> {
  await fieldOf(page).fill(text);
  await readButton(page).click();
}

/** What the control with the focus is: its id, or else its words. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    const id = activeElement?.id ?? '';
    return id === '' ? (activeElement?.textContent ?? '').trim() : id;
  });

/** What describes the field, as assistive technology is told it. */
export async function announced(page: Page): Promise<string> {
  const ids = ((await fieldOf(page).getAttribute('aria-describedby')) ?? '').split(' ');
  return page.evaluate(
    (all) => all.map((id) => document.getElementById(id)?.textContent.trim() ?? '').join(' '),
    ids,
  );
}

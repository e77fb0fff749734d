/** What a reader does with the bar of reading aloud, in the tests' own words. */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { fakeSpeech, spoken, type FakeSpeech } from './fake-speech.ts';
import { pageOf, urlOf, type PageKind } from './list-pages.ts';
import { newReader, type ReaderOptions } from './open-page.ts';

export interface AloudReader extends ReaderOptions {
  readonly speech?: FakeSpeech;
  /** What was chosen in Options before. */
  readonly aloud?: Readonly<Record<string, unknown>>;
}

/** No rests between sentences, and names as the article writes them: what is spoken is the text. */
export const plain = { pauses: 'none', names: false };

/** A reader whose browser has the fake engine. */
export async function listener({ speech, aloud, ...options }: AloudReader = {}): Promise<BrowserContext> {
  const context = await newReader(options);
  await fakeSpeech(context, speech);
  if (aloud) {
    await context.addInitScript((value) => {
      // The empty page that comes before may keep nothing.
      if (origin === 'null') return;
      if (localStorage.getItem('lectern.aloud') === null) localStorage.setItem('lectern.aloud', value);
    }, JSON.stringify(aloud));
  }
  return context;
}

/** Opens a page of the kind and presses "Read aloud". */
export async function readAloud(options: AloudReader = {}, kind: PageKind = 'article'): Promise<Page> {
  const page = await (await listener(options)).newPage();
  await page.goto(urlOf(pageOf(kind)));
  await press(page);
  return page;
}

export async function press(page: Page): Promise<void> {
  await page.locator('[data-tool=aloud]').click();
  await page.locator('.aloud').waitFor();
}

/** A control of the bar by its name. */
export const control = (page: Page, name: string): Locator =>
  page.locator('.aloud').getByRole('button', { name, exact: true });

export const status = (page: Page): Locator => page.locator('.aloud [role=status]');

/** What is highlighted as being read. */
export const highlighted = (page: Page, name: 'sentence' | 'word' = 'sentence'): Promise<string> =>
  page.evaluate((key) => {
    const [range] = CSS.highlights.get(key) ?? [];
    return range instanceof Range ? range.toString() : '';
  }, `aloud-${name}`);

/** The texts that the voice was given and said to their end, joined. */
export const heard = async (page: Page): Promise<string> =>
  (await spoken(page))
    .filter(({ outcome }) => outcome === 'ended')
    .map(({ text }) => text)
    .join(' ');

/** Waits until the engine was given a text. */
export async function untilSpoken(page: Page, text: string): Promise<void> {
  await page.waitForFunction(
    (wanted) =>
      (globalThis as unknown as { spoken: { text: string }[] }).spoken.some((entry) =>
        entry.text.includes(wanted),
      ),
    text,
  );
}

/** The sentences of the article's first paragraphs, as the page has them. */
export const paragraphText = (page: Page, number: number): Promise<string> =>
  page.evaluate((id) => {
    const copy = document.getElementById(id)?.cloneNode(true) as HTMLElement;
    for (const apart of copy.querySelectorAll('.place')) apart.remove();
    return copy.textContent.trim();
  }, `p-${number}`);

export const words = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

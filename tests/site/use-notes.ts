/** What a reader does with highlights and notes, in the tests' own words. */
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { noteOf, type Note } from '../../src/reading/notes/note.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { newReader, type ReaderOptions } from './open-page.ts';

export const article = urlOf(pageOf('article'));
export const slug = article.split('/').at(-2) ?? '';

/** Opens the article with the bar of highlights and notes. */
export async function openBar(options: ReaderOptions = {}): Promise<Page> {
  const page = await (await newReader(options)).newPage();
  await page.goto(article);
  await page.getByRole('button', { name: 'Highlights and notes' }).click();
  await page.locator('.notes-bar').waitFor();
  return page;
}

export const inBar = (page: Page, name: string): Locator =>
  page.locator('.notes-bar').getByRole('button', { name, exact: true });

/** Selects from the first of some words in a paragraph to the last, over everything that stands in between. */
export function select(
  page: Page,
  paragraph: number,
  from: number,
  to: number,
  end = paragraph,
): Promise<void> {
  return page.evaluate(
    ([first, last, start, stop]) => {
      const point = (id: number, word: number, isEnd: boolean): [Node, number] => {
        const walker = document.createTreeWalker(
          document.getElementById(`p-${id}`) ?? document,
          NodeFilter.SHOW_TEXT,
        );
        let count = 0;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const { index, 0: found } of (node.textContent ?? '').matchAll(/\S+/gu)) {
            if (++count === word) return [node, isEnd ? index + found.length : index];
          }
        }
        throw new Error(`p-${id} has no word ${word}`);
      };
      const range = document.createRange();
      range.setStart(...point(first, start, false));
      range.setEnd(...point(last, stop, true));
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    },
    [paragraph, end, from, to] as const,
  );
}

/** What a highlight of the page covers, in words. */
export const painted = (page: Page, name: string): Promise<readonly string[]> =>
  page.evaluate(
    (key) =>
      [...(CSS.highlights.get(key) ?? [])].map((range) =>
        range instanceof Range ? range.toString().replace(/\s+/gu, ' ').trim() : '',
      ),
    name,
  );

export const status = (page: Page): Locator => page.locator('.notes-bar [role=status]');
export const items = (page: Page): Locator => page.locator('.your-highlights li');

/** The notes that are kept on the device. */
export async function kept(page: Page): Promise<readonly Note[]> {
  const values = await page.evaluate(() =>
    Object.keys(localStorage)
      .filter((key) => key.startsWith('lectern.note.'))
      .map((key) => localStorage.getItem(key) ?? ''),
  );
  return values.map((value) => noteOf(JSON.parse(value))).filter((note) => note !== undefined);
}

/** A reader who has made these notes before. */
export async function readerWith(
  notes: readonly Note[],
  options: ReaderOptions = {},
): Promise<BrowserContext> {
  const context = await newReader(options);
  await context.addInitScript(
    (entries) => {
      if (sessionStorage.getItem('begun')) return;
      sessionStorage.setItem('begun', 'yes');
      for (const [key, value] of entries) localStorage.setItem(key, value);
    },
    notes.flatMap((note) => [
      [`lectern.note.${note.id}`, JSON.stringify(note)] as const,
      [`/articles/${note.article}/`, '1'] as const,
    ]),
  );
  return context;
}

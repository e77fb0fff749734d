/** What a reader does on "Check and put right", in the tests' own words. */
import type { Locator, Page } from 'playwright-core';
import { parseArticle } from '../../src/article/parse-article.ts';
import { libraryName } from '../../src/library/keep/library-name.ts';
import type { OwnFacts, OwnText } from '../../src/library/own-article.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { letListen } from './listen.ts';
import { openPage, type OpenOptions } from './open-page.ts';
import { keepOwn, ownArticle, type Kept } from './own-library.ts';

export const checkPage = pageOf('check own article');

/** A title, a byline, a fault, a caption, what was set aside, a heading, and text that would like to be more. */
export const received = `The ferry stays in the harbour

By Marta Quill

The crew stayed on the quay on Friday because nobody had paid it since the the spring.

Passengers wait on the quayCredit: Example Pictures

Share

A quiet morning

The owners said that the money would be there on Monday. They had said so before.

Nobody believed them. <img src=x onerror="document.title='hacked'"> [x](javascript:1) <script>document.title='hacked'</script>`;

/** A long text without headings: Lectern divides it into parts. */
export const longText = Array.from(
  { length: 48 },
  (_, day) =>
    `Day ${day + 1}. ${'The owners of the ferry said on that day that the money would come, and it did not come again. '.repeat(3)}`,
).join('\n\n');

/** As the worker keeps it; a page's HTML too. */
export function ownOf(text: string, type: 'text' | 'html' = 'text'): Kept {
  const own = ownArticle(text);
  if (type === 'text') return own;
  const article = parseArticle(text, { type });
  const { title, titleFrom, language } = article;
  return {
    ...own,
    facts: { ...own.facts, title, titleFrom, language },
    text: { ...own.text, received: { text, type }, article },
  };
}

/** Opens the page for a reader who has this article, and waits until its lines are there. */
export async function openCheck(kept: Kept = ownOf(received), options: OpenOptions = {}): Promise<Page> {
  return fill(await openPage(checkPage, options), kept, options);
}

/** So too, with the simulated screen reader in the page. */
export async function openCheckToListen(kept: Kept = ownOf(received)): Promise<Page> {
  const page = await openCheck(kept, { bypassCSP: true });
  await letListen(page);
  return page;
}

async function fill(page: Page, kept: Kept, { site }: OpenOptions): Promise<Page> {
  await keepOwn(page, [kept]);
  await page.goto(`${urlOf(checkPage, site)}?id=${kept.facts.id}`);
  await lines(page).first().waitFor();
  return page;
}

export const lines = (page: Page): Locator => page.locator('.lines > li');

/** The list that says what a line is. */
export const choiceOf = (page: Page, number: number): Locator =>
  page.getByRole('combobox', { name: `Line ${number} is,` });

/** What each line is, as the page shows it. */
export const kindsOf = (page: Page): Promise<string[]> =>
  page
    .locator('.lines select')
    .evaluateAll((all) => all.map((select) => (select as HTMLSelectElement).value));

/** What `received` is before anything is put right. */
export const asOpened = [
  'title',
  'byline',
  'paragraph',
  'caption',
  'aside',
  'heading',
  'paragraph',
  'paragraph',
];

export const statusOf = (page: Page): Promise<string> => page.locator('main [role=status]').innerText();

/** The name of what has the focus. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const { activeElement } = document;
    return activeElement?.ariaLabel ?? activeElement?.id ?? '';
  });

/** The article as it is kept on the device now. */
export const keptNow = (page: Page, id: string): Promise<{ facts: OwnFacts; text: OwnText }> =>
  page.evaluate(
    ([name, key]) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['facts', 'texts']);
          const facts = transaction.objectStore('facts').get(key) as IDBRequest<OwnFacts>;
          const text = transaction.objectStore('texts').get(key) as IDBRequest<OwnText>;
          transaction.oncomplete = () => {
            opening.result.close();
            resolve({ facts: facts.result, text: text.result });
          };
        };
        opening.onerror = () => {
          reject(new Error(opening.error?.message));
        };
      }),
    [libraryName, id] as const,
  );

/** What the blocks are that the device has. */
export const keptKindsOf = async (page: Page, id: string): Promise<string[]> =>
  (await keptNow(page, id)).text.article.blocks.map(({ type }) => type);

/** Own articles put straight into the library of a reader, as the worker keeps them: for tests that need many at once. */
import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { parseArticle } from '../../src/article/parse-article.ts';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { editionOf } from '../../src/library/find/fetch-names.ts';
import { editionKey, wordsOf } from '../../src/library/find/words-of.ts';
import { libraryName } from '../../src/library/keep/library-name.ts';
import { upgrades } from '../../src/library/keep/open-database.ts';
import { newArticle } from '../../src/library/new-article.ts';
import type { OwnFacts, OwnText } from '../../src/library/own-article.ts';
import { compileNames } from '../../src/names/compile-names.ts';

/** What stands in the stores for one article. */
export interface Kept {
  readonly facts: OwnFacts;
  readonly text: OwnText;
  readonly words: readonly string[];
}

export const matcher = compileNames(await readGlossary('content/glossary'));

/** @param received As it is pasted: title, blank line, paragraphs. */
export function ownArticle(received: string, facts: Partial<OwnFacts> = {}): Kept {
  const article = parseArticle(received, { type: 'text' });
  const digest = createHash('sha256').update(received).digest('hex');
  const made = newArticle({
    id: facts.id ?? `${digest.slice(0, 8)}-0000-4000-8000-${digest.slice(8, 20)}`,
    received: { text: received, type: 'text' },
    article,
    digest,
    now: Date.UTC(2024, 0, 1),
  });
  return {
    facts: { ...made.facts, ...facts },
    text: made.text,
    words: wordsOf(article, article.title, matcher),
  };
}

/**
 * Makes the library where there is none, in a page of the site, and puts articles into it.
 *
 * @param edition Of the glossary by which they are filed; the site's own, where it is not given.
 */
export async function keepOwn(page: Page, all: readonly Kept[], edition?: string): Promise<void> {
  const filedBy = editionKey(edition ?? (await siteEdition(page)));
  const articles = all.map((kept) => ({ ...kept, words: [filedBy, ...kept.words] }));
  await page.evaluate(makeLibrary);
  // A message of many megabytes would hold up the browser.
  for (let at = 0; at < articles.length; at += 100) {
    await page.evaluate(put, [libraryName, articles.slice(at, at + 100)] as const);
  }
}

/** The edition of the glossary of the site that a page is of. */
export async function siteEdition(page: Page): Promise<string> {
  const base = await page
    .locator('header nav a')
    .first()
    .evaluate((link) => (link as HTMLAnchorElement).href);
  return editionOf(await (await fetch(new URL('names-to-mark.json', base))).text());
}

/** By the library's own steps, as text: its code does not run here. */
const makeLibrary = `new Promise((resolve, reject) => {
  const steps = [${upgrades.map((step) => step.toString()).join(',')}];
  const opening = indexedDB.open(${JSON.stringify(libraryName)}, steps.length);
  opening.onupgradeneeded = ({ oldVersion }) => {
    for (const step of steps.slice(oldVersion)) step(opening.result, opening.transaction);
  };
  opening.onerror = () => reject(opening.error);
  opening.onsuccess = () => {
    opening.result.close();
    resolve();
  };
})`;

/** Runs in the page. */
async function put([name, articles]: readonly [string, readonly Kept[]]): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.onerror = () => {
      reject(new Error(opening.error?.message));
    };
    opening.onsuccess = () => {
      resolve(opening.result);
    };
  });
  const transaction = database.transaction(['facts', 'texts', 'words'], 'readwrite');
  for (const { facts, text, words } of articles) {
    transaction.objectStore('facts').put(facts);
    transaction.objectStore('texts').put(text);
    transaction.objectStore('words').put({ id: facts.id, words });
  }
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
  const channel = new BroadcastChannel(name);
  channel.postMessage('changed');
  channel.close();
}

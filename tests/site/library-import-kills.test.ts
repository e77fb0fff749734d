/** The tab is killed at random while a library's zip comes in: nothing kept is lost, nothing is half there, and it goes on. */
import { chromium, type BrowserContext, type Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { writeArchive } from '../../src/library/keep/archive/write-archive.ts';
import { libraryName } from '../../src/library/keep/library-name.ts';
import { PassingLibrary } from '../../src/library/keep/passing-library.ts';
import { makeOwn } from '../library/keep/make-own.ts';
import { makePicture } from '../library/open/make-files.ts';
import { chromiumArgs } from './chromium-args.ts';
import { urlOf } from './list-pages.ts';
import { own } from './open-own.ts';
import { keepOwn, ownArticle } from './own-library.ts';

const kills = Number(process.env.LECTERN_KILLS ?? 3);
const articles = 200;
/** When so many are in, they are taken out again: what is there already is not written. */
const enough = 150;

/** A text by its number: its words tell whether it is whole. */
const textOf = (number: number): string =>
  `Ferry ${number} came back to the harbour\n\n${`It came back on day ${number}, the council said. `.repeat(40)}\n\nThe end of ${number}.`;

/** What "Export" gives for them, each with a picture. */
async function exported(): Promise<Buffer> {
  const library = new PassingLibrary();
  for (let number = 0; number < articles; number += 1) {
    const article = await makeOwn(textOf(number));
    const { id } = article.facts;
    const picture = { id, number: 0, blob: new Blob([makePicture()], { type: 'image/png' }), alt: 'A quay' };
    await library.saveArticle({ ...article, pictures: [picture] });
  }
  return Buffer.from(await (await writeArchive(library)).arrayBuffer());
}

/** The keys of each store, and the texts: each with its article's blocks. */
interface Stores {
  readonly facts: readonly string[];
  readonly texts: readonly string[];
  readonly words: readonly string[];
  readonly pictures: readonly string[];
  readonly received: readonly string[];
  readonly digests: readonly string[];
}

const readStores = (page: Page): Promise<Stores> =>
  page.evaluate(async (name) => {
    const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => {
          resolve(request.result);
        };
        request.onerror = () => {
          reject(new Error(request.error?.message));
        };
      });
    const database = await asked(indexedDB.open(name));
    const transaction = database.transaction(['facts', 'texts', 'words', 'pictures']);
    const keys = (store: string): Promise<IDBValidKey[]> =>
      asked(transaction.objectStore(store).getAllKeys());
    const all = await Promise.all([
      keys('facts') as Promise<string[]>,
      keys('texts') as Promise<string[]>,
      keys('words') as Promise<string[]>,
      keys('pictures') as Promise<[string, number][]>,
      asked(transaction.objectStore('texts').getAll()) as Promise<{ received: { text: string } }[]>,
      asked(transaction.objectStore('facts').getAll()) as Promise<{ digest: string }[]>,
    ]);
    database.close();
    const [facts, texts, words, pictures, received, listed] = all;
    return {
      ...{ facts, texts, words, pictures: pictures.map(([id]) => id) },
      ...{
        received: received.map(({ received: { text } }) => text),
        digests: listed.map(({ digest }) => digest),
      },
    };
  }, libraryName);

/** Takes all out but one. */
const clear = (page: Page, but: string): Promise<void> =>
  page.evaluate(
    ([name, kept]) =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => {
          const stores = ['facts', 'texts', 'words', 'pictures'];
          const transaction = opening.result.transaction(stores, 'readwrite');
          for (const name of stores) {
            const store = transaction.objectStore(name);
            const first = name === 'pictures' ? [kept] : kept;
            store.delete(IDBKeyRange.upperBound(first, true));
            store.delete(IDBKeyRange.lowerBound(name === 'pictures' ? [kept, []] : kept, true));
          }
          transaction.oncomplete = () => {
            opening.result.close();
            resolve();
          };
        };
      }),
    [libraryName, but] as const,
  );

async function openOwn(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(urlOf(own));
  await page.locator('.own').waitFor();
  return page;
}

const choose = (page: Page, buffer: Buffer): Promise<void> =>
  page.locator('#own-import').setInputFiles({ name: 'library.zip', mimeType: 'application/zip', buffer });

/** Kills the tab when so many articles have been looked at, or a moment later. */
async function killAt(context: BrowserContext, page: Page, number: number): Promise<void> {
  await page.waitForFunction(
    (at) => (document.querySelector<HTMLProgressElement>('.moving progress')?.value ?? 0) >= at,
    number,
  );
  await new Promise((resolve) => setTimeout(resolve, Math.random() * 30));
  const session = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test(
  `a tab that is killed while ${articles} articles are imported (${kills} times) loses none, shows none that is not whole, and goes on`,
  async () => {
    const browser = await chromium.launch({
      executablePath: inject('browsers').chromium,
      args: chromiumArgs,
    });
    onTestFinished(() => browser.close());
    const context = await browser.newContext();
    const zip = await exported();
    const mine = ownArticle('Kept before\n\nIt was here before anything was imported.');
    let page = await openOwn(context);
    await keepOwn(page, [mine]);
    const whole = new Set([
      mine.text.received.text,
      ...Array.from({ length: articles }, (_, at) => textOf(at)),
    ]);
    let before: readonly string[] = [mine.facts.id];
    let inMid = 0;
    for (let kill = 0; kill < kills; kill += 1) {
      await choose(page, zip);
      await killAt(context, page, 5 + Math.floor(Math.random() * (articles - 10)));
      page = await openOwn(context);
      const { facts, texts, words, pictures, received, digests } = await readStores(page);
      expect(before.filter((id) => !facts.includes(id))).toEqual([]);
      expect(texts).toEqual(facts);
      expect(words).toEqual(facts);
      expect(pictures).toEqual(facts.filter((id) => id !== mine.facts.id));
      expect(received.filter((text) => !whole.has(text))).toEqual([]);
      expect(new Set(digests).size).toBe(facts.length);
      if (facts.length > before.length && facts.length <= articles) inMid += 1;
      before = facts;
      if (facts.length > enough) {
        await clear(page, mine.facts.id);
        before = [mine.facts.id];
      }
    }
    await choose(page, zip);
    await page.locator('.own .moved p').waitFor({ timeout: 60_000 });
    const { facts, digests } = await readStores(page);
    expect(facts).toHaveLength(articles + 1);
    expect(new Set(digests).size).toBe(articles + 1);
    console.log(`own articles: of ${kills} kills ${inMid} came while new articles were being kept`);
    expect(inMid).toBeGreaterThan(0);
  },
  60_000 + kills * 15_000,
);

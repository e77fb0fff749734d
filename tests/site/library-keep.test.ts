/** The reader's library on the device (issue 6, section 4): one transaction each, two tabs, a newer edition, a full disk. */
import { chromium, type BrowserContext } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import type { ServedFolder } from '../../src/commands/serve/serve-folder.ts';
import { chromiumArgs } from './chromium-args.ts';
import { chromiumOnly } from './chromium-only.ts';
import { engines } from './engines.ts';
import { inStore, serveStore } from './keep-store.ts';
import { newReader } from './open-page.ts';

let served: ServedFolder;
beforeAll(async () => {
  served = await serveStore();
});
afterAll(() => served.stop());

/** Saves an article, changes it, finds it, lists it, exports and imports it, deletes it. */
const allOfIt = `(async () => {
  const picture = (id) => ({ id, number: 0, blob: new Blob(['PNG'], { type: 'image/png' }), alt: 'A quay' });
  const own = await store.makeOwn('The ferry\\n\\nIt came back to the harbour.');
  const { id, digest } = own.facts;
  const other = await store.makeOwn('The tide\\n\\nIt came back as well.');
  await library.saveArticle({ ...own, pictures: [picture(id)] }, ['text:ferri']);
  await library.saveArticle({ ...other, pictures: [picture(other.facts.id)] }, []);
  await library.changeFacts(id, { tags: ['sea'] });
  await library.saveText({ ...own.facts, title: 'My ferry', tags: ['sea'] }, { ...own.text, corrected: true }, ['text:mi'], await library.readFacts(id));
  const read = await library.readArticle(id);
  const database = await store.openDatabase(store.libraryName);
  const words = await database.getAllKeysFromIndex('words', 'word', 'text:mi');
  const old = await database.getAllKeysFromIndex('words', 'word', 'text:ferri');
  const zip = await store.writeArchive(library);
  await library.remove([id]);
  const left = await Promise.all(['facts', 'texts', 'pictures', 'words'].map((name) => database.count(name)));
  database.close();
  const imported = await store.importArchive(library, zip, { wordsOf: () => ['text:ferri'] });
  const back = await library.readArticle(id);
  return {
    kept: library.kept,
    read: [read.facts.title, read.facts.tags, read.text.corrected, read.pictures.length],
    found: (await library.findByDigest(digest))?.id === id,
    words: words.length, old: old.length, left, imported,
    back: [back.facts.title, await back.pictures[0].blob.text(), back.pictures[0].alt],
    count: (await library.listFacts()).length,
  };
})()`;

describe.each(engines)('in $engine', ({ visit, missing }) => {
  const reason = missing === undefined ? '' : ` (skipped: ${missing})`;

  test.skipIf(!visit)(
    `an article is kept as a whole, changed, taken away and brought back${reason}`,
    async () => {
      if (!visit) return;
      const visitor = await visit();
      onTestFinished(() => visitor.close());
      await visitor.open(served.url);
      expect(await visitor.run(inStore(allOfIt))).toEqual({
        kept: 'device',
        read: ['My ferry', ['sea'], true, 1],
        ...{ found: true, words: 1, old: 0, left: [1, 1, 1, 1] },
        imported: { added: 1, same: 1, renewed: 0, both: 0, faults: [] },
        back: ['My ferry', 'PNG', 'A quay'],
        count: 2,
      });
    },
  );
});

async function tab(context: BrowserContext): Promise<<T>(expression: string) => Promise<T>> {
  const page = await context.newPage();
  await page.goto(served.url);
  return (expression) => page.evaluate(inStore(expression));
}

const save = (text: string): string =>
  `store.makeOwn(${JSON.stringify(text)}).then((own) => library.saveArticle(own, ['w']).then(() => own.facts.id))`;

describe('tabs', () => {
  test('what one changes the others hear of, and find', async () => {
    const context = await newReader();
    const [one, two] = [await tab(context), await tab(context)];
    await two('void store.onChange(() => { globalThis.heard = (globalThis.heard ?? 0) + 1; })');
    const id = await one<string>(save('The ferry\n\nIt came back.'));
    await expect.poll(() => two('globalThis.heard')).toBe(1);
    await Promise.all([
      one(`library.changeFacts('${id}', { tags: ['sea'] })`),
      two(`library.changeFacts('${id}', { archived: true })`),
    ]);
    expect(await one(`library.readFacts('${id}')`)).toMatchObject({ tags: ['sea'], archived: true });
  });

  test('what another tab has changed in between is not written over', async () => {
    const context = await newReader();
    const one = await tab(context);
    const id = await one<string>(save('The ferry\n\nIt came back.'));
    const over = `(async () => {
      const article = await library.readArticle('${id}');
      await new Promise((resolve) => setTimeout(resolve, 5));
      await library.changeFacts('${id}', { tags: ['sea'] });
      return library.saveArticles([{ article, words: [] }], [article.facts]);
    })()`;
    expect(await one(over)).toBe(false);
    expect(await one(`library.readFacts('${id}')`)).toMatchObject({ tags: ['sea'] });
  });

  test('what another tab has changed in between is not filed by the words it had before', async () => {
    const context = await newReader();
    const one = await tab(context);
    const id = await one<string>(save('The ferry\n\nIt came back.'));
    const filed = `(async () => {
      const before = await library.readFacts('${id}');
      await library.fileAnew(before, ['first']);
      await new Promise((resolve) => setTimeout(resolve, 5));
      await library.changeFacts('${id}', { tags: ['sea'] });
      await library.fileAnew(before, ['second']);
      return Promise.all(['w', 'first', 'second'].map((word) => library.listFiledUnder(word)));
    })()`;
    expect(await one(filed)).toEqual([[], [id], []]);
  });

  test('a library of version 1 is brought up to date, while an old tab is open that goes on', async () => {
    const context = await newReader();
    const [old, next] = [await tab(context), await tab(context)];
    const id = await old<string>(save('The ferry\n\nIt came back.'));
    const upgraded = await next<unknown>(`(async () => {
      const steps = [...store.upgrades, (database, transaction) => {
        database.createObjectStore('shelves');
        transaction.objectStore('facts').createIndex('added', 'added');
      }];
      const database = await store.openDatabase(store.libraryName, undefined, steps);
      const facts = await database.getAllFromIndex('facts', 'added');
      const all = [database.version, [...database.objectStoreNames], facts.length, await database.count('words')];
      database.close();
      return all;
    })()`);
    expect(upgraded).toEqual([2, ['facts', 'pictures', 'shelves', 'texts', 'words'], 1, 1]);
    // Its edition knows nothing of version 2: it says so, and never writes what it does not understand.
    const refused = await old<string>(`library.readFacts('${id}').catch((fault) => fault.code)`);
    expect(refused).toBe('newer-library');
  });

  test('a connection that was closed is opened again', async () => {
    const one = await tab(await newReader());
    await one(save('The ferry\n\nIt came back.'));
    await one(`(async () => {
      const steps = [...store.upgrades];
      await library.close();
    })()`);
    expect(await one('library.listFacts().then((facts) => facts.length)')).toBe(1);
  });
});

describe('without room', () => {
  test('a full disk is told, nothing is half-kept, and it goes on when there is room again', async () => {
    const context = await newReader();
    const page = await context.newPage();
    await page.goto(served.url);
    const one = <T>(expression: string): Promise<T> => page.evaluate(inStore(expression));
    chromiumOnly('a full disk: set by the DevTools protocol');
    // First of all: Chromium reckons with what it was told of the room for a while.
    const session = await context.newCDPSession(page);
    const { origin } = new URL(served.url);
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    await one(save('The ferry\n\nIt came back.'));
    const large = `store.makeOwn('Words\\n\\n' + Array.from({ length: 400_000 }, (_, at) => 'word' + at).join(' '))
      .then((own) => library.saveArticle(own, ['w']))`;
    const fault = await one<unknown>(
      `${large}.then(() => 'kept', ({ code, message }) => ({ code, message }))`,
    );
    expect(fault).toMatchObject({ code: 'no-room' });
    const stores = `(async () => {
      const database = await store.openDatabase(store.libraryName);
      const counts = await Promise.all(['facts', 'texts', 'words'].map((name) => database.count(name)));
      database.close();
      return counts;
    })()`;
    expect(await one(stores)).toEqual([1, 1, 1]);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await one(large);
    expect(await one(stores)).toEqual([2, 2, 2]);
  });

  test('a browser that keeps nothing still holds articles from page to page, and says that it does', async () => {
    const context = await newReader();
    await context.addInitScript(() => {
      Object.defineProperty(globalThis, 'indexedDB', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError');
        },
      });
    });
    const page = await context.newPage();
    await page.goto(served.url);
    const one = <T>(expression: string): Promise<T> => page.evaluate(inStore(expression));
    const id = await one<string>(save('The ferry\n\nIt came back.'));
    await page.reload();
    expect(await one('library.kept')).toBe('window');
    expect(
      await one(`library.readArticle('${id}').then(({ facts, text }) => [facts.title, text.received.text])`),
    ).toEqual(['The ferry', 'The ferry\n\nIt came back.']);
    const full = await one<string>(
      `store.makeOwn('x '.repeat(4_000_000)).then((own) => library.saveArticle(own, [])).catch(({ code }) => code)`,
    );
    expect(full).toBe('no-room');
    expect(await one('library.listFacts().then((facts) => facts.length)')).toBe(1);
  });
});

/** Kills the renderer again and again while articles come in; `npm run bench:library` does it 200 times. */
const kills = Number(process.env.LECTERN_KILLS ?? 8);

test(
  `a tab that is killed in mid-import (${kills} times) loses nothing that was kept, and shows nothing half-kept`,
  async () => {
    chromiumOnly('a tab that is killed: by the DevTools protocol');
    const browser = await chromium.launch({
      executablePath: inject('browsers').chromium,
      args: chromiumArgs,
    });
    onTestFinished(() => browser.close());
    const context = await browser.newContext();
    const told: string[] = [];
    await context.exposeFunction('tellKept', (id: string) => told.push(id));
    for (let kill = 0; kill < kills; kill += 1) {
      const page = await context.newPage();
      await page.goto(served.url);
      void page
        .evaluate(
          inStore(`(async () => {
          for (let at = 0; ; at += 1) {
            const own = await store.makeOwn('Article ${kill} ' + at + '\\n\\n' + 'It came back. '.repeat(200 + at));
            const { id } = own.facts;
            const picture = { id, number: 0, blob: new Blob(['x'.repeat(20_000)]), alt: '' };
            await library.saveArticle({ ...own, pictures: [picture] }, ['w' + at]);
            void tellKept(id);
          }
        })()`),
        )
        .catch(() => undefined);
      await new Promise((resolve) => setTimeout(resolve, 150 + Math.random() * 400));
      const session = await context.newCDPSession(page);
      const crashed = page.waitForEvent('crash');
      void session.send('Page.crash').catch(() => undefined);
      await crashed;
      await page.close();
    }
    const page = await context.newPage();
    await page.goto(served.url);
    const found = await page.evaluate<{
      facts: string[];
      texts: string[];
      words: string[];
      pictures: string[];
    }>(
      inStore(`(async () => {
      const database = await store.openDatabase(store.libraryName);
      const [facts, texts, words, pictures] = await Promise.all([
        database.getAllKeys('facts'), database.getAllKeys('texts'), database.getAllKeys('words'), database.getAllKeys('pictures'),
      ]);
      return { facts, texts, words, pictures: pictures.map(([id]) => id) };
    })()`),
    );
    expect(told.length).toBeGreaterThan(kills);
    expect(told.filter((id) => !found.facts.includes(id))).toEqual([]);
    expect(found.texts).toEqual(found.facts);
    expect(found.words).toEqual(found.facts);
    expect(found.pictures).toEqual(found.facts);
  },
  60_000 + kills * 5000,
);

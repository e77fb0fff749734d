/** Without a network (issue 2, section 6): the server is really stopped, in three engines. */
import { readFileSync } from 'node:fs';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { keptOffline } from './kept-offline.ts';
import { pageOf, pages, type PageKind } from './list-pages.ts';
import { nextEdition } from './next-edition.ts';
import { newReader } from './open-page.ts';
import { openSettings, searchFor } from './use-page.ts';
import { engines } from './engines.ts';

const { dist } = inject('site');

/** In the page: what it is, by its own words. */
const heading = `document.querySelector('h1')?.textContent ?? document.title`;

const headingOf = ({ file }: { file: string }): string =>
  /<h1[^>]*>(.*?)<\/h1>/su
    .exec(readFileSync(file, 'utf8'))?.[1]
    // The title of an article in another language is an element of its own there.
    ?.replaceAll(/<[^>]+>/gu, '')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&') ?? '';

/** In the search page: types words and gives the headings of the results. */
const searching = (words: string): string => `new Promise((resolve, reject) => {
  const field = document.querySelector('input[type=search]');
  field.focus();
  field.value = ${JSON.stringify(words)};
  field.dispatchEvent(new Event('input', { bubbles: true }));
  const started = Date.now();
  const timer = setInterval(() => {
    const status = document.querySelector('main [role=status]').textContent;
    const results = [...document.querySelectorAll('.results h3')].map((result) => result.textContent);
    if (status || Date.now() - started > 20000) {
      clearInterval(timer);
      resolve({ status, results });
    }
  }, 100);
})`;

describe.each(engines)('in $engine', ({ engine, visit, missing }) => {
  const entries: readonly PageKind[] =
    engine === 'Chromium' ? ['home', 'article', 'name', 'help'] : ['article'];
  const reason = missing === undefined ? '' : ` (skipped: ${missing})`;

  test.skipIf(!visit).each(entries)(
    `F8: after one visit to one page (%s) all pages, search and names work${reason}`,
    async (kind) => {
      if (!visit) return;
      const site = await serveFolder(dist, 0);
      const visitor = await visit();
      onTestFinished(() => visitor.close());
      await visitor.open(site.url + pageOf(kind).address);
      expect(await visitor.run(keptOffline)).toBe(true);
      await site.stop();
      // Nothing answers there any more.
      await expect(fetch(site.url)).rejects.toThrow('fetch failed');
      const wrong: unknown[] = [];
      for (const page of pages.filter((one) => one.kind !== 'not found')) {
        await visitor.open(site.url + page.address);
        const found = await visitor.run<string>(heading);
        if (found.trim() !== headingOf(page).trim()) wrong.push([page.address, found]);
      }
      expect(wrong).toEqual([]);
      await visitor.open(`${site.url}search/`);
      const { status, results } = await visitor.run<{ status: string; results: string[] }>(
        searching('Hashd al-Shaabi'),
      );
      expect(status).toMatch(/^\d+ results? for Hashd al-Shaabi/u);
      expect(results).toContain('Popular Mobilization Forces');
      expect(results.some((title) => title.includes('storms US embassy'))).toBe(true);
      await visitor.open(`${site.url}never/seen/`);
      expect(await visitor.run(heading)).toBe(headingOf(pageOf('offline')));
    },
    180_000,
  );
});

describe('a new edition', () => {
  test('breaks no page that is open, and is there on the next one', async () => {
    const first = await serveFolder(dist, 0);
    const context = await newReader({ serviceWorkers: 'allow' });
    const faults: string[] = [];
    context.on('weberror', (fault) => faults.push(fault.error().message));
    const article = await context.newPage();
    await article.goto(first.url + pageOf('article').address);
    expect(await article.evaluate(keptOffline)).toBe(true);
    const search = await context.newPage();
    await search.goto(`${first.url}search/`);
    const { port } = first;
    await first.stop();

    const second = await serveFolder(nextEdition(), port);
    onTestFinished(() => second.stop());
    expect(second.port).toBe(port);
    const other = await context.newPage();
    await other.goto(second.url);
    await other.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
    });
    await expect
      .poll(
        async () => {
          await other.reload();
          return other.locator('h1').textContent();
        },
        { timeout: 30_000 },
      )
      .toContain('(new)');

    // Their tools are gone from the server, and are there all the same.
    await openSettings(article);
    await article.locator('dialog input[name=theme][value=dark]').check();
    expect(await article.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
    await searchFor(search, 'embassy');
    await search.locator('.results li').first().waitFor();
    expect(faults).toEqual([]);

    await article.reload();
    expect(await article.locator('h1').textContent()).toContain('(new)');
  }, 120_000);

  test('is told at the foot of an open page, and however many come, the page keeps its tools', async () => {
    let site = await serveFolder(dist, 0);
    onTestFinished(() => site.stop());
    const { url, port } = site;
    const context = await newReader({ serviceWorkers: 'allow' });
    const own = await context.newPage();
    await own.goto(`${url}library/`);
    expect(await own.evaluate(keptOffline)).toBe(true);
    // Controlled from its beginning, as every page after the first is.
    await own.reload();
    await own.locator('#article').fill('A text that must not be lost.');
    const told = own.locator('footer .edition');
    expect(await told.count()).toBe(0);

    const other = await context.newPage();
    for (const mark of ['1111', '2222', '3333']) {
      await site.stop();
      site = await serveFolder(nextEdition(mark), port);
      await other.goto(url);
      await other.evaluate(async () => {
        await (await navigator.serviceWorker.ready).update();
      });
      const folder = `code/next${mark}/`;
      const isNew = async (): Promise<boolean> => {
        await other.reload();
        return (await other.content()).includes(folder);
      };
      await expect.poll(isNew, { timeout: 60_000, interval: 500 }).toBe(true);
    }
    await told.waitFor();
    expect(await told.allTextContents()).toEqual([
      'A new edition of Lectern is ready. The next page that you open has it.',
    ]);
    // Quietly: nothing is announced, and the focus stays.
    expect(await told.evaluate((line) => line.closest('[role=status], [aria-live]'))).toBeNull();
    expect(await own.evaluate(() => document.activeElement?.id)).toBe('article');
    // A tool that it has not used before, three editions later; the browser's own cache, which may have it too, is no promise.
    const tools = /code\/\w+\//u.exec(readFileSync(pageOf('own articles').file, 'utf8'))?.[0] ?? '';
    const isKept = (address: string): Promise<boolean> =>
      own.evaluate(async (asked) => (await caches.match(asked)) !== undefined, address);
    expect(await isKept(`${url}${tools}settings.js`)).toBe(true);
    expect(await isKept(`${url}code/next1111/settings.js`)).toBe(false);
    await openSettings(own);
    expect(await own.locator('#article').inputValue()).toBe('A text that must not be lost.');
    await own.reload();
    expect(await own.content()).toContain('code/next3333/');
  }, 240_000);
});

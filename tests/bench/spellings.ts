/**
 * `npm run bench -- spellings`: every spelling of every name, typed into the search of the site as it ships, beside
 * plain Pagefind over the same pages. What is measured: README.md.
 */
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { chromiumArgs } from '../site/chromium-args.ts';
import { findChromium } from '../site/find-browsers.ts';
import { installRivals } from './install-rivals.ts';
import { makeShippedLectern } from './lectern-site.ts';
import { makePlainSearch } from './plain-search.ts';
import { printTable } from './print-table.ts';
import { makeScratchFolder } from './scratch-folder.ts';

/** A spelling and the pages that mention its name, the name's own page among them. */
interface Query {
  readonly text: string;
  readonly pages: readonly string[];
}

/** The pages that each query found. */
type Found = readonly (readonly string[])[];

installRivals();
const folder = makeScratchFolder();
const site = makeShippedLectern(join(folder, 'lectern'));
await site.build();
const plain = makePlainSearch(site.output, join(folder, 'plain'));
const [own, rival] = await Promise.all([serveFolder(site.output, 0), serveFolder(plain, 0)]);
const browser = await chromium.launch({
  executablePath: await findChromium(console.error),
  args: chromiumArgs,
});
try {
  const [ownPage, rivalPage] = await Promise.all([browser.newPage(), browser.newPage()]);
  const queries = await everySpelling(ownPage, own.url);
  const [engine = ''] = globSync('code/*/search-engine.js', { cwd: site.output });
  const texts = queries.map(({ text }) => text);
  const ours = score(queries, await askOurs(ownPage, own.url, engine, texts));
  const alone = score(queries, await askPlain(rivalPage, rival.url, texts));
  printTable(
    `${queries.length} spellings, transliterations and native forms, each typed into the search`,
    ['', 'find every page of their name', 'find something', 'find nothing'],
    [
      ['Lectern', ...ours],
      ['plain Pagefind', ...alone],
      ['goal', '100.0 %', '', ''],
    ],
  );
} finally {
  await Promise.all([browser.close(), own.stop(), rival.stop()]);
}

/** The pages are read from the name's own page, which lists its mentions. */
async function everySpelling(page: Page, url: string): Promise<readonly Query[]> {
  const queries: Query[] = [];
  for (const { id, name, spellings, native } of await readGlossary('content/glossary')) {
    await page.goto(`${url}names/${id}/`);
    const mentions = await page
      .locator('.mentions a')
      .evaluateAll((links: HTMLAnchorElement[]) =>
        links.map(({ pathname, hash }) => pathname + (/^#c\d/u.test(hash) ? 'captions/' : '')),
      );
    const pages = [...new Set([`/names/${id}/`, ...mentions])];
    const texts = [name, ...spellings.map(({ text }) => text), ...native.map(({ text }) => text)];
    const more = native.map(({ transliteration }) => transliteration);
    for (const text of new Set([...texts, ...more])) queries.push({ text, pages });
  }
  return queries;
}

/** The engine that the search page runs. The pages' imports are text: they are the site's, not ours. */
async function askOurs(page: Page, url: string, engine: string, queries: readonly string[]): Promise<Found> {
  await page.goto(`${url}search/`);
  return page.evaluate<string[][]>(`(async () => {
      const pagefind = import('${url}pagefind/pagefind.js');
      const [{ warmSearch }] = await Promise.all([import('${url}${engine}'), pagefind.then((started) => started.init())]);
      const { search } = await warmSearch(pagefind);
      const found = [];
      for (const words of ${JSON.stringify(queries)}) {
        const { pages } = await search({ words, kind: '', exact: false });
        const shown = await Promise.all(pages.map((page) => page()));
        found.push(shown.map(({ href }) => new URL(href, location.href).pathname));
      }
      return found;
    })()`);
}

async function askPlain(page: Page, url: string, queries: readonly string[]): Promise<Found> {
  await page.goto(`${url}search/`);
  return page.evaluate<string[][]>(`(async () => {
      const pagefind = await import('${url}pagefind/pagefind.js');
      await pagefind.init();
      const found = [];
      for (const words of ${JSON.stringify(queries)}) {
        const { results } = await pagefind.search(words);
        const pages = await Promise.all(results.map((result) => result.data()));
        found.push(pages.map(({ url }) => url));
      }
      return found;
    })()`);
}

function score(queries: readonly Query[], found: Found): string[] {
  const share = (of: (query: Query, pages: readonly string[]) => boolean): string => {
    const count = queries.filter((query, at) => of(query, found[at] ?? [])).length;
    return `${((count / queries.length) * 100).toFixed(1)} %`;
  };
  return [
    share((query, pages) => query.pages.every((page) => pages.includes(page))),
    share((_, pages) => pages.length > 0),
    share((_, pages) => pages.length === 0),
  ];
}

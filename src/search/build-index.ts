import type { AstroIntegration } from 'astro';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as pagefind from 'pagefind';
import { mentionsNote, recordsFile, type SearchRecord, type SearchRecords } from './search-record.ts';

/**
 * What stands on a page and is no part of its subject: definitions in place (each has its own page), the captions
 * (theirs too), the sentences that a name's page quotes from the articles and the names beside it, contents and other
 * furniture.
 */
const excluded = [
  '[popover]',
  '.place',
  '.about-captions',
  '[aria-labelledby="mentions"]',
  '[aria-labelledby="beside"]',
  '[aria-labelledby="sources"]',
  '.facts',
  '[href*="#place-"]',
  '[href^="#corrected-"]',
  '.above',
  '.added',
];

/** The interfaces that Pagefind brings (ours is `search-page.ts`), and its engine for languages it does not know. */
const unused = /^(?:pagefind-(?:ui|modular-ui|component-ui|highlight)|wasm\.unknown)\./u;

/**
 * Astro integration: builds the search index from the finished pages, into `pagefind/`.
 *
 * One index for all languages: Pagefind would make one for each, and search only that of the page it runs on.
 */
export function buildIndex(): AstroIntegration {
  return {
    name: 'lectern:search',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        try {
          const pages = await indexPages(folder);
          logger.info(`The search index covers ${pages} pages.`);
        } finally {
          await pagefind.close();
        }
      },
    },
  };
}

/** @returns How many pages are searched. */
async function indexPages(folder: string): Promise<number> {
  const records = JSON.parse(await readFile(join(folder, recordsFile), 'utf8')) as SearchRecords;
  await rm(join(folder, recordsFile));
  const { index } = checked(await pagefind.createIndex({ forceLanguage: 'en', excludeSelectors: excluded }));
  if (!index) throw new Error('Pagefind gave no index.');
  let pages = 0;
  for (const path of await htmlFiles(folder)) {
    const url = `/${path.replace(/(^|\/)index\.html$/u, '$1')}`;
    const record = records[url];
    if (!record) continue;
    const html = await readFile(join(folder, path), 'utf8');
    checked(await index.addHTMLFile({ url, content: withRecord(html, record) }));
    pages++;
  }
  const outputPath = join(folder, 'pagefind');
  checked(await index.writeFiles({ outputPath }));
  const written = await readdir(outputPath);
  await Promise.all(written.filter((file) => unused.test(file)).map((file) => rm(join(outputPath, file))));
  return pages;
}

async function htmlFiles(folder: string): Promise<string[]> {
  const files = await readdir(folder, { recursive: true });
  return files
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.split(sep).join('/'))
    .sort();
}

/**
 * A page as Pagefind sees it: its text is what stands in `<main>`, and its record stands at the end of it.
 *
 * The last `</main>` is the real one: only our own footer follows it.
 *
 * @example
 * withRecord('<main>Text</main>', { kind: 'articles', names: {} })
 * //=> '<main data-pagefind-body>Text<i data-pagefind-sort="published:0" data-pagefind-filter="kind:articles"></i></main>'
 */
export function withRecord(html: string, record: SearchRecord): string {
  const [start, end] = [html.indexOf('<main'), html.lastIndexOf('</main>')];
  if (start < 0 || end < start) throw new Error('A page that is searched has no main.');
  const date = record.published ?? '0';
  const notes = [`<i data-pagefind-sort="published:${date}" data-pagefind-filter="kind:${record.kind}"></i>`];
  if (record.language) notes.push(`<i data-pagefind-filter="language:${record.language}"></i>`);
  for (const [name, ids] of Object.entries(record.names)) {
    notes.push(`<i id="${mentionsNote(name, ids)}" data-pagefind-filter="name:${name}"></i>`);
  }
  const text = `<main data-pagefind-body${wordsApart(html.slice(start + '<main'.length, end))}`;
  return html.slice(0, start) + text + notes.join('') + html.slice(end);
}

/** Pagefind reads a term and its description as one word: "Central KurdishHizbullay". */
const wordsApart = (html: string): string => html.replace(/<d[td][ >]/gu, ' $&');

/** Pagefind throws nothing: its answers carry the errors. */
function checked<T extends { errors: string[] }>(answer: T): T {
  if (answer.errors.length > 0) throw new Error(`Pagefind failed: ${answer.errors.join('; ')}`);
  return answer;
}

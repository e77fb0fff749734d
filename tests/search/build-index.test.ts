import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildIndex, withRecord } from '../../src/search/build-index.ts';
import { describePage } from '../../src/search/describe-page.ts';
import type { PageFragment } from '../../src/search/pagefind-api.ts';
import { recordsFile, type SearchRecords } from '../../src/search/search-record.ts';

const article = `<!doctype html><html lang="en"><head><title>The flood</title></head><body>
<main id="main"><article><h1>The flood</h1><p class="facts">Facts</p>
<p>Men of the <button id="m1" popovertarget="d1">Falcon Brigade</button> came. <a class="place" id="place-1" href="#caption-1">Caption 1</a></p>
<div id="d1" popover role="group"><p>Definition</p></div>
<h2 id="dam">The dam</h2><p>It was held by the <span id="m2">Brigade</span>.</p>
<section class="about-captions"><h2 id="captions">Captions</h2><p>Card</p></section></article></main>
<footer>Footer</footer></body></html>`;

const records: SearchRecords = {
  '/articles/flood/': {
    kind: 'articles',
    published: '2020-01-31',
    names: { 'falcon-brigade': ['m1', 'm2'] },
  },
};

let folder: string;
let fragments: PageFragment[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lectern-index-'));
  await mkdir(join(folder, 'articles/flood'), { recursive: true });
  await writeFile(join(folder, 'articles/flood/index.html'), article);
  await writeFile(join(folder, 'index.html'), '<!doctype html><html lang="en"><main>Home</main></html>');
  await writeFile(join(folder, recordsFile), JSON.stringify(records));
  const hook = buildIndex().hooks['astro:build:done'] as (options: object) => Promise<void>;
  await hook({ dir: pathToFileURL(`${folder}/`), logger: { info: () => undefined } });
  fragments = await Promise.all(
    (await readdir(join(folder, 'pagefind/fragment'))).map(async (file) => {
      const bytes = gunzipSync(await readFile(join(folder, 'pagefind/fragment', file)));
      // Pagefind's own first twelve bytes: "pagefind_dcd".
      return JSON.parse(bytes.subarray(12).toString()) as PageFragment;
    }),
  );
});

afterAll(async () => {
  await rm(folder, { recursive: true });
});

describe('The search index', () => {
  test('covers the pages that have a record, under their own address', () => {
    expect(fragments.map(({ url }) => url)).toEqual(['/articles/flood/']);
  });

  test('holds the text of the article and nothing that only stands beside it', () => {
    expect(fragments[0]?.content).toBe(
      'The flood. Men of the Falcon Brigade came. The dam. It was held by the Brigade.',
    );
  });

  test('knows which names a page mentions, and where', () => {
    const [page] = fragments;
    if (!page) throw new Error('no page');
    expect(page.filters).toEqual({ kind: ['articles'], name: ['falcon-brigade'] });
    const { hits } = describePage({ ...page, locations: [] }, ['falcon-brigade']);
    expect(hits.map(({ href }) => href)).toEqual(['/articles/flood/#m1', '/articles/flood/#m2']);
    expect(hits[0]?.excerpt).toContainEqual({ text: 'Falcon Brigade', marked: true });
  });

  test('leaves behind nothing that no reader asks for', async () => {
    expect(existsSync(join(folder, recordsFile))).toBe(false);
    const files = (await readdir(join(folder, 'pagefind'))).map((file) =>
      file.replace(/_[0-9a-f]+\./u, '_x.'),
    );
    expect(files.sort()).toEqual([
      'filter',
      'fragment',
      'index',
      'pagefind-entry.json',
      'pagefind-worker.js',
      'pagefind.en_x.pf_meta',
      'pagefind.js',
      'wasm.en.pagefind',
    ]);
  });
});

describe('A page with its record', () => {
  test('gives every page a date, so that a list by date leaves none out', () => {
    expect(withRecord('<main>Text</main>', { kind: 'names', names: {} })).toContain(
      'data-pagefind-sort="published:0"',
    );
  });

  test('parts a term from its description', () => {
    expect(
      withRecord('<main><dl><dt>Arabic</dt><dd>x</dd></dl></main>', { kind: 'names', names: {} }),
    ).toContain('Arabic</dt> <dd>');
  });

  test('must have a main', () => {
    expect(() => withRecord('<p>Text</p>', { kind: 'names', names: {} })).toThrow('no main');
  });
});

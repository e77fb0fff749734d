import { describe, expect, test } from 'vitest';
import { planEdition, type BuiltFile } from '../../src/offline/plan-edition.ts';

const file = (path: string, size = 1000): BuiltFile => ({ path, size, digest: path.length.toString() });

const core = [
  'index.html',
  'articles/index.html',
  'names/index.html',
  'search/index.html',
  'offline/index.html',
  'names.json',
  'manifest.webmanifest',
  'icon.svg',
  'code/search.abc12345.js',
  'pagefind/pagefind.js',
  'pagefind/pagefind-entry.json',
  'pagefind/pagefind-worker.js',
  'pagefind/wasm.en.pagefind',
  'pagefind/pagefind.en_1a2b.pf_meta',
  'pagefind/filter/en_1.pf_filter',
];
const library = [
  'articles/one/index.html',
  'articles/one/captions/index.html',
  'articles/2/index.html',
  'names/green-zone/index.html',
  'pagefind/index/en_1.pf_index',
  'pagefind/fragment/en_1.pf_fragment',
];
const site = [...core, ...library].map((path) => file(path));

describe('The list of what a device keeps', () => {
  test('is everything, for a small library', () => {
    const { first, all, everything } = planEdition(site);
    expect(everything).toBe(true);
    expect(first).toHaveLength(site.length);
    expect(all.map(([address]) => address)).toEqual(first);
  });

  test.each([
    ['files', { files: site.length - 1, bytes: 1e9 }],
    ['bytes', { files: 1e9, bytes: site.length * 1000 - 1 }],
  ])('is the shell and the core of the search, for a library of too many %s', (_, limit) => {
    const { first, all, everything } = planEdition(site, limit);
    expect(everything).toBe(false);
    expect(first).toEqual(expect.arrayContaining(['', 'articles/', 'names/', 'offline/', 'names.json']));
    expect(first).toHaveLength(core.length);
    expect(all).toHaveLength(site.length);
  });

  test('does not grow with the articles of a large library', () => {
    const many = Array.from({ length: 600 }, (_, at) => file(`articles/a${at}/index.html`));
    expect(planEdition([...site, ...many]).first).toHaveLength(core.length);
  });

  test('leaves large tools for later, the smallest first, and is everything with them', () => {
    const tools = [
      file('code/a/pdf.js', 900_000),
      file('code/a/parse.js', 120_000),
      file('code/a/word.js', 300_000),
    ];
    const { first, later, all, everything } = planEdition([...site, ...tools]);
    expect(later).toEqual(['code/a/word.js', 'code/a/pdf.js']);
    expect(first).toHaveLength(site.length + 1);
    expect(all).toHaveLength(site.length + 3);
    expect(everything).toBe(true);
  });

  test('leaves no large article for later', () => {
    expect(planEdition([file('articles/long/index.html', 900_000)]).later).toEqual([]);
  });

  test('names pages as they are visited, with their slash and without index.html', () => {
    const { first } = planEdition([file('index.html'), file('names/pkk/index.html'), file('icon.svg')]);
    expect(first).toEqual(['icon.svg', '', 'names/pkk/']);
  });

  test.each([
    'sw.js',
    'offline/files.json',
    '_headers',
    '.htaccess',
    'code/search.abc.js.br',
    'index.html.gz',
    'rss.xml',
    'glossary.json',
    'glossary.csv',
    'names.jsonld',
    'names/green-zone.json',
    'sitemap-0.xml',
    'robots.txt',
    'social.png',
    '404.html',
  ])('leaves out %s, which no page asks for', (path) => {
    expect(planEdition([file('index.html'), file(path)]).first).toEqual(['']);
  });

  test('carries the bytes of each file, for the reader to know how much is fetched', () => {
    expect(planEdition([file('index.html', 900)]).all).toEqual([['', 900]]);
  });
});

describe('The version of an edition', () => {
  const version = (files: BuiltFile[]) => planEdition(files).version;

  test('changes with any byte, any new file and any file that is gone', () => {
    const [first, ...others] = site;
    if (!first) throw new Error('no site');
    const versions = [
      site,
      [{ ...first, digest: 'other' }, ...others],
      others,
      [...site, file('articles/new/index.html')],
    ].map(version);
    expect(new Set(versions).size).toBe(4);
  });

  test('is the same for the same files in any order', () => {
    expect(version([...site].reverse())).toBe(version(site));
  });

  test('does not change with what is not kept', () => {
    expect(version([...site, file('sw.js')])).toBe(version(site));
  });
});

import { describe, expect, test } from 'vitest';
import { csvCell, glossaryCsv } from '../../../src/layouts/names/glossary-csv.ts';
import {
  dataVersion,
  definedTermSet,
  glossaryRecord,
  type PublishedEntry,
} from '../../../src/layouts/names/glossary-data.ts';
import { letterOf } from '../../../src/layouts/names/letter-of.ts';
import { spellingIndex } from '../../../src/layouts/names/spelling-index.ts';

const addressOf = (path: string): string => `https://example.org/${path}`;

const source = 'https://en.wikipedia.org/wiki/River_Guard';
const entries: readonly PublishedEntry[] = [
  {
    id: 'river-guard',
    body: 'An invented group, "the Guard" to its friends, that watches an invented river.\n',
    data: {
      name: 'River Guard',
      kind: 'militia',
      country: 'Nowhere',
      respelling: 'RIV-er gahrd',
      ipa: 'ˈrɪvə ɡɑːd',
      spellings: [
        { text: 'RG', source: 'a list', needs: 'context' },
        { text: 'Guard, the River', source },
        { text: '=HYPERLINK("https://evil.example")', source: '@list' },
        { text: 'Flusswächter', lang: 'de', source },
      ],
      native: [{ text: 'حرس النهر', lang: 'ar', transliteration: 'Ḥaras al-Nahr', source }],
      relations: [{ type: 'part-of', name: 'old-lock' }],
      sources: [
        { title: 'River Guard', url: source },
        { title: 'A line\nbreak', url: 'https://example.org/news' },
      ],
      checked: '2026-11-22',
    },
  },
  {
    id: 'old-lock',
    body: 'An invented lock.',
    data: {
      name: 'Old Lock',
      kind: 'place',
      respelling: 'ohld LOK',
      spellings: [{ text: 'RG', source, needs: 'context' }],
      native: [],
      relations: [],
      sources: [{ title: 'Old Lock', url: 'https://example.org/lock' }],
      checked: '2026-10-01',
    },
  },
];

/** RFC 4180, read back: what any spreadsheet does. */
function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, quoted, plain = '', end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/gu)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\r\n') {
      rows.push(row);
      row = [];
    }
  }
  return rows;
}

describe('the table of spellings', () => {
  const csv = glossaryCsv(entries, addressOf);
  const [head = [], ...rows] = readCsv(csv.slice(1));
  const column = (name: string): string[] => rows.map((row) => row[head.indexOf(name)] ?? '');

  test('has one row for each way to write a name, and each row every column', () => {
    expect(rows).toHaveLength(1 + 4 + 2 + 1 + 1);
    expect(new Set([head, ...rows].map(({ length }) => length))).toEqual(new Set([head.length]));
    expect(column('spelling').slice(0, 3)).toEqual(['River Guard', 'RG', 'Guard, the River']);
  });

  test('comes back as it was, but for formulas, which are made text', () => {
    expect(column('spelling')).toContain('حرس النهر');
    expect(column('spelling')).toContain('Ḥaras al-Nahr');
    expect(column('language')).toContain('ar-Latn');
    expect(column('spelling')).toContain(`'=HYPERLINK("https://evil.example")`);
    expect(column('source')).toContain("'@list");
  });

  test('has CRLF after each line and a mark that says UTF-8', () => {
    expect(csv.startsWith('\uFEFFid,name,')).toBe(true);
    expect(csv.endsWith('\r\n')).toBe(true);
    expect(csv.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  });

  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1'])('%j is no formula', (text) => {
    expect(csvCell(text)).toMatch(/^"?'/u);
  });
});

describe('the glossary as JSON', () => {
  const record = JSON.parse(JSON.stringify(glossaryRecord(entries, addressOf))) as ReturnType<
    typeof glossaryRecord
  >;

  test('says what it is, in which version, under which licence and how to cite it', () => {
    expect(record).toMatchObject({
      format: 'lectern-glossary',
      version: dataVersion,
      licence: { name: 'MIT' },
      cite: 'Lectern developers. Names: a glossary of spellings. As of 22 November 2026. https://example.org/names/',
    });
  });

  test('holds every name whole, at an address of its own', () => {
    expect(record.names.map(({ url }) => url)).toEqual([
      'https://example.org/names/river-guard/',
      'https://example.org/names/old-lock/',
    ]);
    expect(record.names[0]).toMatchObject({ ...entries[0]?.data, definition: entries[0]?.body?.trim() });
  });

  test('keeps its shape: a field that goes or changes needs another version', () => {
    expect(dataVersion).toBe(1);
    expect(Object.keys(record)).toEqual(['format', 'version', 'url', 'licence', 'cite', 'names']);
    expect(Object.keys(record.names[0] ?? {})).toEqual([
      'id',
      'url',
      'name',
      'kind',
      'country',
      'definition',
      'respelling',
      'ipa',
      'spellings',
      'native',
      'relations',
      'sources',
      'checked',
    ]);
  });
});

describe('the glossary as JSON-LD', () => {
  const set = definedTermSet(entries, addressOf);

  test('is a set of terms, each with its name, text, address and set', () => {
    expect(set).toMatchObject({ '@context': 'https://schema.org', '@type': 'DefinedTermSet' });
    for (const term of set.hasDefinedTerm) {
      expect(term['@type']).toBe('DefinedTerm');
      expect(term.inDefinedTermSet).toBe(set['@id']);
      expect(term.url).toBe(`https://example.org/names/${term.identifier}/`);
      expect(term.description).not.toBe('');
    }
  });

  test('tells the language of a spelling that is not English', () => {
    const [guard] = set.hasDefinedTerm;
    expect(guard?.alternateName).toEqual(
      expect.arrayContaining([
        'RG',
        { '@value': 'Flusswächter', '@language': 'de' },
        { '@value': 'حرس النهر', '@language': 'ar' },
        { '@value': 'Ḥaras al-Nahr', '@language': 'ar-Latn' },
      ]),
    );
  });

  test('is the same as nothing but an encyclopaedia’s article; the other sources are about it', () => {
    const [guard, lock] = set.hasDefinedTerm;
    expect(guard).toMatchObject({ sameAs: [source] });
    expect(guard?.subjectOf).toHaveLength(2);
    expect(lock).not.toHaveProperty('sameAs');
  });
});

describe('the index of spellings', () => {
  const index = spellingIndex(entries);

  test('goes by script, Latin first, and misses no spelling', () => {
    expect(index.map(({ script, label, count }) => [script, label, count])).toEqual([
      ['Latn', 'Latin', 7],
      ['Arab', 'Arabic', 1],
    ]);
    for (const { letters, count } of index)
      expect(letters.reduce((sum, { spellings }) => sum + spellings.length, 0)).toBe(count);
  });

  test('a spelling that two names bear stands once and leads to both', () => {
    const shared = index[0]?.letters
      .flatMap(({ spellings }) => spellings)
      .filter(({ text }) => text === 'RG');
    expect(shared?.map(({ names }) => names.map(({ id }) => id))).toEqual([['river-guard', 'old-lock']]);
  });

  test('another script stands under the letter of its transliteration, and beside it', () => {
    const [letter] = index[1]?.letters ?? [];
    expect(letter?.letter).toBe('H');
    expect(letter?.spellings[0]).toMatchObject({
      text: 'حرس النهر',
      lang: 'ar',
      transliteration: 'Ḥaras al-Nahr',
    });
  });

  test.each([
    ['ʿAṣāʾib Ahl al-Ḥaqq', 'A'],
    ['Şengal', 'S'],
    ['“Quds” Force', 'Q'],
    ['313 Force', 'F'],
    ['911', '#'],
  ])('%s is looked up under %s', (text, letter) => {
    expect(letterOf(text)).toBe(letter);
  });
});

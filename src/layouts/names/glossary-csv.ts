/** The glossary as a table for spreadsheets: RFC 4180, one row a spelling. Pure. */
import type { AddressOf, PublishedEntry } from './glossary-data.ts';
import { inLatin } from './in-latin.ts';

const columns = [
  'id',
  'name',
  'kind',
  'country',
  'respelling',
  'ipa',
  'spelling',
  'language',
  'type',
  'needs',
  'source',
  'url',
] as const;

type Row = Readonly<Record<(typeof columns)[number], string>>;

/**
 * Excel takes a file without this mark for the old code page of its machine, and shows Arabic as noise. Readers that
 * know UTF-8 take it away.
 */
const byteOrderMark = '\uFEFF';

/**
 * All spellings of all names, the name itself among them.
 *
 * @returns With a byte order mark and CRLF at the end of each line, as RFC 4180 has it.
 */
export function glossaryCsv(entries: readonly PublishedEntry[], addressOf: AddressOf): string {
  const rows = entries.flatMap((entry) => rowsOf(entry, addressOf));
  const lines = [columns, ...rows.map((row) => columns.map((column) => row[column]))];
  return byteOrderMark + lines.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('');
}

function rowsOf({ id, data }: PublishedEntry, addressOf: AddressOf): readonly Row[] {
  const { name, kind, country = '', respelling, ipa = '' } = data;
  const url = addressOf(`names/${id}/`);
  const row = (given: Pick<Row, 'spelling' | 'type' | 'source'> & Partial<Row>): Row => ({
    ...{ id, name, kind, country, respelling, ipa, language: 'en', needs: '', url },
    ...given,
  });
  return [
    row({ spelling: name, type: 'name', source: '' }),
    ...data.spellings.map(({ text, lang = 'en', source, needs = '' }) =>
      row({ spelling: text, language: lang, type: 'spelling', needs, source }),
    ),
    ...data.native.flatMap(({ text, lang, transliteration, source, needs = '' }) => [
      row({ spelling: text, language: lang, type: 'native', needs, source }),
      row({ spelling: transliteration, language: inLatin(lang), type: 'transliteration', needs, source }),
    ]),
  ];
}

/**
 * One cell. A text that a spreadsheet would take for a formula gets an apostrophe before it, which spreadsheets take for
 * "this is text": a glossary that someone else edited must not run anything on a reader's machine
 * (https://owasp.org/www-community/attacks/CSV_Injection).
 *
 * @example
 * ['KH', 'a, b', 'say "x"', '=1+1'].map(csvCell) //=> ['KH', '"a, b"', '"say ""x"""', "'=1+1"]
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r\n]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

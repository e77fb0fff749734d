import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';

const folder = join(import.meta.dirname, '../fixtures/article');
const captions = join(import.meta.dirname, '../fixtures/credits');
/** Captions in all the forms in which papers print their credits. */
const captionLines = readdirSync(captions).flatMap((name) =>
  readFileSync(join(captions, name), 'utf8').replace(/[⟦⟧]/gu, '').trim().split('\n'),
);
/** The received texts of all fixtures. */
export const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(folder, name, 'received.txt'), 'utf8'));

/** Pieces of what articles and attackers are made of, joined at random. */
const pieces = fc.oneof(
  fc.constantFrom(...fixtures.flatMap((text) => text.split('\n'))),
  fc.constantFrom(...captionLines),
  fc.constantFrom(
    '\n',
    '\r\n',
    '\r',
    '\u2028',
    '\n\n',
    ' ',
    '\u00a0',
    '\ufeff',
    '\u200b',
    '\u200f',
    '\0',
    '\ud800',
    '\udfff',
    '漢\n字',
  ),
  fc.constantFrom(
    'Credit: Reuters',
    '(AP Photo/Jane Doe)',
    '© Jane Doe',
    'Foto: dpa',
    'Getty Images',
    ' / ',
    'By Jane Doe',
    '1. ',
    '• ',
    '“',
    '”',
  ),
  fc.constantFrom(
    '<p>',
    '# ',
    '---',
    ':::',
    '[x](javascript:1)',
    '3 March 2021',
    'Share',
    'Facebook Twitter',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
/** Any text, likely to be like an article or an attack on one. */
export const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

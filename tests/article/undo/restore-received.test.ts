import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/article/decode-text.ts';
import { Fault } from '../../../src/article/fault.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { recordDecoding } from '../../../src/article/undo/record-decoding.ts';
import { restoreBytes } from '../../../src/article/undo/restore-bytes.ts';
import { restoreReceived } from '../../../src/article/undo/restore-received.ts';

const folder = join(import.meta.dirname, '../../fixtures/article');
const fixtures = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(folder, name, 'received.txt'), 'utf8'));

const spaces = ['\n', '\n\n', '\r\n', '\r', '\v', '\u2028', ' ', '  ', '\t', '\u00a0', '\u3000', '\ufeff'];
const pieces = fc.oneof(
  fc.constantFrom(...fixtures.flatMap((text) => text.split('\n'))),
  fc.constantFrom(...spaces),
  fc.constantFrom(
    '\u200b',
    '\u200f',
    '\0',
    '\ufffd',
    '漢\n字',
    '漢\u3000字',
    'Share',
    'By Jane Doe',
    '3 March 2021',
  ),
  fc.constantFrom(
    'Credit: Reuters',
    '(AP Photo/Jane Doe)',
    'Photograph: A/B  ',
    'EPA Smoke over the port',
    'Foto: dpa',
  ),
  fc.string({ unit: 'binary', maxLength: 30 }),
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

/** Nothing, where the input is no text at all. */
function orNothing<Result>(attempt: () => Result): Result | undefined {
  try {
    return attempt();
  } catch (error) {
    if (error instanceof Fault) return undefined;
    throw error;
  }
}

describe('undoing all steps gives the received text', () => {
  test.each(fixtures)('of the fixture %#, whatever its line ends', (received) => {
    for (const text of [received, received.replaceAll('\n', '\r\n'), `\n ${received.replaceAll(' ', '\t ')}`])
      expect(restoreReceived(parseArticle(text))).toBe(text);
  });

  test('of any text, from nothing but the JSON of its article', () => {
    fc.assert(
      fc.property(texts, (received) => {
        const article = orNothing(() => parseArticle(received));
        if (!article) return;
        const printed = JSON.parse(JSON.stringify(article)) as typeof article;
        expect(restoreReceived(printed)).toBe(received);
      }),
      { numRuns: 400 },
    );
  }, 30_000);

  test('and a text laid out plainly needs no record', () => {
    expect(parseArticle('The ferry sank at noon.\n\nAll were saved.').layout).toEqual({
      whiteSpace: {},
      creditFirst: [],
    });
  });

  test('but a page’s HTML is not in its article', () => {
    const page = parseArticle('<p>The ferry sank at noon, said the office.</p>', { type: 'html' });
    expect(() => restoreReceived(page)).toThrow('The article was a page');
  });
});

const encoders: Readonly<Record<string, (text: string) => Buffer>> = {
  'utf-8': (text) => Buffer.from(text, 'utf8'),
  'utf-8 with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf8'),
  'utf-8 with two marks': (text) => Buffer.from(`\ufeff\ufeff${text}`, 'utf8'),
  'utf-16le with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16le without a mark': (text) => Buffer.from(text, 'utf16le'),
  'utf-16be with a mark': (text) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'one byte a character': (text) => Buffer.from(text, 'latin1'),
};

function expectBytesBack(bytes: Uint8Array): void {
  const decoded = orNothing(() => decodeText(bytes));
  if (!decoded) return;
  const article = orNothing(() => parseArticle(decoded.text));
  if (!article) return;
  const decoding = recordDecoding(bytes, decoded);
  expect(Buffer.from(restoreBytes(restoreReceived(article), decoding))).toEqual(Buffer.from(bytes));
}

describe('undoing the decoding too gives the received bytes', () => {
  test.each(Object.entries(encoders))(
    'of %s',
    (_, encode) => {
      fc.assert(
        fc.property(texts, (text) => {
          expectBytesBack(encode(`The café ${text}`));
        }),
        { numRuns: 100 },
      );
    },
    30_000,
  );

  test('of text with broken bytes anywhere', () => {
    const change = fc.record({ at: fc.nat(), bytes: fc.uint8Array({ minLength: 1, maxLength: 4 }) });
    fc.assert(
      fc.property(
        fc.constantFrom(...Object.values(encoders)),
        fc.constantFrom(...fixtures),
        fc.array(change, { minLength: 1, maxLength: 8 }),
        fc.nat(3),
        (encode, text, changes, cut) => {
          const bytes = encode(`Así, “the ferry” – 漁船 😀\n${text.slice(0, 400)}`);
          for (const { at, bytes: broken } of changes) bytes.set(broken, at % (bytes.length - 4));
          expectBytesBack(bytes.subarray(0, bytes.length - cut));
        },
      ),
      { numRuns: 400 },
    );
  }, 30_000);

  test('and broken bytes are written down once for each form', () => {
    const bytes = Buffer.from('na\xefve caf\xe9, na\xefve 漁船漁船漁船漁船漁船漁船漁船', 'latin1');
    const text = Buffer.concat([bytes.subarray(0, 18), Buffer.from('漁船漁船漁船漁船漁船漁船漁船')]);
    expect(recordDecoding(text, decodeText(text))).toEqual({
      encoding: 'utf-8',
      broken: { ef: [2, 14], e9: [9] },
    });
  });
});

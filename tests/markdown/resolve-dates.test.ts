import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveDates } from '../../src/markdown/dates/resolve-dates.ts';

const folder = 'tests/fixtures/understanding';
const published = '2019-12-31';

for (const file of readdirSync(folder).filter((name) => name.startsWith('dates-'))) {
  const language = file.slice('dates-'.length, -'.txt'.length);
  describe(`resolveDates in ${language}`, () => {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    for (const line of lines.filter((text) => text !== '' && !text.startsWith('#'))) {
      it(line, () => {
        const text = line.replaceAll(/\[([^=\]]+)=[^\]]+\]/gu, '$1');
        expect(mark(text, language)).toBe(line);
      });
    }
  });
}

function mark(text: string, language: string): string {
  return resolveDates(text, language, published).reduceRight(
    (marked, { text: words, range: [start, end], date }) =>
      `${marked.slice(0, start)}[${words}=${date}]${marked.slice(end)}`,
    text,
  );
}

describe('resolveDates', () => {
  it('survives any text in any language, with ranges in order that hold the words', () => {
    const words = fc.constantFrom(
      'Tuesday',
      'last',
      '“',
      '”',
      '3',
      'January',
      '.',
      ' ',
      'on',
      '–',
      '2019',
      '31.12.',
    );
    const texts = fc.oneof(
      fc.string(),
      fc.array(words).map((parts) => parts.join(' ')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom('en', 'de', 'ja', 'xx', 'Chrono', 'strict'), (text, language) => {
        let end = 0;
        for (const date of resolveDates(text, language, published)) {
          expect(date.range[0]).toBeGreaterThanOrEqual(end);
          expect(text.slice(...date.range)).toBe(date.text);
          expect(date.date).toMatch(/^\d{4}-\d{2}-\d{2}$/u);
          end = date.range[1];
        }
      }),
    );
  });
});

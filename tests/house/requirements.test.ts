/** docs/accessibility.md against the tests that it names. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { numberedTests } from './numbered-tests.ts';

/** How many requirements there are under each letter. */
const howMany = { S: 16, V: 15, T: 16, C: 5, F: 10, P: 10, A: 13 };

const numbers = Object.entries(howMany).flatMap(([letter, most]) =>
  Array.from({ length: most }, (_, at) => `${letter}${at + 1}`),
);

interface Row {
  readonly number: string;
  readonly words: string;
  readonly tests: readonly { readonly file: string; readonly names: readonly string[] }[];
}

/** A row: `| S1 | words | [file](../tests/site/file.test.ts): “name”; “name”<br>… |`. */
function readRow(line: string): Row | undefined {
  const [, number = '', words = '', cell = ''] = line.split(/(?<!\\)\|/u).map((part) => part.trim());
  if (!/^[A-Z]\d+$/u.test(number)) return undefined;
  const tests = cell.split('<br>').map((entry) => ({
    file: /\]\(\.\.\/([^)]+)\)/u.exec(entry)?.[1] ?? '',
    // From the quotation mark after the colon or the semicolon: a name has quotation marks of its own.
    names: [...entry.matchAll(/(?<=[:;] )“(.+?)”(?=;|$)/gu)].map(([, name = '']) => name),
  }));
  return { number, words, tests };
}

const plain = (name: string): string => name.replaceAll('\\', '');

const rows = readFileSync('docs/accessibility.md', 'utf8')
  .split('\n')
  .map(readRow)
  .filter((row) => row !== undefined);

describe('the requirements of accessibility', () => {
  const found = numberedTests();

  test('each number stands in the name of a test', () => {
    const held = new Set(found.flatMap((one) => one.numbers));
    expect(numbers.filter((number) => !held.has(number))).toEqual([]);
  });

  test('each number has its row, in order, in words', () => {
    expect(rows.map(({ number }) => number)).toEqual(numbers);
    expect(rows.filter(({ words }) => words.split(' ').length < 4)).toEqual([]);
  });

  test('each test that a row names is there and carries the number', () => {
    const missing = rows.flatMap(({ number, tests }) =>
      tests.flatMap(({ file, names }) => {
        const there = found.filter((one) => one.file === file && one.numbers.includes(number));
        const gone = names.filter(
          (name) => !there.some((one) => plain(one.name).startsWith(plain(name).trim())),
        );
        return names.length > 0 && gone.length === 0 ? [] : [{ number, file, gone }];
      }),
    );
    expect(missing).toEqual([]);
  });
});

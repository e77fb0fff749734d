import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findCredit } from '../../src/article/credit/find-credit.ts';

/** One file a group of languages; each line a made-up caption in a form that papers use, its credit in ⟦these brackets⟧. */
const folder = join(import.meta.dirname, '../fixtures/credits');
const linesOf = (file: string): string[] => readFileSync(join(folder, file), 'utf8').trim().split('\n');
const files = readdirSync(folder).filter((file) => file !== 'prose.txt');

describe.each(files)('in %s every credit is found, and proves a caption', (file) => {
  test.each(linesOf(file))('%s', (marked) => {
    const line = marked.replace(/[⟦⟧]/gu, '');
    const credit = findCredit(line);
    const found = credit
      ? `${line.slice(0, credit.start)}⟦${line.slice(credit.start, credit.end).trim()}⟧${line.slice(credit.end)}`
      : line;
    expect(found).toBe(marked);
    expect(credit?.sure).toBe(true);
  });
});

describe('prose has no credit that would prove it a caption', () => {
  test.each(linesOf('prose.txt'))('%s', (line) => {
    expect(findCredit(line)?.sure ?? false).toBe(false);
  });
});

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/**
 * Compares lines with a file that people can read. It is written only with `UPDATE=1`; a missing one fails.
 *
 * @param file - Under `tests/fixtures/site/`.
 */
export function expectGolden(file: string, lines: readonly string[]): void {
  const golden = path.join('tests/fixtures/site', file);
  const found = `${lines.join('\n')}\n`;
  if (process.env.UPDATE === '1') {
    mkdirSync(path.dirname(golden), { recursive: true });
    writeFileSync(golden, found);
  }
  if (!existsSync(golden))
    throw new Error(`${golden} is missing. Look at what it would hold, then run again with UPDATE=1.`);
  expect(found).toBe(readFileSync(golden, 'utf8'));
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

/**
 * Compares a text with the golden file. A missing golden fails: it is written only when the environment says UPDATE=1.
 *
 * @param file - The golden's path.
 */
export function expectGolden(file: string, text: string): void {
  if (process.env.UPDATE === '1') {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  expect(
    existsSync(file),
    `The golden ${file} is missing. Hint: look at the result, then run with UPDATE=1.`,
  ).toBe(true);
  expect(text).toBe(readFileSync(file, 'utf8'));
}

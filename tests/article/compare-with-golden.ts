import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect } from 'vitest';

/** Fails where the golden file is missing or differs. Only `UPDATE=1` writes it; read it then. */
export function compareWithGolden(actual: string, path: string): void {
  if (process.env.UPDATE === '1') writeFileSync(path, actual);
  if (!existsSync(path))
    expect.fail(`No golden: ${path}. Hint: run with UPDATE=1 and read what was written.`);
  expect(actual).toBe(readFileSync(path, 'utf8'));
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect } from 'vitest';

const folder = 'tests/fixtures/orca';

/** What the golden holds; a missing one is a fault. */
export function readGolden(file: string): readonly string[] {
  const golden = path.join(folder, file);
  if (!existsSync(golden))
    throw new Error(
      `${golden} is missing. Run "UPDATE=1 npm run test:orca", and read it before you keep it.`,
    );
  return readFileSync(golden, 'utf8').trimEnd().split('\n');
}

/** Compares what was heard with a file that people can read; `UPDATE=1` writes it. */
export function compareWithGolden(file: string, lines: readonly string[]): void {
  if (process.env.UPDATE === '1') {
    mkdirSync(folder, { recursive: true });
    writeFileSync(path.join(folder, file), `${lines.join('\n')}\n`);
  }
  expect(lines).toEqual(readGolden(file));
}

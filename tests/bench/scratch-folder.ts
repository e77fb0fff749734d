import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A new folder for a run, removed when the process ends. It stands in `tests/bench`, because the rivals' packages must
 * be in a folder above (Astro does not follow a link to them), and under `dist`, which git and the checks ignore.
 */
export function makeScratchFolder(): string {
  const parent = join(import.meta.dirname, 'dist');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  process.once('exit', () => {
    rmSync(folder, { recursive: true, force: true });
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  return folder;
}

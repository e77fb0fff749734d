import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs the rivals and Lighthouse into `tests/bench/node_modules`, on first use and when their lock file is newer.
 * They are no dependencies of Lectern: who only builds or tests the site never downloads them.
 */
export function installRivals(): void {
  const here = import.meta.dirname;
  const installed = join(here, 'node_modules/.package-lock.json');
  const lock = join(here, 'package-lock.json');
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
  console.error(
    'Installing the rivals (Starlight, Eleventy, Readability, Defuddle) and Lighthouse into tests/bench: about 430 MB, once.',
  );
  // Lighthouse brings Puppeteer, whose install script would download a browser; none of the rest needs its own.
  const args = ['ci', '--prefix', here, '--ignore-scripts', '--no-audit', '--no-fund'];
  const { status } = spawnSync('npm', args, { stdio: ['ignore', 'ignore', 'inherit'] });
  if (status === 0) return;
  console.error(
    'The rivals could not be installed.\nHint: the lines above say why; a network is needed once.',
  );
  process.exit(1);
}

import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** Launch flags that keep Chromium from measuring itself: no sandbox (containers), no requests of its own. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The path of an installed Chromium or Chrome: `CHROME_PATH`, a usual place, or Playwright's own. */
export function findChromium(): string {
  const usual = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);
  const found = [process.env.CHROME_PATH, ...usual, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  console.error(
    'No Chromium was found.\nHint: "npm test" installs one, or set CHROME_PATH to an installed one.',
  );
  process.exit(1);
}

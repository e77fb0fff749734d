import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';

/** The path of an installed Chromium or Chrome: `LECTERN_CHROMIUM`, a usual place, or Playwright's own. */
export function findChromium(): string {
  const usual = ['chromium', 'chromium-browser', 'google-chrome'].map((name) => `/usr/bin/${name}`);
  const found = [process.env.LECTERN_CHROMIUM, ...usual, chromium.executablePath()].find(
    (path) => path && existsSync(path),
  );
  if (found) return found;
  console.error(
    'No Chromium was found.\nHint: "npm test" installs one, or let LECTERN_CHROMIUM name an installed one.',
  );
  process.exit(1);
}

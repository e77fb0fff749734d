import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { chromium, firefox, webkit, type BrowserServer } from 'playwright-core';
import { Fault } from '../../src/article/fault.ts';
import { chromiumArgs } from './chromium-args.ts';
import type { Browsers } from './find-browsers.ts';

export type EngineName = 'chromium' | 'firefox' | 'webkit';

const firefoxUserPrefs = {
  // What Chromium allows by a permission: a page reads the clipboard, and nobody is asked.
  'dom.events.testing.asyncClipboard': true,
  // Firefox's own search on "/" would scroll to what tests type after it.
  'accessibility.typeaheadfind.manual': false,
  // The tab crashes in Firefox 153 when axe or Playwright reads `ariaLabelledByElements` and the elements have changed.
  'accessibility.ARIAElementReflection.enabled': false,
};

/**
 * Starts the browser that the tests of the site share: Chromium, or what `LECTERN_ENGINE` names. Firefox is the one of the
 * system (`drive-firefox.ts`); WebKit the one that `playwright-core install webkit` downloads, since the system's can only
 * be driven by WebDriver (`visitors.ts`).
 *
 * @throws Fault `no-engine` when it is not there.
 */
export async function startEngine(
  browsers: Browsers,
): Promise<{ engine: EngineName; shared: BrowserServer }> {
  const engine = process.env.LECTERN_ENGINE ?? 'chromium';
  switch (engine) {
    case 'chromium':
      return {
        engine,
        shared: await chromium.launchServer({ executablePath: browsers.chromium, args: chromiumArgs }),
      };
    case 'firefox': {
      if (typeof browsers.firefox !== 'string') throw notThere(browsers.firefox.missing);
      const executablePath = writeWrapper(browsers.firefox);
      const channel = 'moz-firefox';
      return { engine, shared: await firefox.launchServer({ executablePath, channel, firefoxUserPrefs }) };
    }
    case 'webkit':
      if (!existsSync(webkit.executablePath())) throw notThere('Playwright’s WebKit is not installed');
      return { engine, shared: await webkit.launchServer() };
    default:
      throw notThere(`LECTERN_ENGINE names no engine: ${engine}`);
  }
}

const notThere = (message: string): Fault =>
  new Fault(
    'no-engine',
    `${message}.`,
    'LECTERN_ENGINE is chromium, firefox or webkit; "npx playwright-core install webkit" brings the last.',
  );

/** Playwright starts one file: a script that starts Node with the program that stands between. */
function writeWrapper(program: string): string {
  const folder = path.resolve('.vitest');
  mkdirSync(folder, { recursive: true });
  const wrapper = path.join(folder, 'firefox.sh');
  const between = path.resolve('tests/site/drive-firefox.ts');
  writeFileSync(wrapper, `#!/bin/sh\nexec '${process.execPath}' '${between}' '${program}' "$@"\n`);
  chmodSync(wrapper, 0o755);
  return wrapper;
}

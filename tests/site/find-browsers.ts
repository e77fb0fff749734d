/**
 * Finds a Chromium, a Firefox and a WebKit to test with, or installs them.
 *
 * Chromium is needed: without one the tests cannot begin. Firefox and WebKit are used where they are or where the
 * system's own packages can bring them; without them their tests are skipped, and say why.
 */
import { execFile } from 'node:child_process';
import { existsSync, globSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import { Fault } from '../../src/article/fault.ts';

const run = promisify(execFile);

/** Paths of what was found; for what was not, why. */
export interface Browsers {
  readonly chromium: string;
  readonly firefox: string | Missing;
  readonly webkit: WebKit | Missing;
}

export interface WebKit {
  /** `WebKitWebDriver`, which drives it. */
  readonly driver: string;
  /** `MiniBrowser`, the browser itself. */
  readonly browser: string;
  /** `Xvfb`, a screen for it that nobody sees. */
  readonly screen: string;
}

export interface Missing {
  readonly missing: string;
}

/** A download or an installation that takes longer has lost its network. */
const installTimeout = 10 * 60_000;

const chromiumNames = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const chromiumFiles = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
];

/**
 * @param say - Gets one line for each thing that takes time.
 * @throws Fault `no-chromium` when there is none and none could be installed.
 */
export async function findBrowsers(say: (line: string) => void = console.log): Promise<Browsers> {
  return {
    chromium: await findChromium(say),
    firefox: await findFirefox(say),
    webkit: await findWebKit(say),
  };
}

/**
 * @param say - Gets one line for each thing that takes time.
 * @throws Fault `no-chromium` when there is none and none could be installed.
 */
export async function findChromium(say: (line: string) => void): Promise<string> {
  const chosen = process.env.LECTERN_CHROMIUM;
  if (chosen) {
    if (await answers(chosen)) return chosen;
    throw new Fault(
      'no-chromium',
      `LECTERN_CHROMIUM names ${chosen}, which does not run.`,
      'Let it name a Chromium or Chrome, or leave it out.',
    );
  }
  const installed = await installedChromium();
  if (installed) return installed;
  // Debian's package brings the libraries that it needs; a download does not, so it comes first where it can.
  say('No Chromium is installed. Installing one …');
  if ((await installPackages(['chromium'])) === undefined) {
    const found = await installedChromium();
    if (found) return found;
  }
  const download = createRequire(import.meta.url).resolve('playwright-core/cli.js');
  const fault = await attempt(process.execPath, [download, 'install', 'chromium']);
  const found = await installedChromium();
  if (found) return found;
  throw new Fault(
    'no-chromium',
    `No Chromium was found, and none could be installed${fault ? ` (${fault})` : ''}.`,
    'Install Chromium or Chrome, or let LECTERN_CHROMIUM name one, and run "npm test" again.',
  );
}

/** One that is installed, or one that Playwright downloaded at some time; only if it really runs. */
async function installedChromium(): Promise<string | undefined> {
  const candidates = [...chromiumNames.map(findOnPath), ...chromiumFiles, chromium.executablePath()];
  for (const candidate of candidates) if (candidate && (await answers(candidate))) return candidate;
  return undefined;
}

async function findFirefox(say: (line: string) => void): Promise<string | Missing> {
  const find = (): string | undefined =>
    ['firefox-esr', 'firefox'].map(findOnPath).find((file) => file !== undefined);
  return find() ?? (await installThen('Firefox', ['firefox-esr'], find, say));
}

async function findWebKit(say: (line: string) => void): Promise<WebKit | Missing> {
  const find = (): WebKit | undefined => {
    const [driver, screen] = [findOnPath('WebKitWebDriver'), findOnPath('Xvfb')];
    // Its folder is named after the machine and the version: /usr/lib/x86_64-linux-gnu/webkit2gtk-4.1.
    const browser = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser').sort().at(-1);
    return driver && screen && browser ? { driver, screen, browser } : undefined;
  };
  return find() ?? (await installThen('WebKitGTK', ['webkit2gtk-driver', 'xvfb'], find, say));
}

async function installThen<T>(
  name: string,
  packages: readonly string[],
  find: () => T | undefined,
  say: (line: string) => void,
): Promise<T | Missing> {
  say(`No ${name} is installed. Installing it …`);
  const fault = await installPackages(packages);
  return (
    find() ?? { missing: `${name} is not installed and could not be: ${fault ?? 'its files were not found'}` }
  );
}

/** @returns Why it did not work, or nothing. */
export async function installPackages(packages: readonly string[]): Promise<string | undefined> {
  if (!findOnPath('apt-get')) return 'there is no apt-get here';
  if (process.getuid?.() !== 0) return `"apt-get install ${packages.join(' ')}" needs root`;
  const quick = ['-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=30'];
  return (
    (await attempt('apt-get', ['update', '-qq', ...quick])) ??
    (await attempt('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...quick, ...packages]))
  );
}

/** @returns The last line of what went wrong, or nothing. */
async function attempt(command: string, args: readonly string[]): Promise<string | undefined> {
  try {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    await run(command, args, { timeout: installTimeout, env });
    return undefined;
  } catch (error) {
    const { stderr, message } = error as Error & { stderr?: string };
    return `${message}\n${stderr ?? ''}`.trim().split('\n').at(-1);
  }
}

/** A browser without the libraries that it needs is found, but does not run. */
async function answers(file: string): Promise<boolean> {
  if (!existsSync(file)) return false;
  return (await attempt(file, ['--version'])) === undefined;
}

/** The first file of that name in the folders of PATH. */
export function findOnPath(name: string): string | undefined {
  return (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, name))
    .find((file) => existsSync(file));
}

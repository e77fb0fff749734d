import { chosen } from '../../src/reading/settings/keep-choices.ts';
import { storageKey } from '../../src/reading/storage-key.ts';
import playwright, { type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { notIn } from './chromium-only.ts';
import type { Site } from './serve-site.ts';
import { urlOf, type SitePage } from './list-pages.ts';
import { inFirefox, showInFirefox } from './surroundings.ts';

/**
 * The browser that all tests share, Chromium unless `LECTERN_ENGINE` says otherwise; each test has a context of its own
 * in it, as a new reader would.
 */
export const browser = await playwright[inject('engine')].connect(inject('browser'));

afterAll(() => browser.close());

export interface ReaderOptions extends BrowserContextOptions {
  /** What the reader chose before, as Settings keeps it: `{ theme: 'dark' }`. */
  readonly choices?: Readonly<Record<string, string>>;
}

export interface OpenOptions extends ReaderOptions {
  /** Another site than the one that ships. */
  readonly site?: Site;
}

/**
 * A new reader: nothing kept, no worker (it would fetch the whole library for each test; `offline.test.ts` allows it).
 * It is closed when the test ends.
 */
export async function newReader({ choices, ...options }: ReaderOptions = {}): Promise<BrowserContext> {
  if (options.hasTouch) notIn('firefox', 'a finger: Playwright’s tap does nothing there');
  const asked: BrowserContextOptions = { serviceWorkers: 'block', reducedMotion: 'reduce', ...options };
  const context = await browser.newContext(inject('engine') === 'firefox' ? inFirefox(asked) : asked);
  // Opened by a hook, it is closed with the browser: when the last test of the file has ended.
  if (expect.getState().currentTestName !== undefined) onTestFinished(() => context.close());
  if (choices) await keepChoices(context, choices);
  return context;
}

/** Puts choices where Settings would have put them, on every page that the context opens. */
export function keepChoices(
  context: BrowserContext,
  choices: Readonly<Record<string, string>>,
): Promise<unknown> {
  return context.addInitScript(
    ([key, value]) => {
      localStorage.setItem(key, value);
    },
    [storageKey, JSON.stringify(chosen(choices))] as const,
  );
}

/** Opens a page for a new reader and waits until it is loaded. */
export async function openPage(
  page: Pick<SitePage, 'address'>,
  { site, ...options }: OpenOptions = {},
): Promise<Page> {
  const opened = await (await newReader(options)).newPage();
  await opened.goto(urlOf(page, site));
  return opened;
}

/** Shows a page as on paper, or again as on a screen. */
export function showAsOn(page: Page, medium: 'print' | 'screen'): Promise<void> {
  return inject('engine') === 'firefox' ? showInFirefox(page, medium) : page.emulateMedia({ media: medium });
}

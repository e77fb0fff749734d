import { chromium, type BrowserContext, type BrowserContextOptions, type Page } from 'playwright-core';
import { afterAll, inject, onTestFinished } from 'vitest';
import { storageKey } from '../../src/reading/preferences.ts';
import { urlOf, type SitePage } from './list-pages.ts';

/** The Chromium that all tests share; each test has a context of its own in it, as a new reader would. */
export const browser = await chromium.connect(inject('chromium'));

afterAll(() => browser.close());

export interface OpenOptions extends BrowserContextOptions {
  /** What the reader chose before, as Settings keeps it: `{ theme: 'dark' }`. */
  readonly choices?: Readonly<Record<string, string>>;
}

/**
 * A new reader: nothing kept, no worker (it would fetch the whole library for each test; `offline.test.ts` allows it).
 * It is closed when the test ends.
 */
export async function newReader({ choices, ...options }: OpenOptions = {}): Promise<BrowserContext> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce', ...options });
  onTestFinished(() => context.close());
  if (choices) await keepChoices(context, choices);
  return context;
}

/** Puts choices where Settings would have put them. */
export function keepChoices(
  context: BrowserContext,
  choices: Readonly<Record<string, string>>,
): Promise<unknown> {
  return context.addInitScript(
    ([key, value]) => {
      localStorage.setItem(key, value);
    },
    [storageKey, JSON.stringify(choices)] as const,
  );
}

/** Opens a page for a new reader and waits until it is loaded. */
export async function openPage(page: Pick<SitePage, 'address'>, options: OpenOptions = {}): Promise<Page> {
  const opened = await (await newReader(options)).newPage();
  await opened.goto(urlOf(page));
  return opened;
}

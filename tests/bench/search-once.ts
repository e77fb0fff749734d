import type { Browser, Page } from 'playwright-core';
import type { MeasuredServer } from './serve-measured.ts';

export interface SearchTrial {
  /** From the key press (the field's first input event) until the first result is in the page. */
  readonly firstResultMs: number;
  /** Bodies, compressed, from then on until the network was quiet. */
  readonly bytesAfterKey: number;
  /** The page itself and what it loaded before. */
  readonly bytesBefore: number;
}

/** Longer than one round trip of the slow link: nothing more is coming. */
const quietMs = 500;

export interface SearchCase {
  readonly server: MeasuredServer;
  /** `/search/` */
  readonly path: string;
  readonly word: string;
  /** The field has focus for as long as its page wants to load something; then the key is pressed. */
  readonly warmed: boolean;
}

/**
 * One search in a browser that has never seen the site. There is no worker: a reader's second visit is faster, and is
 * not what is measured.
 */
export async function searchOnce(
  browser: Browser,
  { server, path, word, warmed }: SearchCase,
): Promise<SearchTrial> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watchFirstResult);
  server.log.length = 0;
  await page.goto(`${server.origin}${path}`);
  await quiet(server);
  const field = page.locator('main input[type=search]');
  await field.focus();
  if (warmed) await quiet(server);
  const before = server.log.length;
  await page.keyboard.insertText(word);
  const firstResultMs = await readFirstResult(page);
  await quiet(server);
  await context.close();
  const bytes = server.log.map((answer) => answer.bytes);
  return {
    firstResultMs,
    bytesBefore: sum(bytes.slice(0, before)),
    bytesAfterKey: sum(bytes.slice(before)),
  };
}

/** Runs in the page. The clock is the page's own: nothing of the driver's is in the figure. */
function watchFirstResult(): void {
  const links = (): Element[] => [...document.querySelectorAll('main ol li :is(h2, h3) a[href]')];
  let started: number | undefined;
  // A page may list articles of its own before anything is searched.
  let before = new Set<Element>();
  addEventListener(
    'input',
    () => {
      if (started !== undefined) return;
      started = performance.now();
      before = new Set(links());
    },
    true,
  );
  new MutationObserver((_, observer) => {
    if (started === undefined || !links().some((link) => !before.has(link) && link.checkVisibility())) return;
    observer.disconnect();
    document.documentElement.dataset.firstResult = String(performance.now() - started);
  }).observe(document, { attributeFilter: ['hidden'], childList: true, subtree: true });
}

async function readFirstResult(page: Page): Promise<number> {
  const mark = page.locator('html[data-first-result]');
  await mark.waitFor({ state: 'attached', timeout: 60_000 });
  return Number(await mark.getAttribute('data-first-result'));
}

async function quiet(server: MeasuredServer): Promise<void> {
  for (let quietSince = performance.now(); performance.now() - quietSince < quietMs;) {
    const seen = server.log.length;
    await new Promise((resolve) => setTimeout(resolve, 20));
    if (server.open() > 0 || server.log.length !== seen) quietSince = performance.now();
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

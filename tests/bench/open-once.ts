import type { Browser, Page } from 'playwright-core';

export interface OpenTrial {
  /** From the press of "Read it" (or from the choice of the file) until the first frame with the title and the text. */
  readonly shownMs: number;
  /** Of it, as long as a worker was at work: the processor is slowed for pages alone, not for workers. */
  readonly workersMs: number;
  /** The longest task of either page from then on. */
  readonly longestMs: number;
}

export interface OpenCase {
  readonly name: string;
  readonly what: string;
  /** A text for the field; a page (`<html`) is given as a file. */
  readonly given: string;
  /** The page with the field. */
  readonly page: string;
  readonly slowed: number;
}

/** One opening by a reader who has been on both pages before; the field is focused first, as whoever pastes does. */
export async function openOnce(
  browser: Browser,
  { given, page: address, slowed }: OpenCase,
): Promise<OpenTrial> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const tasks: number[] = [];
  const spans: (readonly [from: number, to: number])[] = [];
  let pressed = 0;
  const shown = Promise.withResolvers<number>();
  await context.exposeFunction('benchTell', (what: string, at: number, until: number) => {
    if (what === 'pressed') pressed = at;
    else if (what === 'shown') shown.resolve(at);
    else if (what === 'worker') spans.push([at, until]);
    else if (at >= pressed && pressed > 0) tasks.push(until - at);
  });
  await context.addInitScript(watch);
  const page = await context.newPage();
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowed });
  await give(page, given);
  const shownAt = await shown.promise;
  // What the page still does behind its text counts as its tasks.
  await page.waitForTimeout(1000);
  await context.close();
  const inWorkers = spans
    .filter(([, to]) => to > pressed)
    .map(([from, to]) => Math.min(to, shownAt) - Math.max(from, pressed));
  return {
    shownMs: shownAt - pressed,
    workersMs: inWorkers.reduce((sum, each) => sum + Math.max(0, each), 0),
    longestMs: Math.max(0, ...tasks),
  };
}

async function give(page: Page, given: string): Promise<void> {
  if (given.startsWith('<html')) {
    const buffer = Buffer.from(given);
    await page.locator('main input[type=file]').first().focus();
    await page.waitForTimeout(1500);
    await page
      .locator('main input[type=file]')
      .first()
      .setInputFiles({ name: 'page.html', mimeType: 'text/html', buffer });
    return;
  }
  await page.locator('main textarea').focus();
  await page.waitForTimeout(1500);
  await page.evaluate((text) => navigator.clipboard.writeText(text), given);
  await page.keyboard.press('Control+V');
  await page.getByRole('button', { name: 'Read it' }).click();
}

/** Runs in each page, before anything of it: all times are since 1970, so that two pages have one clock. */
function watch(): void {
  const { benchTell } = globalThis as unknown as {
    benchTell: (what: string, at: number, until?: number) => void;
  };
  const now = (): number => performance.timeOrigin + performance.now();
  const press = ({ target }: Event): void => {
    const { localName } = target as Element;
    if (localName === 'button' || localName === 'input') benchTell('pressed', now());
  };
  addEventListener('click', press, true);
  addEventListener('change', press, true);
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) {
      benchTell('task', performance.timeOrigin + startTime, performance.timeOrigin + startTime + duration);
    }
  }).observe({ type: 'longtask', buffered: true });
  const { postMessage } = Worker.prototype;
  const sent = new WeakMap<Worker, number>();
  Worker.prototype.postMessage = function (
    this: Worker,
    message: unknown,
    transfer?: Transferable[] | object,
  ) {
    if (!sent.has(this)) {
      this.addEventListener('message', () => {
        benchTell('worker', sent.get(this) ?? 0, now());
        sent.set(this, now());
      });
    }
    sent.set(this, now());
    postMessage.call(this, message, transfer as StructuredSerializeOptions);
  };
  // The title and what stands in its place before it are there sooner: so many paragraphs only the text has.
  const wholeText = 6;
  const look = (): void => {
    const article = document.querySelector('main article');
    if ((article?.querySelectorAll('p').length ?? 0) >= wholeText) benchTell('shown', now());
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

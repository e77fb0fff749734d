/**
 * A simulated screen reader in the real page: what is said, in which order. It is no real one, and nothing here may be
 * called "tested with a screen reader"; it shows order, names, and that nothing is heard twice.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from 'playwright-core';
import type { SitePage } from './list-pages.ts';
import { openPage, type OpenOptions } from './open-page.ts';

const code = readFileSync(
  createRequire(import.meta.url).resolve('@guidepup/virtual-screen-reader/browser.js'),
  'utf8',
);

/** The module's last statement exports the reader; here it puts the reader where `listen` finds it. */
const asFunction = code.replace(/export\s*\{[^}]*?([\w$]+) as virtual\b[^}]*\}/u, 'globalThis.reader = $1');

/** No page says more; a reader that never comes to the end is stopped. */
const most = 5000;

type ListeningWindow = typeof globalThis & { reader: typeof virtual };

/** Opens a page and starts the reader in it; the page's policy, which would refuse its code, is off. */
export async function openToListen(
  address: Pick<SitePage, 'address'>,
  options: OpenOptions = {},
): Promise<Page> {
  const page = await openPage(address, { bypassCSP: true, ...options });
  await letListen(page);
  return page;
}

/**
 * Puts the reader into a page that is open already, without a policy (`bypassCSP`). Its module runs as one function: as a
 * module it would have an address, which the policy refuses where it cannot be switched off (Firefox).
 */
export async function letListen(page: Page): Promise<void> {
  await page.evaluate(`(() => {\n${asFunction}\n})()`);
}

/** Everything that is said from the beginning to the end. */
export function listen(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (limit) => {
    const { reader } = globalThis as ListeningWindow;
    await reader.start({ container: document.body });
    while ((await reader.spokenPhraseLog()).length < limit) {
      if ((await reader.lastSpokenPhrase()).startsWith('end of document')) break;
      await reader.next();
    }
    const heard = await reader.spokenPhraseLog();
    await reader.stop();
    return heard;
  }, most);
}

/** What is said when a reader goes from heading to heading, as most do first. */
export function listenToHeadings(page: Page): Promise<readonly string[]> {
  return page.evaluate(async (limit) => {
    const { reader } = globalThis as ListeningWindow;
    await reader.start({ container: document.body });
    const heard: string[] = [];
    while (heard.length < limit) {
      await reader.perform(reader.commands.moveToNextHeading);
      const phrase = await reader.lastSpokenPhrase();
      // After the last heading the reader begins again, or stays.
      if (heard.includes(phrase)) break;
      heard.push(phrase);
    }
    await reader.stop();
    return heard;
  }, most);
}

/** What a reader hears of live regions while something happens. */
export async function announcementsDuring(
  page: Page,
  happens: () => Promise<unknown>,
): Promise<readonly string[]> {
  await page.evaluate(async () => {
    await (globalThis as ListeningWindow).reader.start({ container: document.body });
  });
  await happens();
  return page.evaluate(async () => {
    const { reader } = globalThis as ListeningWindow;
    const heard = await reader.spokenPhraseLog();
    await reader.stop();
    return heard.filter((phrase) => /^(polite|assertive):/u.test(phrase));
  });
}

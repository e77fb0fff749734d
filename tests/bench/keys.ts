/**
 * `npm run bench:keys`: how many keys a reader with a screen reader presses to reach six places of the article that
 * ships, beside the same text as a plain newspaper page and as Starlight builds it. What is counted: README.md.
 */
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright-core';
import { chosen } from '../../src/reading/settings/keep-choices.ts';
import { storageKey } from '../../src/reading/storage-key.ts';
import { chromiumArgs } from '../site/chromium-args.ts';
import { findChromium } from '../site/find-browsers.ts';
import { searchFor } from '../site/use-page.ts';
import { installRivals } from './install-rivals.ts';
import type { Reader } from './key-routes.ts';
import { makeShippedLectern } from './lectern-site.ts';
import { headedSlug, makeNewspaper, makeStarlightPages, slug } from './newspaper-page.ts';
import { printTable } from './print-table.ts';
import { tasks } from './reading-tasks.ts';
import { meanPresses, routesTo, type Pages, type Routes } from './routes-to.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { serveMeasured } from './serve-measured.ts';

const sites = ['plain', 'keyed', 'newspaper', 'starlight', 'headed'] as const;

if (process.argv.includes('--help')) console.log('npm run bench:keys\n\nIt has no options.');
else {
  installRivals();
  const folder = makeScratchFolder();
  const lectern = makeShippedLectern(join(folder, 'lectern'));
  const starlight = makeStarlightPages(join(folder, 'starlight'));
  await lectern.build();
  await starlight.build();
  const newspaper = makeNewspaper(join(folder, 'newspaper'));
  await compare(lectern.output, newspaper, starlight.output);
}

async function compare(...outputs: readonly [string, string, string]): Promise<void> {
  const servers = await Promise.all(outputs.map((output) => serveMeasured(output)));
  const [lectern = '', newspaper = '', starlight = ''] = servers.map(({ origin }) => origin);
  const browser = await chromium.launch({
    executablePath: await findChromium(console.error),
    args: chromiumArgs,
  });
  try {
    const pages = {
      lectern: await openLectern(browser, lectern, (page) =>
        page.goto(new URL(`articles/${slug}/`, lectern).href),
      ),
      found: await openLectern(browser, lectern, followResult),
      newspaper: await open(browser, new URL(`articles/${slug}/`, newspaper).href),
      starlight: await open(browser, new URL(`articles/${slug}/`, starlight).href),
      headed: await open(browser, new URL(`articles/${headedSlug}/`, starlight).href),
    };
    await print(pages, 'newcomer', 'Keys pressed to reach, by one who does not know the page');
    await print(pages, 'expert', 'The fewest that could be, by one who knows every stop of it');
  } finally {
    await Promise.all([browser.close(), ...servers.map((server) => server.stop())]);
  }
}

async function open(browser: Browser, address: string): Promise<Page> {
  const page = await browser.newPage({ serviceWorkers: 'block' });
  await page.goto(address);
  return page;
}

/** Opens the article for a reader who has Lectern's keys. */
async function openLectern(
  browser: Browser,
  site: string,
  goToArticle: (page: Page, site: string) => Promise<unknown>,
): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  await context.addInitScript(
    ([key, kept]) => {
      localStorage.setItem(key, kept);
    },
    [storageKey, JSON.stringify(chosen({ keys: 'on' }))] as const,
  );
  const page = await context.newPage();
  await goToArticle(page, site);
  await page.waitForLoadState('networkidle');
  return page;
}

/** As a reader comes who searched. */
async function followResult(page: Page, site: string): Promise<void> {
  await page.goto(new URL('search/', site).href);
  await searchFor(page, 'rockets');
  await page.locator(`a[href*="${slug}/"]`).first().click();
  await page.waitForURL(new RegExp(slug, 'u'));
}

async function print(pages: Pages, reader: Reader, title: string): Promise<void> {
  const rows: string[][] = [];
  const lines: string[] = [];
  for (const { name, aims } of tasks) {
    const found: Routes[] = [];
    for (const aim of aims) {
      const routes = await routesTo(pages, aim, reader);
      found.push(routes);
      lines.push(...sites.map((site) => `  ${aim.name}, ${site}: ${routes[site]?.join(' ') ?? 'not there'}`));
    }
    const means = sites.map((site) => meanPresses(found.map((routes) => routes[site])));
    const [plain = NaN, keyed = NaN, ...rivals] = means;
    // The last is the harder one, with headings that the text did not come with.
    const best = Math.min(...rivals.slice(0, 2));
    rows.push([name, ...means.map(show), share(plain, best), share(keyed, best)]);
  }
  printTable(
    title,
    ['', 'Lectern', 'its keys on', 'newspaper', 'Starlight', 'with headings', 'of the better', 'its keys on'],
    rows,
  );
  console.log(`\nThe routes:\n${lines.join('\n')}`);
}

function show(count: number): string {
  return Number.isNaN(count) ? 'not there' : count.toFixed(1).replace('.0', '');
}

function share(own: number, best: number): string {
  return Number.isNaN(best) ? 'only here' : `${((100 * own) / best).toFixed(0)} %`;
}

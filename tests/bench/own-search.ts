/**
 * `npm run bench:library`: how long a search of the site and of a library of the reader's own takes without a network,
 * beside MiniSearch and beside going through all texts. What is measured, and what the figures are worth: README.md.
 */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium, type Page } from 'playwright-core';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { libraryName } from '../../src/library/keep/library-name.ts';
import { chromiumArgs } from '../site/chromium-args.ts';
import { findChromium } from '../site/find-browsers.ts';
import { keepOwn, ownArticle } from '../site/own-library.ts';
import { installRivals } from './install-rivals.ts';
import { makeLectern } from './lectern-site.ts';
import { makeArticles, type MadeArticle } from './make-articles.ts';
import { answerTimes, scanTimes, startMiniSearch, type Trial } from './own-search-trials.ts';
import { printTable, ratio, whole, type Row } from './print-table.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { warnWhenBusy } from './warn-when-busy.ts';

const usage = `npm run bench:library -- [OPTION...]

  --n 200,3000   how many own articles
  --site 100     how many articles the site has
  --rounds 3     how often each query is asked

It exits with 1 when a goal is missed.`;

/** Issue 6: on a phone, the network cut. In milliseconds. */
const goal = 150;
const slowdowns = [1, 4];
/** Of a name, in spellings that the articles do not print. */
const spellings = [
  'Kataeb Hizbullah',
  'Hashd al-Shaabi',
  'كتائب حزب الله',
  'Kataib Hezbolah',
  'hezbollah brigades',
];

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '200,3000' },
    site: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '3' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(usage);
else {
  installRivals();
  warnWhenBusy();
  await compare(values.n.split(',').map(Number), Number(values.site), Number(values.rounds));
}

async function compare(counts: readonly number[], siteSize: number, rounds: number): Promise<void> {
  const all = makeArticles(siteSize + Math.max(...counts));
  const site = makeLectern(join(makeScratchFolder(), 'lectern'), all.slice(0, siteSize));
  await site.build();
  const browser = await chromium.launch({
    executablePath: await findChromium(console.error),
    args: chromiumArgs,
  });
  for (const count of counts) {
    const server = await serveFolder(site.output, 0);
    const page = await (await browser.newContext({ serviceWorkers: 'allow' })).newPage();
    await page.goto(`${server.url}search/`);
    await page.evaluate(keptForOffline);
    const own = all.slice(siteSize, siteSize + count);
    await keepLibrary(page, own);
    await server.stop();
    const asked: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(server.url)) asked.push(request.url());
    });
    await measure(page, own, { url: server.url, dist: site.output, rounds });
    if (asked.length > 0) throw new Error(`Requests left the site: ${asked.join(' ')}`);
    await page.context().close();
  }
  await browser.close();
}

/** Runs in the page: until the worker has kept what the site needs without a network. */
function keptForOffline(): Promise<unknown> {
  return new Promise((resolve) => {
    if (navigator.serviceWorker.controller) resolve(true);
    else navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

/** Every tenth article mentions a name of the glossary. */
async function keepLibrary(page: Page, articles: readonly MadeArticle[]): Promise<void> {
  const start = performance.now();
  const kept = articles.map(({ received, published, slug }, at) =>
    ownArticle(
      at % 10 === 0 ? `${received}\n\nMen of Kata'ib Hezbollah stood at the gate on Monday.\n` : received,
      {
        published,
        id: `${slug.replaceAll(/\D/gu, '').padStart(8, '0')}-0000-4000-8000-000000000000`,
      },
    ),
  );
  const taken = performance.now();
  await keepOwn(page, kept);
  const each = (from: number, to: number): string => `${((to - from) / articles.length).toFixed(1)} ms`;
  const words = kept.reduce((sum, one) => sum + one.words.length, 0) / kept.length;
  console.log(
    `\n${whole(articles.length)} own articles: ${each(start, taken)} each to parse and take ${whole(words)} words, ${each(taken, performance.now())} each to keep them`,
  );
}

interface Measured {
  readonly url: string;
  readonly dist: string;
  readonly rounds: number;
}

async function measure(
  page: Page,
  own: readonly MadeArticle[],
  { url, dist, rounds }: Measured,
): Promise<void> {
  const [engine = ''] = globSync('code/*/search-engine.js', { cwd: dist });
  const queries = [...wordQueries(own), ...spellings];
  const session = await page.context().newCDPSession(page);
  // As text: the engine is the site's own.
  const ask = (hasOwn: boolean): Promise<Trial> =>
    page.evaluate<Trial>(
      `(${answerTimes.toString()})(${JSON.stringify([url, engine, queries, rounds, hasOwn])})`,
    );
  const miniSearch = readFileSync(
    join(import.meta.dirname, 'node_modules/minisearch/dist/umd/index.js'),
    'utf8',
  );
  for (const rate of slowdowns) {
    await page.reload();
    await session.send('Emulation.setCPUThrottlingRate', { rate });
    const lectern = await ask(true);
    await page.reload();
    await page.evaluate(
      'delete IDBFactory.prototype.databases; indexedDB.databases = () => Promise.resolve([])',
    );
    const site = await ask(false);
    await page.reload();
    const scan = await page.evaluate(scanTimes, [libraryName, queries.slice(0, 12)] as const);
    await page.evaluate(miniSearch);
    const rival = await page.evaluate(startMiniSearch, [libraryName, queries, rounds] as const);
    report(
      `${whole(own.length)} own articles, processor ${rate}x slower, no network`,
      lectern,
      site,
      rival,
      scan,
    );
  }
}

/** What a reader types: frequent and rare words, two of them, beginnings. The same for every run. */
function wordQueries(articles: readonly MadeArticle[]): string[] {
  const found = new Map<string, number>();
  for (const { received } of articles) {
    for (const word of new Set(received.toLowerCase().match(/[a-z]{4,}/gu)))
      found.set(word, (found.get(word) ?? 0) + 1);
  }
  const ranked = [...found].sort(([, a], [, b]) => b - a).map(([word]) => word);
  const at = (share: number): string => ranked[Math.floor(ranked.length * share)] ?? '';
  const words = [0, 0.0005, 0.001, 0.002, 0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.4, 0.8].map(at);
  const pairs = words.slice(1, 9).map((word, index) => `${words[index] ?? ''} ${word}`);
  const beginnings = words.slice(3).map((word) => word.slice(0, 3 + (word.length % 2)));
  return [...words, ...pairs, ...beginnings, `the ${at(0.01)} of the ${at(0.003)}`, 'the', 'sta', 'con'];
}

function report(title: string, lectern: Trial, site: Trial, rival: Trial, scan: Trial): void {
  const row = (name: string, trial: Trial): Row => [
    name,
    whole(share(trial.times, 0.5)),
    whole(share(trial.times, 0.95)),
    ratio(share(trial.times, 0.95) / share(lectern.times, 0.95)),
    whole(trial.startMs),
    whole(trial.longestTaskMs),
  ];
  printTable(
    title,
    ['', 'p50, ms', 'p95, ms', 'x Lectern', 'start, ms', 'longest task, ms'],
    [
      row('Lectern: site and library, ten results shown', lectern),
      row('Lectern: site alone', site),
      row('MiniSearch: library alone, no excerpts', rival),
      row('all texts read through: library alone', scan),
    ],
  );
  const p95 = share(lectern.times, 0.95);
  if (!(p95 < goal)) process.exitCode = 1;
  console.log(`goal, p95: below ${goal} ms: ${p95 < goal ? 'reached' : 'not yet'}`);
}

/** @example share([1, 2, 3, 4], 0.5) //=> 2 */
function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? Number.NaN;
}

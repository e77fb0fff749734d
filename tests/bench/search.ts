/**
 * `npm run bench -- search`: from the key press to the first result, on a slow link, beside plain Pagefind on the same
 * pages. What is measured, and what the figures are worth: README.md.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../site/chromium-args.ts';
import { findChromium } from '../site/find-browsers.ts';
import { installRivals } from './install-rivals.ts';
import { makeLectern } from './lectern-site.ts';
import { makeArticles, type MadeArticle } from './make-articles.ts';
import { median } from './median.ts';
import { makePlainSearch } from './plain-search.ts';
import { printTable, ratio, whole } from './print-table.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { searchOnce, type SearchCase, type SearchTrial } from './search-once.ts';
import { serveMeasured, type Link } from './serve-measured.ts';
import { warnWhenBusy } from './warn-when-busy.ts';

const usage = `npm run bench -- search [OPTION...]

  --n 100      how many articles
  --rounds 5   searches of each kind, in turn; the medians are printed`;

/** A slow phone: "4G" as Lighthouse simulates it. */
const slow: Link = { delayMs: 150, bitsPerSecond: 1_600_000 };
const goal = 0.4;

const { values } = parseArgs({
  options: {
    n: { type: 'string', default: '100' },
    rounds: { type: 'string', default: '5' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(usage);
else {
  installRivals();
  warnWhenBusy();
  await compare(Number(values.n), Number(values.rounds));
}

interface Compared extends SearchCase {
  readonly name: string;
  readonly trials: SearchTrial[];
}

async function compare(count: number, rounds: number): Promise<void> {
  const articles = makeArticles(count);
  const folder = makeScratchFolder();
  const site = makeLectern(join(folder, 'lectern'), articles);
  await site.build();
  const plain = makePlainSearch(site.output, join(folder, 'plain'));
  const [own, rival] = await Promise.all([serveMeasured(site.output, slow), serveMeasured(plain, slow)]);
  const word = wordInFew(articles);
  const compared: Compared[] = [
    { name: 'plain Pagefind', server: rival, path: '/search/', warmed: false, word, trials: [] },
    { name: '  started on focus', server: rival, path: '/search/?focus', warmed: true, word, trials: [] },
    { name: 'Lectern, field focused first', server: own, path: '/search/', warmed: true, word, trials: [] },
    { name: '  typed at once', server: own, path: '/search/', warmed: false, word, trials: [] },
  ];
  const browser = await chromium.launch({
    executablePath: await findChromium(console.error),
    args: chromiumArgs,
  });
  for (let round = 0; round < rounds; round += 1) {
    for (const one of compared) one.trials.push(await searchOnce(browser, one));
  }
  await Promise.all([browser.close(), own.stop(), rival.stop()]);
  report(compared, `"${word}" in ${count} articles, 150 ms and 1.6 Mbit/s, ${rounds} rounds, medians`);
}

function report(compared: readonly Compared[], title: string): void {
  const middle = (one: Compared | undefined, name: keyof SearchTrial): number =>
    median(one?.trials.map((trial) => trial[name]) ?? []);
  const [plain, started, own] = compared;
  const beside = (one: Compared | undefined, rival: Compared | undefined): number =>
    middle(one, 'firstResultMs') / middle(rival, 'firstResultMs');
  const rows = compared.map((one) => [
    one.name,
    whole(middle(one, 'firstResultMs')),
    ratio(beside(one, plain)),
    ratio(beside(one, started)),
    whole(middle(one, 'bytesAfterKey')),
    whole(middle(one, 'bytesBefore')),
  ]);
  const head = ['', 'first result, ms', 'x plain', 'x started', 'bytes after the key', 'bytes before it'];
  printTable(title, head, rows);
  const reached = beside(own, plain) <= goal;
  console.log(`goal, field focused first: at most ${ratio(goal)} plain: ${reached ? 'reached' : 'not yet'}`);
}

/** The word that stands nearest to four in a hundred articles, and in two at least: a search for something. */
function wordInFew(articles: readonly MadeArticle[]): string {
  const found = new Map<string, number>();
  for (const { received } of articles) {
    for (const word of new Set(received.toLowerCase().match(/[a-z]{6,}/gu))) {
      found.set(word, (found.get(word) ?? 0) + 1);
    }
  }
  const wanted = Math.max(2, articles.length * 0.04);
  const nearest = [...found].sort(([, a], [, b]) => Math.abs(a - wanted) - Math.abs(b - wanted))[0];
  return nearest?.[0] ?? '';
}

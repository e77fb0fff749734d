/**
 * `npm run bench -- site`: the same Markdown as a site of Lectern, of Starlight and of Eleventy, side by side.
 * What is measured, and what the figures are worth: README.md.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { startAuditor, type Audit } from './audit-page.ts';
import { installRivals } from './install-rivals.ts';
import { makeArticles } from './make-articles.ts';
import { median } from './median.ts';
import { printTable, ratio, whole } from './print-table.ts';
import { serveMeasured } from './serve-measured.ts';
import { makeScratchFolder, makeSites, type Site } from './sites.ts';
import type { Spent } from './time-command.ts';

const usage = `npm run bench -- site [OPTION...]

  --n 1,100       how many articles; one table for each
  --rounds 3      builds and Lighthouse runs of each site, in turn; the medians are printed
  --no-lighthouse bytes and build times only`;

/** Everything that was measured of one site. */
interface Measured {
  readonly site: Site;
  readonly builds: Spent[];
  readonly audits: Audit[];
}

const { values } = parseArgs({
  allowNegative: true,
  options: {
    n: { type: 'string', default: '1,100' },
    rounds: { type: 'string', default: '3' },
    lighthouse: { type: 'boolean', default: true },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(usage);
else {
  installRivals();
  for (const count of values.n.split(',')) await compare(Number(count), Number(values.rounds));
}

async function compare(count: number, rounds: number): Promise<void> {
  const articles = makeArticles(count);
  const measured = makeSites(makeScratchFolder(), articles).map((site): Measured => ({
    site,
    builds: [],
    audits: [],
  }));
  // In turn, so that a busy minute of the machine falls on all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const { site, builds } of measured) builds.push(await site.build());
  }
  const slug = articles[Math.floor(count / 2)]?.slug ?? '';
  if (values.lighthouse) await auditInTurn(measured, slug, rounds);
  printTable(
    `${count} ${count === 1 ? 'article' : 'articles'}, ${rounds} rounds, medians; x = to the better rival`,
    ['', ...measured.flatMap(({ site }) => site.name), 'x'],
    rowsFor(measured, slug),
  );
}

async function auditInTurn(measured: readonly Measured[], slug: string, rounds: number): Promise<void> {
  const auditor = await startAuditor();
  const servers = await Promise.all(measured.map(({ site }) => serveMeasured(site.output)));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { site, audits }] of measured.entries()) {
      const url = `${servers[index]?.origin}${site.articlePath(slug)}`;
      audits.push(await auditor.audit(url, ['performance']));
    }
  }
  await Promise.all([auditor.stop(), ...servers.map((server) => server.stop())]);
}

function rowsFor(measured: readonly Measured[], slug: string): string[][] {
  const row = (name: string, show: (value: number) => string, of: (one: Measured) => number): string[] => {
    const [own = NaN, ...rivals] = measured.map(of);
    const best = Math.min(...rivals);
    return [
      name,
      ...[own, ...rivals].map(show),
      best > 0 ? ratio(own / best) : own === best ? 'equal' : 'more',
    ];
  };
  const middle = (read: (audit: Audit) => number) => (one: Measured) => median(one.audits.map(read));
  const seconds = (value: number): string => value.toFixed(2);
  const pageRows = [
    row('page, brotli, bytes', whole, ({ site }) => pageBytes(site, slug)),
    row(
      'until loaded, bytes with headers',
      whole,
      middle(({ requests }) => sum(requests.map(({ bytes }) => bytes))),
    ),
    row(
      'until loaded, requests',
      whole,
      middle(({ requests }) => requests.length),
    ),
    row(
      'of them scripts',
      whole,
      middle(({ requests }) => requests.filter(({ type }) => type === 'Script').length),
    ),
    row(
      'render-blocking requests',
      whole,
      middle(({ renderBlocking }) => renderBlocking),
    ),
    row(
      'largest contentful paint, ms',
      whole,
      middle(({ lcpMs }) => lcpMs),
    ),
    row(
      'total blocking time, ms',
      whole,
      middle(({ tbtMs }) => tbtMs),
    ),
    row(
      'cumulative layout shift',
      (value) => value.toFixed(3),
      middle(({ cls }) => cls),
    ),
  ];
  return [
    ...(values.lighthouse ? pageRows : pageRows.slice(0, 1)),
    row('cold build, wall s', seconds, ({ builds }) => median(builds.map(({ wallSeconds }) => wallSeconds))),
    row('cold build, CPU s', seconds, ({ builds }) => median(builds.map(({ cpuSeconds }) => cpuSeconds))),
  ];
}

function pageBytes(site: Site, slug: string): number {
  return brotliCompressSync(readFileSync(join(site.output, site.articlePath(slug), 'index.html'))).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/**
 * `npm run bench -- site`: the same Markdown as a site of Lectern, of Starlight and of Eleventy, side by side.
 * What is measured, and what the figures are worth: README.md.
 */
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { auditPage, type Audit, type PageRequest } from './audit-page.ts';
import { installRivals } from './install-rivals.ts';
import { makeArticles } from './make-articles.ts';
import { median } from './median.ts';
import { printTable, ratio, whole } from './print-table.ts';
import { serveMeasured } from './serve-measured.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import type { Site } from './site-builder.ts';
import { makeSites } from './sites.ts';
import type { Spent } from './time-command.ts';
import { warnWhenBusy } from './warn-when-busy.ts';

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
  warnWhenBusy();
  const folder = makeScratchFolder();
  for (const count of values.n.split(',')) {
    await compare(join(folder, count), Number(count), Number(values.rounds));
  }
}

async function compare(folder: string, count: number, rounds: number): Promise<void> {
  const articles = makeArticles(count);
  const measured = makeSites(folder, articles).map((site): Measured => ({
    site,
    builds: [],
    audits: [],
  }));
  // In turn, so that a busy minute of the machine falls on all of them.
  for (let round = 0; round < rounds; round += 1) {
    for (const { site, builds } of measured) builds.push(await site.build());
  }
  // The same article whatever the number: a page that grows with it shows.
  const slug = articles[0]?.slug ?? '';
  if (values.lighthouse) await auditInTurn(measured, slug, rounds);
  printTable(
    `${count} ${count === 1 ? 'article' : 'articles'}, ${rounds} rounds, medians; x = to the better rival`,
    ['', ...measured.flatMap(({ site }) => site.name), 'x'],
    rowsFor(measured, slug),
  );
}

async function auditInTurn(measured: readonly Measured[], slug: string, rounds: number): Promise<void> {
  const servers = await Promise.all(measured.map(({ site }) => serveMeasured(site.output)));
  for (let round = 0; round < rounds; round += 1) {
    for (const [index, { site, audits }] of measured.entries()) {
      const url = `${servers[index]?.origin}${site.articlePath(slug)}`;
      audits.push(await auditPage(url, ['performance']));
    }
  }
  await Promise.all(servers.map((server) => server.stop()));
}

/** One line of the table: what it is called, how it is written, and what it is of one site. */
type Line = readonly [name: string, show: (value: number) => string, of: (one: Measured) => number];

function rowsFor(measured: readonly Measured[], slug: string): string[][] {
  const lines: Line[] = [
    ['page, brotli, bytes', whole, ({ site }) => pageBytes(site, slug)],
    ...(values.lighthouse ? auditLines() : []),
    ['cold build, wall s', seconds, ({ builds }) => median(builds.map(({ wallSeconds }) => wallSeconds))],
    ['cold build, CPU s', seconds, ({ builds }) => median(builds.map(({ cpuSeconds }) => cpuSeconds))],
  ];
  return lines.map(([name, show, of]) => {
    const [own = NaN, ...rivals] = measured.map(of);
    const best = Math.min(...rivals);
    return [
      name,
      ...[own, ...rivals].map(show),
      best > 0 ? ratio(own / best) : own === best ? 'equal' : 'more',
    ];
  });
}

function auditLines(): Line[] {
  const of = (read: (audit: Audit) => number) => (one: Measured) => median(one.audits.map(read));
  const sent = (read: (requests: readonly PageRequest[]) => number, early = false) =>
    of(({ requests }) => read(early ? requests.filter((request) => request.beforeLoad) : requests));
  const bytes = (requests: readonly PageRequest[]): number => sum(requests.map((request) => request.bytes));
  const scripts = (requests: readonly PageRequest[]): number =>
    requests.filter(({ type }) => type === 'Script').length;
  return [
    ['until loaded, bytes with headers', whole, sent(bytes, true)],
    ['until loaded, requests', whole, sent(({ length }) => length, true)],
    ['  of them scripts', whole, sent(scripts, true)],
    ['  render-blocking', whole, of(({ renderBlocking }) => renderBlocking)],
    ['in all, bytes with headers', whole, sent(bytes)],
    ['in all, requests', whole, sent(({ length }) => length)],
    ['largest contentful paint, ms', whole, of(({ lcpMs }) => lcpMs)],
    ['total blocking time, ms', whole, of(({ tbtMs }) => tbtMs)],
    ['cumulative layout shift', (value) => value.toFixed(3), of(({ cls }) => cls)],
  ];
}

function seconds(value: number): string {
  return value.toFixed(2);
}

function pageBytes(site: Site, slug: string): number {
  return brotliCompressSync(readFileSync(join(site.output, site.articlePath(slug), 'index.html'))).length;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** `npm run bench -- lighthouse`: Lighthouse (a phone) on every kind of page of the site. Every category must say 100. */
import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { auditPage, type Audit } from './audit-page.ts';
import { installRivals } from './install-rivals.ts';
import { makeShippedLectern } from './lectern-site.ts';
import { median } from './median.ts';
import { printTable, whole } from './print-table.ts';
import { makeScratchFolder } from './scratch-folder.ts';

const usage = `npm run bench -- lighthouse [OPTION...]

  --site DIR   a built site (without it, the site is built as it ships)
  --only KIND  one kind of page only, "receipt" for example
  --rounds 1   runs for each page; the medians count`;

/** Every kind of page, and how its address looks. */
const kinds: readonly (readonly [kind: string, address: RegExp])[] = [
  ['home', /^$/u],
  ['article', /^articles\/[^/]+\/$/u],
  ['captions', /^articles\/[^/]+\/captions\/$/u],
  ['receipt', /^articles\/[^/]+\/receipt\/$/u],
  ['names', /^names\/$/u],
  ['one name', /^names\/[^/]+\/$/u],
  ['search', /^search\/$/u],
  ['settings', /^settings\/$/u],
  ['help', /^help\/$/u],
  ['accessibility', /^accessibility\/$/u],
  ['offline', /^offline\/$/u],
  ['not found', /^404\.html$/u],
];
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

const { values } = parseArgs({
  options: {
    site: { type: 'string' },
    only: { type: 'string' },
    rounds: { type: 'string', default: '1' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(usage);
else {
  installRivals();
  if (!(await auditSite(values.site ?? (await buildShipped())))) process.exitCode = 1;
}

async function buildShipped(): Promise<string> {
  const site = makeShippedLectern(makeScratchFolder());
  await site.build();
  return site.output;
}

/** @returns Whether every page has 100 in every category. */
async function auditSite(folder: string): Promise<boolean> {
  if (!existsSync(folder)) {
    console.error(
      `There is no folder ${folder}.\nHint: --site names a built site; without it, one is built.`,
    );
    return false;
  }
  const addresses = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replaceAll(sep, '/').replace(/(^|(?<=\/))index\.html$/u, ''))
    .sort();
  // As `npm start` serves it: compressed, with the site's own headers.
  const server = await serveFolder(folder, 0);
  const rows: string[][] = [];
  const faults: string[] = [];
  for (const [kind, pattern] of kinds.filter(([kind]) => !values.only || kind === values.only)) {
    const address = addresses.find((candidate) => pattern.test(candidate));
    if (address === undefined) {
      rows.push([kind, 'missing']);
      faults.push(`${kind}: the site has no such page`);
      continue;
    }
    const audits: Audit[] = [];
    for (let round = 0; round < Number(values.rounds); round += 1) {
      audits.push(await auditPage(new URL(address, server.url).href));
    }
    const scores = categories.map((category) => median(audits.map(({ scores }) => scores[category] ?? 0)));
    rows.push([kind, ...scores.map(String), ...timings(audits)]);
    if (scores.some((score) => score < 100)) {
      const reasons = [...new Set(audits.flatMap((audit) => audit.faults))];
      faults.push(`${kind} (/${address}): ${reasons.join('; ')}`);
    }
  }
  await server.stop();
  printTable('Lighthouse, mobile', ['', ...categories, 'LCP ms', 'TBT ms', 'CLS'], rows);
  for (const fault of faults) console.log(`below 100: ${fault}`);
  return faults.length === 0;
}

function timings(audits: readonly Audit[]): string[] {
  const [lcp = NaN, tbt = NaN, cls = NaN] = (['lcpMs', 'tbtMs', 'cls'] as const).map((name) =>
    median(audits.map((audit) => audit[name])),
  );
  return [whole(lcp), whole(tbt), cls.toFixed(3)];
}

/** `npm run bench -- lighthouse`: Lighthouse (a phone) on every kind of page of the site. Every category must say 100. */
import { existsSync, readdirSync } from 'node:fs';
import { sep } from 'node:path';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../src/commands/serve-folder.ts';
import { auditPage, type Audit } from './audit-page.ts';
import { installRivals } from './install-rivals.ts';
import { makeShippedLectern } from './lectern-site.ts';
import { printTable, whole } from './print-table.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { warnWhenBusy } from './warn-when-busy.ts';

const usage = `npm run bench -- lighthouse [OPTION...]

  --site DIR   a built site (without it, the site is built as it ships)
  --only KIND  one kind of page only, "receipt" for example
  --tries 3    a page below 100 in performance is tried again: other work on the machine can only lower it`;

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
    tries: { type: 'string', default: '3' },
    help: { type: 'boolean', short: 'h' },
  },
});
if (values.help) console.log(usage);
else {
  installRivals();
  warnWhenBusy();
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
    const best = await bestOf(Number(values.tries), new URL(address, server.url).href);
    const { scores, lcpMs, tbtMs, cls } = best;
    rows.push([
      kind,
      ...categories.map((category) => `${scores[category]}`),
      whole(lcpMs),
      whole(tbtMs),
      cls.toFixed(3),
    ]);
    if (!isFull(best)) faults.push(`${kind} (/${address}): ${best.faults.join('; ')}`);
  }
  await server.stop();
  printTable('Lighthouse, mobile', ['', ...categories, 'LCP ms', 'TBT ms', 'CLS'], rows);
  for (const fault of faults) console.log(`below 100: ${fault}`);
  return faults.length === 0;
}

async function bestOf(tries: number, url: string): Promise<Audit> {
  const speedOf = ({ scores }: Audit): number => scores['performance'] ?? 0;
  let best = await auditPage(url);
  for (let left = tries - 1; left > 0 && speedOf(best) < 100; left -= 1) {
    const again = await auditPage(url);
    if (speedOf(again) > speedOf(best)) best = again;
  }
  return best;
}

function isFull({ scores }: Audit): boolean {
  return categories.every((category) => scores[category] === 100);
}

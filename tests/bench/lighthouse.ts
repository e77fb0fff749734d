/** `npm run bench -- lighthouse`: Lighthouse (a phone) on every kind of page of the site. Every category must say 100. */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { listPages, pageKinds } from '../site/page-kinds.ts';
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
  const pages = listPages(folder);
  // As `npm start` serves it: compressed, with the site's own headers.
  const server = await serveFolder(folder, 0);
  const rows: string[][] = [];
  const faults: string[] = [];
  for (const kind of pageKinds.filter((one) => !values.only || one === values.only)) {
    const address = pages.find((page) => page.kind === kind)?.address;
    if (address === undefined) {
      // A small site has no second page of a list; a kind that somebody asked for must be there.
      rows.push([kind, 'none']);
      if (values.only) faults.push(`${kind}: the site has no such page`);
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

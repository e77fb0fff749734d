/**
 * `npm run bench -- open-article`: an article of one's own, from "Read it" to the page with its text, on a slowed processor,
 * beside the plainest page that could show the same text. What is measured, and what the figures are worth: README.md.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { chromiumArgs } from '../site/chromium-args.ts';
import { findChromium } from '../site/find-browsers.ts';
import { makeShippedLectern } from './lectern-site.ts';
import { makeArticles } from './make-articles.ts';
import { median } from './median.ts';
import { openOnce, type OpenCase, type OpenTrial } from './open-once.ts';
import { printTable, ratio, whole } from './print-table.ts';
import { makeScratchFolder } from './scratch-folder.ts';
import { serveMeasured } from './serve-measured.ts';
import { warnWhenBusy } from './warn-when-busy.ts';

const usage = `npm run bench -- open-article [OPTION...]

  --rounds 5   openings of each kind, in turn; the medians are printed
  --slow 4     how many times slower the processor is made
  --dist DIR   a site that is built already

It exits with 1 when a goal is missed.`;

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '5' },
    slow: { type: 'string', default: '4' },
    dist: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

/** What must be reached, in milliseconds (issue 6). */
const goals: Readonly<Record<string, number>> = { '1,000 words': 300, '2 MB of HTML': 3000 };
const longestGoal = 50;

if (values.help) console.log(usage);
else {
  warnWhenBusy();
  await compare(Number(values.rounds), Number(values.slow));
}

async function compare(rounds: number, slowed: number): Promise<void> {
  const folder = makeScratchFolder();
  const own = await serveMeasured(values.dist ?? (await buildSite(join(folder, 'lectern'))));
  const rival = await serveMeasured(makePlainPages(join(folder, 'plain')));
  const browser = await chromium.launch({
    executablePath: await findChromium(console.error),
    args: chromiumArgs,
  });
  const cases: (OpenCase & { readonly trials: OpenTrial[] })[] = Object.entries(texts()).flatMap(
    ([what, given]) => [
      { name: `plain page, ${what}`, what, given, slowed, page: `${rival.origin}/`, trials: [] },
      { name: `Lectern, ${what}`, what, given, slowed, page: `${own.origin}/library/`, trials: [] },
    ],
  );
  for (let round = 0; round < rounds; round += 1) {
    for (const one of cases) one.trials.push(await openOnce(browser, one));
  }
  await Promise.all([browser.close(), own.stop(), rival.stop()]);
  report(cases, `From "Read it" to the text, processor slowed ${slowed}x, ${rounds} rounds, medians`);
}

function report(
  cases: readonly (OpenCase & { readonly trials: readonly OpenTrial[] })[],
  title: string,
): void {
  const middle = ({ trials }: { readonly trials: readonly OpenTrial[] }, name: keyof OpenTrial): number =>
    median(trials.map((trial) => trial[name]));
  const rows = cases.map((one) => {
    const rival = cases.find(({ what }) => what === one.what) ?? one;
    const shown = middle(one, 'shownMs');
    return [
      one.name,
      whole(shown),
      ratio(shown / middle(rival, 'shownMs')),
      whole(middle(one, 'workersMs')),
      whole(middle(one, 'longestMs')),
      one === rival ? '' : judge(one.what, shown, middle(one, 'longestMs')),
    ];
  });
  printTable(title, ['', 'text shown, ms', 'x plain', 'of it in workers', 'longest task, ms', 'goal'], rows);
}

/** Whether a goal is reached, in words; one that is missed makes the command fail. */
function judge(what: string, shown: number, longest: number): string {
  const goal = goals[what] ?? Infinity;
  const isReached = shown <= goal && longest <= longestGoal;
  if (!isReached) process.exitCode = 1;
  return `${goal} and ${longestGoal}: ${isReached ? 'reached' : 'not on this run'}`;
}

/** An article of a thousand words as text, and a large page: two megabytes of markup around as many words as a book has. */
function texts(): Readonly<Record<string, string>> {
  const articles = makeArticles(60);
  const words = articles
    .slice(0, 2)
    .flatMap(({ received }) => received.split(/(?<=\s)/u))
    .slice(0, 1000);
  const paragraph = (text: string): string =>
    `<p class="article__paragraph article__paragraph--body" data-component="text-block">${text}</p>\n`;
  const body = articles.flatMap(({ title, received }) => [
    `<h2>${title}</h2>\n`,
    ...received.split(/\n+/u).map(paragraph),
  ]);
  const page: string[] = [];
  for (let bytes = 0, at = 0; bytes < 2_000_000; at += 1) {
    const piece = body[at % body.length] ?? '';
    page.push(piece);
    bytes += piece.length;
  }
  return {
    '1,000 words': words.join(''),
    '2 MB of HTML': `<html lang="en"><body><article><h1>A long report</h1>${page.join('')}</article></body></html>`,
  };
}

async function buildSite(folder: string): Promise<string> {
  const site = makeShippedLectern(folder);
  await site.build();
  return site.output;
}

/** A field, a button, and a second page that makes a paragraph of each line: no library, no names, nothing kept. */
function makePlainPages(folder: string): string {
  mkdirSync(join(folder, 'read'), { recursive: true });
  const page = (body: string): string =>
    `<!doctype html><html lang="en"><title>Plain</title><main>${body}</main></html>`;
  writeFileSync(
    join(folder, 'index.html'),
    page(`<textarea></textarea><button>Read it</button><input type="file"><script>
const read = (text) => { sessionStorage.text = text; location.assign('/read/'); };
document.querySelector('button').onclick = () => read(document.querySelector('textarea').value);
document.querySelector('input').onchange = async ({ target }) => read(await target.files[0].text());
</script>`),
  );
  writeFileSync(
    join(folder, 'read/index.html'),
    page(`<article></article><script>
const text = sessionStorage.text;
const lines = text.startsWith('<html')
  ? [...new DOMParser().parseFromString(text, 'text/html').querySelectorAll('h1, h2, p')].map((block) => [block.localName, block.textContent])
  : text.split(/\\n+/).filter(Boolean).map((line, at) => [at ? 'p' : 'h1', line]);
document.querySelector('article').append(...lines.map(([name, line]) => Object.assign(document.createElement(name), { textContent: line })));
</script>`),
  );
  return folder;
}

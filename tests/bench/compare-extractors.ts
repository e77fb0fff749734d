/** The rows of `npm run bench:structure` that set Lectern beside Readability and Defuddle on the same pages. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { decodeHtml } from '../../src/article/html/decode-html.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { extractors } from './extractors/extractors.ts';
import { scoreCorpus, type Scores } from './score-corpus.ts';

/** One table's head and rows. */
export interface Comparison {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const share = (value: number): string => value.toFixed(3);
const rows: readonly (readonly [name: string, show: (scores: Scores) => string])[] = [
  ['body lines kept (recall)', ({ paragraph }) => share(paragraph.recall)],
  ['characters that are no part of the article', ({ foreign }) => `${(100 * foreign).toFixed(1)} %`],
  ['captions, F1', ({ caption }) => share(caption.f1)],
  ['headings, F1', ({ heading }) => share(heading.f1)],
  ['credits, exact', ({ credit }) => share(credit.share)],
  ['pages that failed', ({ faults }) => `${faults}`],
];
/** jsdom needs a second a page: this many are enough for a ratio. */
const timedPages = 20;
const warmUpPages = 3;

/**
 * All pages, scored by the same `score.mjs`. The rivals give HTML without a credit or a kind of line: a figcaption counts as a
 * caption, a heading element as a heading, the credit is part of the caption.
 *
 * @param ours Lectern's scores on the same pages.
 */
export function compareScores(corpus: string, ours: Scores): Comparison {
  const command = join(import.meta.dirname, 'extractors/extract.ts');
  const names = Object.keys(extractors);
  const rivals = names.map((name) =>
    scoreCorpus(corpus, ['--as', 'html'], [process.execPath, command, name]),
  );
  return {
    head: ['', 'Lectern', ...names],
    rows: rows.map(([name, show]) => [name, ...[ours, ...rivals].map(show)]),
  };
}

/**
 * Pages a second from a page's text to its article, in this process: page by page, all tools in turn, so that other work on
 * the machine slows all of them alike. What the rivals give is timed as HTML; reading lines from it is not.
 */
export async function compareSpeed(corpus: string): Promise<Comparison> {
  const pages = readPages(corpus);
  const tools: [name: string, run: (html: string) => unknown][] = [
    ['Lectern', (html) => parseArticle(html, { type: 'html' })],
  ];
  for (const [name, load] of Object.entries(extractors)) tools.push([name, await load()]);
  const seconds = tools.map(() => 0);
  for (const [number, html] of [...pages.slice(0, warmUpPages), ...pages].entries()) {
    for (const [tool, [, run]] of tools.entries()) {
      const started = performance.now();
      try {
        await run(html);
      } catch {
        // A page that a tool fails on took its time all the same.
      }
      if (number >= warmUpPages) seconds[tool] = (seconds[tool] ?? 0) + (performance.now() - started) / 1000;
    }
  }
  const slowest = tools.findIndex(([name]) => name === 'Readability + jsdom');
  const times = (tool: number): number => (seconds[slowest] ?? NaN) / (seconds[tool] ?? NaN);
  return {
    head: ['', ...tools.map(([name]) => name)],
    rows: [
      ['pages a second', ...seconds.map((value) => (pages.length / value).toFixed(1))],
      ['beside Readability + jsdom (goal: 5x)', ...tools.map((_, tool) => `${times(tool).toFixed(1)}x`)],
    ],
  };
}

/** Pages from all over the corpus, always the same. */
function readPages(corpus: string): readonly string[] {
  const folder = join(corpus, 'dev/html');
  const files = readdirSync(folder).filter((name) => name.endsWith('.html.gz'));
  const step = Math.max(1, Math.floor(files.length / timedPages));
  return files
    .filter((_, number) => number % step === 0)
    .map((name) => decodeHtml(gunzipSync(readFileSync(join(folder, name)))).text);
}

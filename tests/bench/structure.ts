/**
 * `npm run bench:structure`: what `parse` makes of real articles whose publishers labelled every line, beside what it
 * must reach and what Readability and Defuddle make of them, and how fast it is. The articles are not part of the
 * project (README.md).
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { compareScores, compareSpeed, type Comparison } from './compare-extractors.ts';
import { installRivals } from './install-rivals.ts';
import { measureLinearity, measureParseSpeed } from './parse-speed.ts';
import { printPartBreaks } from './part-breaks.ts';
import { printTable } from './print-table.ts';
import { scoreCorpus, type Scores } from './score-corpus.ts';
import { warnWhenBusy } from './warn-when-busy.ts';

const usage = `npm run bench:structure [-- OPTION...]

  --corpus DIR   a folder with score.mjs and dev/*.json (LECTERN_CORPUS, or ../shared/corpus)
  --no-speed     scores only
  --no-rivals    Lectern alone: nothing is installed`;

/** A figure that must be reached, in English and in all languages. */
interface Target {
  readonly name: string;
  readonly of: (scores: Scores) => number;
  readonly show: (value: number) => string;
  /** `undefined`: no target, only of interest. */
  readonly goal?: readonly [english: number, all: number];
  readonly atMost?: true;
}

const share = (value: number): string => value.toFixed(3);
const percent = (value: number): string => `${(100 * value).toFixed(2)} %`;
const count = (value: number): string => value.toLocaleString('en');

/** The targets are issue 3's, for articles of unseen publishers: on this corpus, expect to stand above them. */
const textTargets: readonly Target[] = [
  { name: 'captions, F1', of: ({ caption }) => caption.f1, show: share, goal: [0.9, 0.88] },
  { name: '  precision', of: ({ caption }) => caption.precision, show: share },
  { name: '  recall, with a credit', of: ({ captionRecall }) => captionRecall.credited, show: share },
  { name: '  recall, without one', of: ({ captionRecall }) => captionRecall.uncredited, show: share },
  most('body taken for a caption', ({ bodyAsCaption }) => bodyAsCaption.all, percent, 0.002),
  most('  full sentences of it', ({ bodyAsCaption }) => bodyAsCaption.fullSentences, percent, 0.0005),
  { name: 'headings, F1', of: ({ heading }) => heading.f1, show: share, goal: [0.85, 0.88] },
  { name: 'paragraphs, F1', of: ({ paragraph }) => paragraph.f1, show: share },
  { name: 'credits, exact', of: ({ credit }) => credit.share, show: share, goal: [0.95, 0.92] },
  most('characters lost or doubled', ({ charactersLost }) => charactersLost, count, 0),
  most('blocks that differ from their source', ({ invented }) => invented, count, 0),
  most('articles that failed', ({ faults }) => faults, count, 0),
];

/** The same for whole pages; issue 3 gives one goal for all languages. */
const htmlTargets: readonly Target[] = [
  {
    name: 'body lines kept (recall)',
    of: ({ paragraph }) => paragraph.recall,
    show: share,
    goal: [0.985, 0.985],
  },
  most('characters that are no part of the article', ({ foreign }) => foreign, percent, 0.03),
  { name: 'captions, F1', of: ({ caption }) => caption.f1, show: share, goal: [0.95, 0.95] },
  { name: 'headings, F1', of: ({ heading }) => heading.f1, show: share, goal: [0.985, 0.985] },
  { name: 'credits, exact', of: ({ credit }) => credit.share, show: share, goal: [0.92, 0.92] },
  most('pages that failed', ({ faults }) => faults, count, 0),
];

const { values } = parseArgs({
  allowNegative: true,
  options: {
    corpus: { type: 'string', default: process.env.LECTERN_CORPUS ?? '../shared/corpus' },
    speed: { type: 'boolean', default: true },
    rivals: { type: 'boolean', default: true },
    help: { type: 'boolean', short: 'h' },
  },
});
const corpus = resolve(values.corpus);
if (values.help) console.log(usage);
else if (existsSync(join(corpus, 'score.mjs')) && existsSync(join(corpus, 'dev'))) await compare();
else {
  console.error(`There is no corpus in ${corpus}.`);
  console.error(
    'Hint: name the folder that holds score.mjs and dev/: npm run bench:structure -- --corpus DIR',
  );
  process.exitCode = 1;
}

async function compare(): Promise<void> {
  if (values.rivals) installRivals();
  if (values.speed) warnWhenBusy();
  printTargets('Real articles as text', textTargets, 'text');
  const pages = printTargets('The same articles as HTML', htmlTargets, 'html');
  if (values.rivals) print('The same pages, beside what others make of them', compareScores(corpus, pages));
  if (values.speed && values.rivals) print('From page to article, one core', await compareSpeed(corpus));
  printPartBreaks(join(corpus, 'dev'));
  if (values.speed) printSpeed();
}

/** @returns The scores in all languages. */
function printTargets(title: string, targets: readonly Target[], as: 'text' | 'html'): Scores {
  const english = scoreCorpus(corpus, ['--as', as, '--lang', 'en']);
  const all = scoreCorpus(corpus, ['--as', as]);
  printTable(
    title,
    ['', 'English', 'goal', 'all', 'goal', ''],
    targets.map((target) => targetRow(target, english, all)),
  );
  return all;
}

function print(title: string, { head, rows }: Comparison): void {
  printTable(title, head, rows);
}

function targetRow({ name, of, show, goal, atMost }: Target, english: Scores, all: Scores): string[] {
  const figures = [of(english), of(all)] as const;
  if (!goal) return [name, show(figures[0]), '', show(figures[1]), '', ''];
  const reached = figures.every((figure, index) => {
    const wanted = goal[index] ?? NaN;
    return atMost ? figure <= wanted : figure >= wanted;
  });
  return [
    name,
    show(figures[0]),
    show(goal[0]),
    show(figures[1]),
    show(goal[1]),
    reached ? 'reached' : 'not yet',
  ];
}

function most(name: string, of: Target['of'], show: Target['show'], limit: number): Target {
  return { name, of, show, goal: [limit, limit], atMost: true };
}

function printSpeed(): void {
  const texts = readTexts();
  const { megabytesPerSecond, processorMegabytesPerSecond, splitMegabytesPerSecond } =
    measureParseSpeed(texts);
  const { seconds, growth } = measureLinearity(texts.join(' '));
  printTable(
    'Speed, one core, from file to article',
    ['', 'Lectern', 'goal', 'read and split', 'of it'],
    [
      [
        'these articles, MB/s',
        megabytesPerSecond.toFixed(1),
        '10.0',
        splitMegabytesPerSecond.toFixed(1),
        share(megabytesPerSecond / splitMegabytesPerSecond),
      ],
      ['by processor time, MB/s', processorMegabytesPerSecond.toFixed(1), '10.0'],
      ['one line of 1 MB, s', seconds[0].toFixed(2)],
      ['one line of 10 MB, s', seconds[1].toFixed(2)],
      ['10 MB beside 1 MB', `${growth.toFixed(1)}x`, '10x'],
    ],
  );
}

/** The articles as score.mjs gives them to a parser: a scraper's lines, furniture left out. */
function readTexts(): string[] {
  const folder = join(corpus, 'dev');
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names.map((name) => {
    const { lines } = JSON.parse(readFileSync(join(folder, name), 'utf8')) as {
      lines: { text: string; label: string }[];
    };
    return lines
      .filter(({ label }) => label !== 'furniture')
      .map(({ text }) => `${text}\n\n`)
      .join('');
  });
}

/**
 * Learns `src/article/evidence/weights.ts` from a corpus of articles whose lines carry labels, and cross-validates it with
 * whole publishers left out, because the figures that count are those of publishers that nobody has seen.
 *
 *     node tests/article/learn-weights.ts CORPUS [--folds 10] [--write]
 *
 * CORPUS is a folder of `*.json` articles: `{ publisher, lines: [{ text, label, doubt? }] }`. `--write` writes the weights
 * learned from all of it; without it only the cross-validation is printed.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Draft } from '../../src/article/draft.ts';
import { lookAround } from '../../src/article/evidence/neighbourhood.ts';
import { signs } from '../../src/article/evidence/signs.ts';
import { cues } from '../../src/article/evidence/all-cues.ts';
import { cuesOf } from '../../src/article/evidence/weigh-line.ts';
import { textSteps } from '../../src/article/steps.ts';
import { least, sortLines } from '../../src/article/steps/sort-lines.ts';

const kinds = ['paragraph', 'caption', 'heading'] as const;
type Kind = (typeof kinds)[number];
const endings = ['open', 'question'] as const;
const kindOf: Readonly<Record<string, Kind | undefined>> = {
  ...{ body: 'paragraph', list: 'paragraph', quote: 'paragraph' },
  ...{ caption: 'caption', credit: 'caption', heading: 'heading' },
};
const names = [...Object.keys(cues), 'always'];

interface Line {
  readonly publisher: string;
  readonly isEnglish: boolean;
  readonly gold: Kind;
  /** At least 12 words, so that its loss is the loss of a sentence. */
  readonly isLong: boolean;
  /** What a step before the weighing, or a sign, has made of it. */
  readonly settled: string | undefined;
  readonly ending: string;
  /** The places of its cues in `names`. */
  readonly cues: readonly number[];
}

/** One row of weights for each kind. */
type Table = readonly Float64Array[];

interface CorpusArticle {
  readonly publisher: string;
  readonly lang?: string;
  readonly group?: string;
  readonly lines: readonly { readonly text: string; readonly label: string; readonly doubt?: unknown }[];
}

function readCorpus(folder: string): Line[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => linesOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as CorpusArticle));
}

function linesOf({ publisher, group, lang, lines }: CorpusArticle): Line[] {
  const gold = new Map<number, Kind>();
  let received = '';
  for (const { text, label, doubt } of lines) {
    if (label === 'furniture') continue;
    const kind = kindOf[label];
    if (kind && doubt === undefined) gold.set(received.length, kind);
    received += `${text}\n\n`;
  }
  const { blocks, title } = prepare(received);
  const around = lookAround(blocks, title);
  return around.lines.flatMap((line, index) => {
    const kind = gold.get(line.block.range?.[0] ?? -1);
    if (kind === undefined) return [];
    const sign =
      line.block.type === 'paragraph'
        ? signs.find(({ holds }) => holds(line, index, around))?.becomes
        : line.block.type;
    const settled = sign ?? (line.ending === 'stop' ? 'paragraph' : undefined);
    const shown = settled === undefined ? cuesOf(index, around).map((cue) => names.indexOf(cue)) : [];
    return [
      {
        publisher: group ?? publisher,
        isEnglish: lang === 'en',
        gold: kind,
        isLong: line.words >= 12,
        settled,
        ending: line.ending,
        cues: [...shown, names.length - 1],
      },
    ];
  });
}

/** All steps before the one that weighs. */
function prepare(received: string): Draft {
  const start: Draft = {
    received,
    language: '',
    title: '',
    titleFrom: 'received',
    blocks: [],
    setAside: [],
    notes: [],
    receipt: [],
  };
  return textSteps.slice(0, textSteps.indexOf(sortLines)).reduce((draft, step) => step(draft), start);
}

/** How strongly large weights are held back, and how long is learned: chosen once, by cross-validation. */
const learning = { l2: 2, rounds: 300, rate: 0.1 };

function learn(lines: readonly Line[], ending: string): Table {
  const own = lines.filter((line) => line.settled === undefined && line.ending === ending);
  const table = kinds.map(() => new Float64Array(names.length));
  const mean = kinds.map(() => new Float64Array(names.length));
  const square = kinds.map(() => new Float64Array(names.length));
  for (let round = 1; round <= learning.rounds; round += 1) {
    const slopes = table.map((row) =>
      row.map((weight, i) => (i === names.length - 1 ? 0 : weight * learning.l2)),
    );
    for (const line of own) {
      likelihoods(table, line).forEach((likelihood, kind) => {
        const error = likelihood - (kinds[kind] === line.gold ? 1 : 0);
        const row = slopes[kind];
        for (const cue of line.cues) if (row) row[cue] = (row[cue] ?? 0) + error;
      });
    }
    table.forEach((row, kind) => {
      adam(row, slopes[kind], mean[kind], square[kind], round);
    });
  }
  return table;
}

/** One step of Adam (Kingma and Ba 2015). */
function adam(row: Float64Array, slope = row, mean = row, square = row, round = 1): void {
  for (let i = 0; i < row.length; i += 1) {
    const s = slope[i] ?? 0;
    mean[i] = 0.9 * (mean[i] ?? 0) + 0.1 * s;
    square[i] = 0.99 * (square[i] ?? 0) + 0.01 * s * s;
    const step =
      (mean[i] ?? 0) / (1 - 0.9 ** round) / (Math.sqrt((square[i] ?? 0) / (1 - 0.99 ** round)) + 1e-8);
    row[i] = (row[i] ?? 0) - learning.rate * step;
  }
}

function likelihoods(table: Table, line: Line): readonly number[] {
  const odds = table.map((row) => Math.exp(line.cues.reduce((sum, cue) => sum + (row[cue] ?? 0), 0)));
  const whole = odds.reduce((sum, odd) => sum + odd, 0);
  return odds.map((odd) => odd / whole);
}

/** The verdict of `sort-lines`. */
function judge(tables: Readonly<Record<string, Table>>, line: Line): string {
  const table = tables[line.ending];
  if (line.settled !== undefined || !table) return line.settled ?? 'paragraph';
  const [, caption = 0, heading = 0] = likelihoods(table, line);
  if (caption > heading && caption > least.caption[line.ending === 'open' ? 'open' : 'question'])
    return 'caption';
  return heading > caption && heading > least.heading ? 'heading' : 'paragraph';
}

function learnAll(lines: readonly Line[]): Readonly<Record<string, Table>> {
  return Object.fromEntries(endings.map((ending) => [ending, learn(lines, ending)]));
}

function crossValidate(lines: readonly Line[], folds: number): void {
  const publishers = [...new Set(lines.map(({ publisher }) => publisher))].sort();
  const verdicts: { line: Line; got: string }[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const out = new Set(publishers.filter((_, i) => i % folds === fold));
    const tables = learnAll(lines.filter(({ publisher }) => !out.has(publisher)));
    for (const line of lines) if (out.has(line.publisher)) verdicts.push({ line, got: judge(tables, line) });
  }
  report(
    'English',
    verdicts.filter(({ line }) => line.isEnglish),
  );
  report('all', verdicts);
}

function report(name: string, verdicts: readonly { line: Line; got: string }[]): void {
  const figures = ['caption', 'heading'].map((kind) => {
    const right = verdicts.filter(({ line, got }) => line.gold === kind && got === kind).length;
    const precision = right / verdicts.filter(({ got }) => got === kind).length;
    const recall = right / verdicts.filter(({ line }) => line.gold === kind).length;
    const f1 = (2 * precision * recall) / (precision + recall);
    return `${kind} P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${f1.toFixed(3)}`;
  });
  const body = verdicts.filter(({ line }) => line.gold === 'paragraph');
  const taken = body.filter(({ got }) => got === 'caption');
  const sentences = taken.filter(({ line }) => line.ending !== 'open' && line.isLong);
  const shares = [taken, sentences].map(({ length }) => `${((100 * length) / body.length).toFixed(2)} %`);
  console.log(`${name.padEnd(8)} ${figures.join('  ')}  body as caption ${shares.join(', sentences ')}`);
}

function printWeights(lines: readonly Line[]): string {
  const tables = learnAll(lines);
  const rows = endings.map((ending) => {
    const [paragraph, caption, heading] = tables[ending] ?? [];
    const cells = names.flatMap((name, i) => {
      const pair = [caption, heading].map((row) => ((row?.[i] ?? 0) - (paragraph?.[i] ?? 0)).toFixed(2));
      return pair.every((weight) => Math.abs(Number(weight)) < 0.05)
        ? []
        : [`    ${name}: [${pair.join(', ')}],`];
    });
    return `  ${ending}: {\n${cells.join('\n')}\n  },`;
  });
  return `import type { Weights } from './all-cues.ts';

/**
 * What each cue is worth: natural logarithms of odds against a paragraph, for a caption and for a heading, added up. One table
 * for each way a line can end, because the same cue means another thing there. \`always\` is what speaks before any cue.
 *
 * Learned by logistic regression from the publishers' own markup of the development corpus. Not written by hand:
 * \`tests/article/learn-weights.ts\` writes this file, and prints its cross-validation.
 */
export const weights: Weights = {
${rows.join('\n')}
};
`;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { folds: { type: 'string', default: '10' }, write: { type: 'boolean', default: false } },
});
const corpus = positionals[0];
if (corpus === undefined) {
  console.error('usage: learn-weights.ts CORPUS [--folds 10] [--write]');
  process.exitCode = 2;
} else {
  const lines = readCorpus(corpus);
  crossValidate(lines, Number(values.folds));
  if (values.write)
    writeFileSync(join(import.meta.dirname, '../../src/article/evidence/weights.ts'), printWeights(lines));
}

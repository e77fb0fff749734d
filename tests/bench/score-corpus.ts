import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';

/** What `score.mjs --json` prints, as far as it is read here. */
export interface Scores {
  readonly caption: { readonly f1: number; readonly precision: number; readonly recall: number };
  readonly heading: { readonly f1: number };
  readonly paragraph: { readonly f1: number; readonly recall: number };
  /** Only of HTML: the share of printed characters that are in no line of the article. */
  readonly foreign: number;
  readonly credit: { readonly share: number };
  readonly captionRecall: { readonly credited: number; readonly uncredited: number };
  readonly bodyAsCaption: { readonly all: number; readonly fullSentences: number };
  readonly faults: number;
  readonly charactersLost: number;
  readonly invented: number;
}

/** Lectern's own parser, as users call it. */
const lecternCommand = [
  ...['npm', 'run', '-s', '--prefix', resolve(import.meta.dirname, '../..'), 'parse', '--'],
];

/**
 * Scores a parser on the corpus.
 *
 * @param corpus The folder that holds `score.mjs` and `dev/`.
 * @param options Of `score.mjs`.
 * @param command The parser; file names are put behind it.
 * @throws When `score.mjs` fails.
 */
export function scoreCorpus(
  corpus: string,
  options: readonly string[],
  command: readonly string[] = lecternCommand,
): Scores {
  const scorer = [join(corpus, 'score.mjs'), '--corpus', join(corpus, 'dev'), '--json', ...options];
  const run = spawnSync(process.execPath, [...scorer, '--', ...command], { encoding: 'utf8' });
  if (run.status === 0) return JSON.parse(run.stdout) as Scores;
  throw new Error(`score.mjs ended with ${run.status}:\n${run.stderr}`);
}

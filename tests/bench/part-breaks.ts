/**
 * Where Lectern divides an article without headings, beside TextTiling (M. Hearst, Computational Linguistics 23, 1997) and
 * beside parts of even length: how far from the publishers' own headings, and from the joints of articles put together.
 *
 * Measured by Pk (D. Beeferman and others, Machine Learning 34, 1999) and WindowDiff (L. Pevzner and M. Hearst, Computational
 * Linguistics 28, 2002): the share of windows that hold another number of breaks than they should; lower is better.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chooseBreaks } from '../../src/article/parts/choose-breaks.ts';
import { countParts } from '../../src/article/steps/divide-into-parts.ts';
import { printTable } from './print-table.ts';

/** An article's paragraphs, and which of them open a part: never the first. */
export interface Divided {
  readonly paragraphs: readonly string[];
  readonly breaks: readonly number[];
}

/** A way to divide paragraphs: as it thinks right, or into a given number of parts. */
type Divider = (paragraphs: readonly string[], parts?: number) => readonly number[];

const dividers: Readonly<Record<string, Divider>> = {
  Lectern: (paragraphs, parts = Math.max(1, countParts(paragraphs))) => chooseBreaks(paragraphs, parts),
  TextTiling: textTiling,
  'parts of even length': (paragraphs, parts = Math.max(1, countParts(paragraphs))) =>
    Array.from({ length: parts - 1 }, (_, i) => Math.round(((i + 1) * paragraphs.length) / parts)),
  'no breaks': () => [],
};

/** Two headings or more can show where an article is divided; joined texts need articles that go on for a while. */
const fewest = { headings: 2, paragraphs: 9 };

/** Prints the comparison for a folder of labelled articles: its own headings, and joints of its articles in each language. */
export function printPartBreaks(folder: string): void {
  const articles = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .map((name) => readDivided(join(folder, name)));
  printRows(
    'Parts beside the publishers’ own headings',
    articles.filter(({ breaks }) => breaks.length >= fewest.headings),
  );
  const long = articles.filter(({ paragraphs }) => paragraphs.length >= fewest.paragraphs);
  const languages = [...new Set(long.map(({ language }) => language))];
  printRows(
    'Parts beside the joints of articles put together',
    languages.flatMap((language) =>
      joinArticles(
        long.filter((article) => article.language === language).map(({ paragraphs }) => paragraphs),
      ),
    ),
  );
}

function printRows(title: string, texts: readonly Divided[]): void {
  const figure = (value: number | undefined): string => (value ?? NaN).toFixed(3);
  printTable(
    `${title}: ${texts.length} texts; lower is better`,
    ['', 'Pk', 'WindowDiff', 'Pk, number told', 'WindowDiff, number told'],
    measurePartBreaks(texts).map(({ name, own, told }) => [name, ...[...own, ...told].map(figure)]),
  );
}

function readDivided(file: string): Divided & { readonly language: string } {
  const { lang, lines } = JSON.parse(readFileSync(file, 'utf8')) as {
    lang: string;
    lines: { text: string; label: string; doubt?: unknown }[];
  };
  const paragraphs: string[] = [];
  const breaks = new Set<number>();
  for (const { text, label, doubt } of lines) {
    if (doubt !== undefined) continue;
    if (label === 'heading' && paragraphs.length > 0) breaks.add(paragraphs.length);
    if (['body', 'quote', 'list'].includes(label)) paragraphs.push(text);
  }
  breaks.delete(paragraphs.length);
  return { language: lang, paragraphs, breaks: [...breaks] };
}

/** One row for each way: Pk and WindowDiff when it chooses the number of parts itself, then when it is told the number. */
function measurePartBreaks(
  texts: readonly Divided[],
): { readonly name: string; readonly own: readonly number[]; readonly told: readonly number[] }[] {
  return Object.entries(dividers).map(([name, divide]) => ({
    name,
    own: meanFaults(texts, ({ paragraphs }) => divide(paragraphs)),
    told: meanFaults(texts, ({ paragraphs, breaks }) => divide(paragraphs, breaks.length + 1)),
  }));
}

/**
 * Texts with known breaks, made of articles: so many paragraphs of one, then of another (F. Choi, NAACL 2000).
 *
 * @param articles the paragraphs of each; of one language, or the letters alone would tell
 */
export function joinArticles(articles: readonly (readonly string[])[], parts = 4): Divided[] {
  const joined: Divided[] = [];
  for (let first = 0; first + parts <= articles.length; first += 1) {
    const paragraphs: string[] = [];
    const breaks: number[] = [];
    articles.slice(first, first + parts).forEach((article, i) => {
      if (i > 0) breaks.push(paragraphs.length);
      // Between 4 and 9 paragraphs, otherwise for each place, without chance: a bench must say the same twice.
      paragraphs.push(...article.slice(0, 4 + ((first * 7 + i * 5) % 6)));
    });
    joined.push({ paragraphs, breaks });
  }
  return joined;
}

function meanFaults(
  texts: readonly Divided[],
  divide: (text: Divided) => readonly number[],
): readonly number[] {
  const faults = texts.map((text) => faultsOf(text, divide(text)));
  return [0, 1].map((i) => faults.reduce((sum, pair) => sum + (pair[i] ?? 0), 0) / faults.length);
}

/** Pk and WindowDiff of one text, in windows of half a part's mean length. */
function faultsOf({ paragraphs, breaks }: Divided, found: readonly number[]): readonly [number, number] {
  const size = Math.max(2, Math.round(paragraphs.length / (breaks.length + 1) / 2));
  const within = (marks: readonly number[], start: number): number =>
    marks.filter((mark) => mark > start && mark <= start + size).length;
  let pk = 0;
  let windowDiff = 0;
  const windows = Math.max(1, paragraphs.length - size);
  for (let start = 0; start < windows; start += 1) {
    const [right, ours] = [within(breaks, start), within(found, start)];
    if ((right === 0) !== (ours === 0)) pk += 1;
    if (right !== ours) windowDiff += 1;
  }
  return [pk / windows, windowDiff / windows];
}

/** Blocks of two paragraphs; breaks where the valley is deeper than the mean plus a standard deviation, or the deepest. */
function textTiling(paragraphs: readonly string[], parts?: number): readonly number[] {
  const words = paragraphs.map(wordCounts);
  const likeness = paragraphs.map((_, gap) =>
    gap === 0 ? 1 : cosine(merge(words.slice(Math.max(0, gap - 2), gap)), merge(words.slice(gap, gap + 2))),
  );
  const depths = likeness.map((own, gap) => (gap === 0 ? 0 : depthOf(likeness, gap, own)));
  const gaps = depths.map((depth, gap) => ({ depth, gap })).slice(1);
  if (parts !== undefined) {
    const deepest = [...gaps].sort((a, b) => b.depth - a.depth).slice(0, parts - 1);
    return deepest.map(({ gap }) => gap).sort((a, b) => a - b);
  }
  const mean = gaps.reduce((sum, { depth }) => sum + depth, 0) / Math.max(1, gaps.length);
  const spread = Math.sqrt(
    gaps.reduce((sum, { depth }) => sum + (depth - mean) ** 2, 0) / Math.max(1, gaps.length),
  );
  return gaps.filter(({ depth }) => depth > mean + spread).map(({ gap }) => gap);
}

/** How far likeness rises on both sides of a gap. */
function depthOf(likeness: readonly number[], gap: number, own: number): number {
  const peak = (step: number): number => {
    let highest = own;
    for (let at = gap + step; at > 0 && at < likeness.length; at += step) {
      const next = likeness[at] ?? 0;
      if (next < highest) break;
      highest = next;
    }
    return highest;
  };
  return peak(-1) + peak(1) - 2 * own;
}

type Counts = ReadonlyMap<string, number>;

function wordCounts(paragraph: string): Counts {
  const counts = new Map<string, number>();
  for (const [word] of paragraph
    .toLowerCase()
    .matchAll(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]{2}|[\p{L}\p{M}]{4,}/gu)) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return counts;
}

function merge(paragraphs: readonly Counts[]): Counts {
  const total = new Map<string, number>();
  for (const counts of paragraphs)
    for (const [word, count] of counts) total.set(word, (total.get(word) ?? 0) + count);
  return total;
}

function cosine(a: Counts, b: Counts): number {
  const squares = (counts: Counts): number =>
    [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  let shared = 0;
  for (const [word, count] of a) shared += count * (b.get(word) ?? 0);
  const length = Math.sqrt(squares(a) * squares(b));
  return length === 0 ? 0 : shared / length;
}

import type { Evidence } from '../article.ts';
import { cues, type CueName } from './all-cues.ts';
import type { Cue } from './cue.ts';
import type { Neighbourhood } from './neighbourhood.ts';
import { weights } from './weights.ts';

const entries = Object.entries(cues) as [CueName, Cue][];

/** How likely a line is what, and the cues that said so. */
export interface Weighing {
  readonly caption: number;
  readonly heading: number;
  /** What spoke most for the likelier of the two, for the receipt: "is one word, stands above a paragraph". */
  readonly why: string;
  /** Every cue that the line showed, by how much it spoke for or against the likelier of the two; the heaviest first. */
  readonly evidence: readonly Evidence[];
}

/** Only cues that are worth something are looked for: a third of them are not, behind a question. */
const weighed = {
  open: entries.filter(([name]) => weights.open[name]),
  question: entries.filter(([name]) => weights.question[name]),
};

/**
 * The cues that a line shows, by name.
 *
 * @param among those that are looked for: all, unless told
 */
export function cuesOf(index: number, around: Neighbourhood, among = entries): readonly CueName[] {
  const line = around.lines[index];
  if (!line) return [];
  const shown: CueName[] = [];
  for (const [name, { holds }] of among) if (holds(line, index, around)) shown.push(name);
  return shown;
}

/**
 * Weighs the cues of one line against each other: a logistic regression, whose weights are data.
 *
 * Only for lines that do not end in a full stop. Weighing whole statements too was tried: it found two captions more in
 * 420, and took two whole sentences of body text for captions, which is the worse fault.
 */
export function weighLine(index: number, around: Neighbourhood): Weighing {
  const ending = around.lines[index]?.ending === 'question' ? 'question' : 'open';
  const table = weights[ending];
  const shown = cuesOf(index, around, weighed[ending]);
  let [caption, heading] = table.always ?? [0, 0];
  for (const name of shown) {
    const [forCaption, forHeading] = table[name] ?? [0, 0];
    caption += forCaption;
    heading += forHeading;
  }
  const whole = 1 + Math.exp(caption) + Math.exp(heading);
  const column = caption > heading ? 0 : 1;
  const evidence = shown
    .map((name) => ({ says: cues[name].says, weight: table[name]?.[column] ?? 0 }))
    .filter(({ weight }) => Math.abs(weight) > 0.1)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  const why = evidence
    .filter(({ weight }) => weight > 0)
    .slice(0, 3)
    .map(({ says }) => says)
    .join(', ');
  return { caption: Math.exp(caption) / whole, heading: Math.exp(heading) / whole, why, evidence };
}

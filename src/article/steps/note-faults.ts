import type { Draft } from '../draft.ts';
import { findCutLines } from '../notes/find-cut-lines.ts';
import { findDoubledWords } from '../notes/find-doubled-words.ts';
import { findIncompleteCaptions } from '../notes/find-incomplete-captions.ts';
import { findMixedNames } from '../notes/find-mixed-names.ts';
import { findOddSpellings } from '../notes/find-odd-spellings.ts';
import { findOpenQuotes } from '../notes/find-open-quotes.ts';
import { findRepeatedCaptions } from '../notes/find-repeated-captions.ts';
import { findSlips } from '../notes/find-slips.ts';

/** Each finds one kind of fault. Precise before complete: a false note costs an editor more than a missed one. */
const finders = [
  findIncompleteCaptions,
  findRepeatedCaptions,
  findDoubledWords,
  findSlips,
  findOddSpellings,
  findMixedNames,
  findOpenQuotes,
  findCutLines,
];

/** Reports what looks like a fault of the source. Nothing is changed: an editor decides. */
export function noteFaults(draft: Draft): Draft {
  const notes = finders.flatMap((find) => find(draft));
  notes.sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0));
  return { ...draft, notes: [...draft.notes, ...notes] };
}

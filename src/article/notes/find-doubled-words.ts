import { baseLanguage } from '../base-language.ts';
import type { Block, Note } from '../article.ts';
import type { Draft } from '../draft.ts';
import { rightlyDoubled } from '../rules/doubled-words.ts';
import { placeOf } from './place-of.ts';

/** Languages whose letters have no capitals, and whose grammar does not double words (as Hindi's and Thai's does). */
const withoutCapitals: ReadonlySet<string> = new Set(['ar', 'he']);

/** A word twice in a row: "to to". Capitals may differ, because a sentence may start with the first ("The the"). */
export function findDoubledWords({ received, language, blocks }: Draft): Note[] {
  const base = baseLanguage(language);
  const allowed = new Set(rightlyDoubled[base] ?? []);
  const word = withoutCapitals.has(base) ? /^[\p{Lo}\p{M}]+$/u : /^\p{Ll}[\p{L}\p{M}]*$/u;
  return blocks.flatMap((block) =>
    doubledIn(block, received, (second) => word.test(second) && !allowed.has(second)),
  );
}

function doubledIn({ text, range }: Block, received: string, isSlip: (word: string) => boolean): Note[] {
  if (!range) return [];
  const notes: Note[] = [];
  let from = range[0];
  for (const { first, second } of doubledWords(text)) {
    const place = isSlip(second) ? placeOf(`${first} ${second}`, received, from, range[1]) : undefined;
    if (!place) continue;
    from = place[1];
    notes.push({
      code: 'doubled-word',
      message: `The word “${second}” stands twice in a row.`,
      suggestion: 'Perhaps once is meant.',
      correction: { from: `${first} ${second}`, to: first },
      range: place,
    });
  }
  return notes;
}

/**
 * Each pair of words that are alike. Only gaps whose next letter equals the last word's first are looked at closely: that
 * keeps this as fast as looking for spaces.
 */
function doubledWords(text: string): { readonly first: string; readonly second: string }[] {
  const found: { first: string; second: string }[] = [];
  let start = 0;
  for (let gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', start)) {
    const length = gap - start;
    if (length > 1 && length < 40 && isSameLetter(text.charCodeAt(start), text.charCodeAt(gap + 1))) {
      const [first, second] = [text.slice(start, gap), text.slice(gap + 1, gap + 1 + length)];
      const end = text.slice(gap + 1 + length, gap + 3 + length);
      // Names double rightly ("Duran Duran"): the second of a slip has no capital.
      if (second === first.toLowerCase() && !/^[\p{L}\p{N}\p{M}'’-]/u.test(end))
        found.push({ first, second });
    }
    start = gap + 1;
  }
  return found;
}

/** Capital or not. Latin, Greek and Cyrillic capitals mostly lie 32 before their small letters; all others are asked. */
function isSameLetter(one: number, other: number): boolean {
  if (one === other || one + 32 === other) return true;
  return one > 127 && String.fromCharCode(one).toLowerCase() === String.fromCharCode(other);
}

import type { Block, Note, Range } from '../article.ts';
import type { Draft } from '../draft.ts';
import { rightlyDoubled } from '../rules/doubled-words.ts';

/** A word twice in a row: "to to". Capitals may differ, because a sentence may start with the first ("The the"). */
export function findDoubledWords({ received, language, blocks }: Draft): Note[] {
  const allowed = new Set(rightlyDoubled[language.split('-')[0] ?? ''] ?? []);
  return blocks.flatMap((block) => doubledIn(block, received, allowed));
}

function doubledIn({ text, range }: Block, received: string, allowed: ReadonlySet<string>): Note[] {
  if (!range) return [];
  const notes: Note[] = [];
  let from = range[0];
  for (const word of doubledWords(text)) {
    if (allowed.has(word.toLowerCase())) continue;
    const place = placeOf(word, received, from, range[1]);
    if (!place) continue;
    notes.push({ code: 'doubled-word', message: `The word “${word}” stands twice in a row.`, range: place });
    from = place[1];
  }
  return notes;
}

/**
 * Each second word of a pair. Only gaps whose next letter equals the last word's first are looked at closely: that
 * keeps this as fast as looking for spaces.
 */
function doubledWords(text: string): string[] {
  const found: string[] = [];
  let start = 0;
  for (let gap = text.indexOf(' '); gap >= 0; gap = text.indexOf(' ', start)) {
    const length = gap - start;
    if (length > 1 && length < 40 && (text.charCodeAt(start) | 0x20) === (text.charCodeAt(gap + 1) | 0x20)) {
      const second = text.slice(gap + 1, gap + 1 + length);
      const isWord =
        /^\p{L}+$/u.test(second) &&
        !/^[\p{L}\p{N}\p{M}'’-]/u.test(text.slice(gap + 1 + length, gap + 3 + length));
      // Names double rightly ("Duran Duran"): the second of a slip has no capital.
      if (isWord && /^\p{Ll}/u.test(second) && second === text.slice(start, gap).toLowerCase())
        found.push(second);
    }
    start = gap + 1;
  }
  return found;
}

/** Where the pair stands in the received text, whose white space may differ. */
function placeOf(word: string, received: string, from: number, end: number): Range | undefined {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}\\p{M}])${word}\\s+${word}(?![\\p{L}\\p{N}\\p{M}])`, 'giu');
  pattern.lastIndex = from;
  const match = pattern.exec(received);
  return match && match.index < end ? [match.index, match.index + match[0].length] : undefined;
}

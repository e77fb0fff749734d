import type { Article, Layout } from '../article.ts';
import { isWhiteSpace } from '../white-space.ts';
import { placedParts, plainLayout, wordsOf } from './plain-layout.ts';

/**
 * What the blocks of an article do not say about the received text: its white space, where it is not plain. Together
 * they give the text back (see `restoreReceived`).
 *
 * @param received the text that was parsed
 * @param article its blocks and what was set aside, which hold everything of it that is not white space
 * @returns one number for each run of white space that differs from a single space inside a block and from a blank line
 *   between two
 * @example
 * recordLayout('One.\n\nTwo\nlines.\n', article) //=> { whiteSpace: { '\n': [9, 16] }, creditFirst: [] }
 */
export function recordLayout(received: string, article: Pick<Article, 'blocks' | 'setAside'>): Layout {
  const parts = placedParts(article);
  const creditFirst = parts
    .filter((part) => 'creditText' in part && !startsAlike(received, part.range[0], wordsOf(part, false)))
    .map(({ range }) => range[0]);
  const plain = plainLayout(parts, new Set(creditFirst));
  return { whiteSpace: differingRuns(received, plain), creditFirst };
}

/** Whether two texts of the same words hold the same ones from here to the end of `words`, white space aside. */
function startsAlike(received: string, start: number, words: string): boolean {
  if (received.startsWith(words, start)) return true;
  let at = start;
  for (let i = 0; i < words.length; i += 1) {
    if (isWhiteSpace(words.charCodeAt(i))) continue;
    while (isWhiteSpace(received.charCodeAt(at))) at += 1;
    if (received.charCodeAt(at) !== words.charCodeAt(i)) return false;
    at += 1;
  }
  return true;
}

/** Walks both texts at once, from one run of white space to the next. */
function differingRuns(received: string, plain: string): Record<string, number[]> {
  if (received === plain) return {};
  // A Map while it grows: white space of a hostile text may come in a million forms.
  const runs = new Map<string, number[]>();
  let at = 0;
  for (let i = 0; at < received.length || i < plain.length; i += 1, at += 1) {
    const end = endOfRun(received, at);
    const plainEnd = endOfRun(plain, i);
    if (end > at || plainEnd > i) {
      const run = received.slice(at, end);
      if (run !== plain.slice(i, plainEnd)) {
        const starts = runs.get(run);
        if (starts) starts.push(at);
        else runs.set(run, [at]);
      }
      at = end;
      i = plainEnd;
    }
  }
  return Object.fromEntries(runs);
}

function endOfRun(text: string, start: number): number {
  let end = start;
  while (end < text.length && isWhiteSpace(text.charCodeAt(end))) end += 1;
  return end;
}

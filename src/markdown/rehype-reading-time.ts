import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { factsOf } from './facts-of.ts';
import { countWords, readingMinutes } from './reading-time.ts';

/** Keeps the minutes that the body takes as the fact `minutes`. Stands before names are marked. */
export function rehypeReadingTime() {
  return (tree: Root, file: VFile): void => {
    const facts = factsOf(file);
    const language = typeof facts.language === 'string' ? facts.language : 'en';
    facts.minutes = readingMinutes(countWords(toString(tree), language));
  };
}

/**
 * Highlights on the page without a change to its text: spans would split what a screen reader or a braille display
 * shows. Where a browser has no highlights (Firefox before 140), the list and the links to it remain.
 */
import type { FoundNote } from './article-notes.ts';
import type { Words } from './find-anchor.ts';
import { rangeOf } from './marked-words.ts';

/** Mere highlights have one line under them, those with a note two. */
export function paintNotes(notes: readonly FoundNote[]): void {
  paint('highlight', wordsOf(notes.filter(({ note }) => note.text === '')));
  paint('highlight-note', wordsOf(notes.filter(({ note }) => note.text !== '')));
}

/** The sentence that “Highlight” would mark. */
export function paintNext(words: Words | undefined): void {
  paint('highlight-next', words ? [words] : []);
}

const wordsOf = (notes: readonly FoundNote[]): readonly Words[] => notes.flatMap(({ words }) => words);

function paint(name: string, words: readonly Words[]): void {
  if (!('highlights' in CSS)) return;
  const ranges = words.map(rangeOf).filter((range) => range !== undefined);
  if (ranges.length === 0) CSS.highlights.delete(name);
  else {
    const highlight = new Highlight(...ranges);
    // What is read aloud is painted over it.
    highlight.priority = -1;
    CSS.highlights.set(name, highlight);
  }
}

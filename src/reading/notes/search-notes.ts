import { foldSpelling } from '../../names/fold-spelling.ts';
import { quoteOf, type Note } from './note.ts';

/**
 * The notes that hold all the words: in what was marked, in what the reader wrote, or in the article's title. Case,
 * accents and the ways in which transliterations differ do not matter.
 *
 * @example
 * searchNotes(notes, 'kataib bridge') // finds “Kata’ib” and "Bridges"
 */
export function searchNotes(notes: readonly Note[], query: string): readonly Note[] {
  const words = foldSpelling(query).text.split(/\s+/u).filter(Boolean);
  if (words.length === 0) return notes;
  return notes.filter((note) => {
    const text = foldSpelling([quoteOf(note), note.text, note.title].join(' ')).text;
    return words.every((word) => text.includes(word));
  });
}

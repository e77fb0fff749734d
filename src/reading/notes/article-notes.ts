import { anchorWords, findAnchor, type Words } from './find-anchor.ts';
import { keptNotes } from './keep-notes.ts';
import { articleParagraphs } from './marked-words.ts';
import { marksSame, mostMarked, quoteOf, type Note } from './note.ts';

/** A note whose words stand in the article, or some of them. */
export interface FoundNote {
  readonly note: Note;
  /** Where they are now. */
  readonly words: readonly Words[];
  /** Whether they are others than those that were marked: the article was edited. */
  readonly changed: boolean;
}

export interface ArticleNotes {
  /** In the order of the text: the first is number 1. */
  readonly found: readonly FoundNote[];
  /** Their words are no longer there, or too much has changed to be sure. */
  readonly lost: readonly Note[];
}

/** The notes of the article on this page, each where its words are now. */
export function notesHere(article: string): ArticleNotes {
  const paragraphs = articleParagraphs();
  const notes = keptNotes(article).map((note) => {
    const places = note.anchors.map((anchor) => findAnchor(anchor, paragraphs));
    const words = places.filter((place) => place !== undefined);
    return { note, words, changed: words.length < places.length || words.some(({ changed }) => changed) };
  });
  return {
    found: notes.filter(({ words }) => words.length > 0).sort(byPlace),
    lost: notes.filter(({ words }) => words.length === 0).map(({ note }) => note),
  };
}

/**
 * A new note on words of this page.
 *
 * @returns The note; the one that marks the same words already; or words for the reader, why there can be none.
 */
export function makeNote(article: string, title: string, words: readonly Words[]): Note | string {
  const paragraphs = articleParagraphs();
  const anchors = words
    .map(({ paragraph, start, end }) => {
      const found = paragraphs.find(({ number }) => number === paragraph);
      return found && anchorWords(found, start, end);
    })
    .filter((anchor) => anchor !== undefined);
  if (anchors.length === 0) return 'There is no word in it. Nothing was highlighted.';
  if (quoteOf({ anchors }).length > mostMarked) {
    return 'That is too much at once: at most some ten pages. Nothing was highlighted.';
  }
  const same = keptNotes(article).find((note) => marksSame(note, { article, anchors }));
  const now = new Date().toISOString();
  return same ?? { id: newId(), article, title, made: now, changed: now, anchors, text: '' };
}

/** `crypto.randomUUID` is only there over a secure connection; an address of the local network has none. */
const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))].map((byte) => byte.toString(16).padStart(2, '0')).join('');

function byPlace({ words: [one] }: FoundNote, { words: [other] }: FoundNote): number {
  if (!one || !other) return 0;
  return one.paragraph - other.paragraph || one.start - other.start || one.end - other.end;
}

import { addressOfArticle } from '../article-key.ts';
import { storageKey } from '../storage-key.ts';
import { readStored } from '../stored.ts';
import { noteOf, type Note } from './note.ts';

/**
 * The notes on this device.
 *
 * Each has a key of its own, so two tabs that write at the same time cannot overwrite each other's, and one that cannot
 * be read takes no other with it (decision 13). A sign beside them tells `boot.ts` that the page of this address has
 * some: no other page fetches the tool.
 */
const keyStart = `${storageKey}.note.`;

/** What became of a note that was to be kept. */
export type Kept = 'kept' | 'full' | 'closed';

/**
 * The notes of one article, or of all, in the order in which they were made. Never throws.
 *
 * @param article The article's key.
 */
export function keptNotes(article?: string): readonly Note[] {
  return noteKeys()
    .map((key) => noteOf(readStored(key)))
    .filter((note) => note !== undefined)
    .filter((note) => article === undefined || note.article === article)
    .sort((one, other) => one.made.localeCompare(other.made) || one.id.localeCompare(other.id));
}

/** Keeps a note, a new one or one that was changed. */
export function keepNote(note: Note): Kept {
  try {
    localStorage.setItem(keyStart + note.id, JSON.stringify({ version: 1, ...note }));
    localStorage.setItem(signOf(note.article), '1');
    return 'kept';
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'QuotaExceededError' ? 'full' : 'closed';
  }
}

/** Deletes a note. The sign goes with the last one of its page. */
export function deleteNote({ id, article }: Note): void {
  try {
    localStorage.removeItem(keyStart + id);
    const sign = signOf(article);
    if (!keptNotes().some((note) => signOf(note.article) === sign)) localStorage.removeItem(sign);
  } catch {
    // What cannot be read cannot be deleted.
  }
}

/** Tells when another tab has changed the notes. */
export function watchOtherTabs(changed: () => void, signal?: AbortSignal): void {
  window.addEventListener(
    'storage',
    ({ key }) => {
      // Without a key: everything was cleared.
      if (key === null || key.startsWith(keyStart)) changed();
    },
    signal ? { signal } : {},
  );
}

/** What to tell the reader whose note could not be kept. */
export const whyNot = (kept: Exclude<Kept, 'kept'>): string =>
  kept === 'full'
    ? 'There is no room left for notes in this browser: nothing was kept. Save your notes as a file on the page of all notes, and delete some.'
    : 'This browser lets us keep nothing, as in some private windows or when it blocks the data of sites: nothing was kept.';

/**
 * Under this key `boot.ts` looks: the page's own path, which it has at hand. All articles of the reader's own have one
 * page, and so one sign.
 */
const signOf = (article: string): string => addressOfArticle(article).replace(/\?.*$/u, '');

function noteKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(keyStart));
  } catch {
    return [];
  }
}

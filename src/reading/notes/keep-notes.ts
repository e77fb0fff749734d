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
 * @param article The article's slug.
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

/** Deletes a note. The sign goes with the article's last one. */
export function deleteNote({ id, article }: Note): void {
  try {
    localStorage.removeItem(keyStart + id);
    if (keptNotes(article).length === 0) localStorage.removeItem(signOf(article));
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

/** Under this key `boot.ts` looks: the page's own path, which it has at hand. */
const signOf = (article: string): string => `notes:${basePath()}articles/${encodeURIComponent(article)}/`;

/** The site's base path, with a slash at both ends; put here by `layouts/browser-code.ts`. */
declare const BASE: string;

/** With a slash at both ends. */
export const basePath = (): string => (typeof BASE === 'undefined' ? '/' : BASE);

function noteKeys(): readonly string[] {
  try {
    return Object.keys(localStorage).filter((key) => key.startsWith(keyStart));
  } catch {
    return [];
  }
}

import { marksSame, noteOf, type Note } from './note.ts';

/** What a file says it is, so that no other JSON passes for it; the number grows when old files must be read anew. */
const mark = { format: 'lectern-notes', version: 1 };

/** A file larger than this is none of ours: no browser keeps as many notes. In UTF-16 units. */
const mostText = 20_000_000;

/** The text of the file: JSON that a person can read. */
export const writeNotes = (notes: readonly Note[]): string =>
  `${JSON.stringify({ ...mark, notes }, null, 2)}\n`;

/**
 * Reads notes from a file's text: all of them, or none.
 *
 * @throws Error with words for the reader: what is wrong, and what to do.
 * @example
 * readNotes('{"format":"lectern-notes","version":1,"notes":[]}') //=> []
 */
export function readNotes(text: string): readonly Note[] {
  const file = text.length <= mostText ? parse(text) : undefined;
  if (typeof file !== 'object' || file === null || !('format' in file) || file.format !== mark.format) {
    throw new Error(
      'This file holds no notes of Lectern. Choose one that “Save as a file for Lectern” has made.',
    );
  }
  if (!('version' in file) || file.version !== mark.version) {
    throw new Error('This file comes from a newer Lectern. Update this page, and read it again.');
  }
  const entries: readonly unknown[] = 'notes' in file && Array.isArray(file.notes) ? file.notes : [undefined];
  return entries.map((entry, at) => {
    const note = noteOf(entry);
    if (note) return note;
    throw new Error(
      `Note ${at + 1} of this file is damaged, so none was read. Save the file again where it was made.`,
    );
  });
}

/** What a file brings to the notes that are here. */
export interface Merged {
  /** To be kept: new ones, and newer editions of ours. */
  readonly toKeep: readonly Note[];
  readonly added: number;
  readonly changed: number;
  /** Here already, or older than ours. */
  readonly known: number;
}

/**
 * Brings notes together without doubles: of one note the edition that was changed last; of two that mark the same words
 * with the same text, the one that is here.
 */
export function mergeNotes(ours: readonly Note[], read: readonly Note[]): Merged {
  const notes = new Map(ours.map((note) => [note.id, note]));
  const toKeep = new Map<string, Note>();
  let [added, changed] = [0, 0];
  for (const note of read) {
    const own = notes.get(note.id);
    if (own && Date.parse(own.changed) >= Date.parse(note.changed)) continue;
    if (!own && [...notes.values()].some((other) => isDouble(note, other))) continue;
    if (own) changed++;
    else added++;
    notes.set(note.id, note);
    toKeep.set(note.id, note);
  }
  return { toKeep: [...toKeep.values()], added, changed, known: read.length - added - changed };
}

/** A highlight without words of the reader's adds nothing to one with some. */
const isDouble = (note: Note, other: Note): boolean =>
  marksSame(note, other) && (note.text === '' || note.text === other.text);

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * What the index must know of a page beyond its words; a page without a record is not searched. The pages write one record for each (`pages/search-records.json.ts`),
 * the build of the index adds it to what Pagefind sees, and the search page reads it back. No page ships a byte of it.
 */
export interface SearchRecord {
  /** What the page is found under. */
  readonly kind: 'articles' | 'captions' | 'names';
  /** `YYYY-MM-DD`; pages found by a name alone are listed newest first. */
  readonly published?: string | undefined;
  /** BCP 47, where the page's subject is not in English. */
  readonly language?: string | undefined;
  /** Ids of names → ids of the elements that mention them, in order. The page about a name has an empty list. */
  readonly names: Readonly<Record<string, readonly string[]>>;
}

/** Address from the site's root → its record. */
export type SearchRecords = Readonly<Record<string, SearchRecord>>;

/** The file in which the pages hand the records to the index. It is taken away again. */
export const recordsFile = 'search-records.json';

/** Pagefind keeps the id of every element with the number of its first word: an empty element can carry a note. */
const noteStart = 'mentions';

/** Pagefind takes white space out of ids; no id of a name or of a mention holds a colon. */
const separator = ':';

/** In place of the id of a mention: the page's title, which has none. */
export const titlePlace = 'title';

/** The ids of the mentions of a name, as the id of an empty element. */
export const mentionsNote = (name: string, ids: readonly string[]): string =>
  [noteStart, name, ...ids].join(separator);

/**
 * Reads the notes of {@link mentionsNote} back.
 *
 * @param ids The ids of all elements of a page.
 * @example
 * mentionsNoted(['mentions:pkk:m2:m5', 'm2', 'm5'], 'pkk') //=> ['m2', 'm5']
 */
export function mentionsNoted(ids: readonly string[], name: string): readonly string[] {
  const notes = ids.map((id) => id.split(separator));
  return notes.find(([start, noted]) => start === noteStart && noted === name)?.slice(2) ?? [];
}

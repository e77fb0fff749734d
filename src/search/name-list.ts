import type { Name } from '../names/name.ts';

/** A name as the search page gets it: without the sources of its spellings, which would be most of the bytes. */
export interface ListedName extends Pick<Name, 'id' | 'name' | 'kind' | 'country'> {
  readonly spellings: readonly Omit<Name['spellings'][number], 'source'>[];
  readonly native: readonly Omit<Name['native'][number], 'source'>[];
  /** How many mentions the whole library has. */
  readonly mentions: number;
}

/**
 * The text of `names.json`.
 *
 * @param names Each with the number of its mentions in the whole library.
 */
export const writeNameList = (names: readonly (Name & { readonly mentions: number })[]): string =>
  JSON.stringify(names, (key, value: unknown) => (key === 'source' ? undefined : value));

/** A name for the matcher, which does not read the sources. */
export const matchableName = (listed: ListedName): Name => ({
  ...listed,
  spellings: listed.spellings.map((spelling) => ({ ...spelling, source: '' })),
  native: listed.native.map((form) => ({ ...form, source: '' })),
});

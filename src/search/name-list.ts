import type { Name } from '../names/name.ts';

/** A name as the search page gets it: without the sources of its spellings, which would be most of the bytes. */
export interface ListedName extends Pick<Name, 'id' | 'name' | 'kind' | 'country'> {
  readonly spellings: readonly Omit<Name['spellings'][number], 'source'>[];
  readonly native: readonly Omit<Name['native'][number], 'source'>[];
  /** How many mentions the whole library has. */
  readonly mentions: number;
  /** The spellings that the library's articles print, the most frequent first; a few of them. */
  readonly printed: readonly string[];
}

/** So many spellings are shown where a name was searched for. */
const printedListed = 5;

/**
 * A name and what the library makes of it.
 *
 * @param spellings As printed, one for each mention.
 */
export function countMentions<Listed extends Name>(
  name: Listed,
  spellings: readonly string[],
): Listed & Pick<ListedName, 'mentions' | 'printed'> {
  const times = [...Map.groupBy(spellings, (spelling) => spelling)].sort(
    ([, a], [, b]) => b.length - a.length,
  );
  const printed = times.map(([spelling]) => spelling).slice(0, printedListed);
  return { ...name, mentions: spellings.length, printed };
}

/** The text of `names.json`. */
export const writeNameList = (names: readonly ReturnType<typeof countMentions>[]): string =>
  JSON.stringify(names, (key, value: unknown) => (key === 'source' ? undefined : value));

/** A name for the matcher, which does not read the sources. */
export const matchableName = (listed: ListedName): Name => ({
  ...listed,
  spellings: listed.spellings.map((spelling) => ({ ...spelling, source: '' })),
  native: listed.native.map((form) => ({ ...form, source: '' })),
});

/** What the search page says. */

const number = new Intl.NumberFormat('en');

/** @example resultCount(1) //=> '1 result' */
export const resultCount = (count: number): string =>
  count === 1 ? '1 result' : `${number.format(count)} results`;

/** What else a reader must know of an answer. */
export interface Reservations {
  /** True where the network was missing. */
  readonly unsure?: boolean | undefined;
  /** What the address asked for as a kind of page, where there is no such kind. */
  readonly unknownKind?: string;
}

/**
 * What is announced, once for each query.
 *
 * @example
 * announcement('river', 2, { unknownKind: 'maps' })
 * //=> '2 results for river. There is no kind “maps”: everything was searched.'
 */
export function announcement(
  words: string,
  count: number,
  { unsure = false, unknownKind = '' }: Reservations = {},
): string {
  const found = count > 0 ? `${resultCount(count)} for ${words}` : nothingFound(words, unsure);
  if (!unknownKind) return found;
  return `${found}${count > 0 ? '.' : ''} There is no kind “${unknownKind}”: everything was searched.`;
}

const nothingFound = (words: string, unsure: boolean): string =>
  unsure
    ? `No results for ${words} on this device, and no network to look further. The lists below lead to what is kept.`
    : `No results for ${words}. Try fewer words or another spelling, or look through the lists below.`;

/** The title of the window. */
export const searchTitle = (words: string, count: number): string =>
  `${words} – ${count === 0 ? 'No results' : resultCount(count)} – Search`;

export const searchFailed =
  'Search does not work here now: its index could not be fetched. The lists below lead to every article and name.';

/** @example mentionCount(3) //=> '3 mentions' */
export const mentionCount = (count: number): string =>
  count === 1 ? '1 mention' : `${number.format(count)} mentions`;

/** @example notOnDevice(1) //=> 'One more page is not on this device, and there is no network.' */
export const notOnDevice = (count: number): string =>
  `${count === 1 ? 'One more page is' : `${number.format(count)} more pages are`} not on this device, and there is no network.`;

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
  /** How many of the results are the reader's own. */
  readonly own?: number | undefined;
  /** True when the site's index could not be had. */
  readonly withoutSite?: boolean | undefined;
}

/**
 * What is announced, once for each query.
 *
 * @example
 * announcement('river', 2, { own: 1, unknownKind: 'maps' })
 * //=> '2 results for river, 1 in your library. There is no kind “maps”: everything was searched.'
 */
export function announcement(words: string, count: number, reservations: Reservations = {}): string {
  const { unsure = false, unknownKind = '', own = 0, withoutSite = false } = reservations;
  const found =
    count > 0 ? `${resultCount(count)} for ${words}${inLibrary(own, count)}` : nothingFound(words, unsure);
  const more = [
    unknownKind && `There is no kind “${unknownKind}”: everything was searched.`,
    withoutSite && onlyOwnSearched,
  ].filter((sentence) => sentence !== '' && sentence !== false);
  return more.length === 0 ? found : [found.replace(/(?<!\.)$/u, '.'), ...more].join(' ');
}

function inLibrary(own: number, count: number): string {
  if (own === 0) return '';
  if (own < count) return `, ${number.format(own)} in your library`;
  return count === 1 ? ', in your library' : ', all in your library';
}

const onlyOwnSearched = 'Only your library could be searched: the index of this site could not be fetched.';

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

/** What the search page says. */

const number = new Intl.NumberFormat('en');

/** @example resultCount(1) //=> '1 result' */
export const resultCount = (count: number): string =>
  count === 1 ? '1 result' : `${number.format(count)} results`;

/**
 * What is announced, once for each query.
 *
 * @param unsure True where the network was missing.
 */
export function announcement(words: string, count: number, unsure: boolean): string {
  if (count > 0) return `${resultCount(count)} for ${words}`;
  return unsure
    ? `No results for ${words} on this device, and no network to look further. The lists below lead to what is kept.`
    : `No results for ${words}. Try fewer words or another spelling, or look through the lists below.`;
}

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

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/**
 * Leaves the words of the search for the page that a result leads to, whose page map then starts with what they found
 * there (`reading/page-map/searched-for.ts`). In this tab alone, and gone with it.
 */
export function leadTo({ pathname }: URL, words: string): void {
  try {
    sessionStorage.setItem(`lectern.search:${BASE}`, JSON.stringify({ path: pathname, words }));
  } catch {
    // The page map then starts with the headings.
  }
}

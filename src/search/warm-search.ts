/**
 * The search field of the home page: what the search page will need is fetched when the field is first used, so that
 * the answer is there when the page is. Nothing is run here; the browser keeps the files.
 */

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** By a variable: Vite would look for the file of a literal. */
const beside = (file: string): string => new URL(file, import.meta.url).href;

const needed = [
  `${BASE}search/`,
  `${BASE}pagefind/pagefind.js`,
  `${BASE}pagefind/pagefind-entry.json`,
  `${BASE}names.json`,
  beside('search.js'),
  beside('search-engine.js'),
];

/** The tool that the home page starts after its first paint. */
export function start(): void {
  const field = document.querySelector('main input[type=search]');
  field?.addEventListener('focus', warm, { once: true });
  if (field && field === document.activeElement) warm();
}

/** A file that cannot be had now is asked for again by the search page. */
function warm(): void {
  for (const address of needed) fetch(address).catch(() => undefined);
}

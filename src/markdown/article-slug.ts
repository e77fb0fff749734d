import { slug } from 'github-slugger';

/** Long enough to be told apart, short enough to read in an address. */
const LONGEST = 60;
/** File systems allow 255 bytes for a name; an ending and a number must still fit. */
const MOST_BYTES = 200;

/**
 * An article's name in addresses and file names, made from its title or its file's name. Letters of every script stay. It is
 * its own slug again, because Astro makes the page's id from the file name by the same rule (github-slugger).
 *
 * @param names - Any texts, the best first; the next one counts where nothing is left of a name ("* * *").
 * @returns At most 60 letters, digits and hyphens, cut at a hyphen where there is one; `article` where nothing is left.
 *
 * @example
 * articleSlug('Reef “grows” by 1,000 – again') //=> 'reef-grows-by-1000-again'
 * articleSlug('日本語 タイトル') //=> '日本語-タイトル'
 */
export function articleSlug(...names: readonly string[]): string {
  const found = names.map(slugOf).find((name) => name !== '') ?? 'article';
  // The pages of the list of all articles are numbered: `articles/2/`.
  return /^\d+$/u.test(found) ? `article-${found}` : found;
}

function slugOf(name: string): string {
  // Invisible characters (right-to-left marks, joiners) would make two addresses that look the same.
  const visible = name
    .toWellFormed()
    .normalize('NFC')
    .replace(/\p{Cf}|\uFFFD/gu, '');
  // What is left out may have stood between a letter and its mark: they are ordered anew.
  const ordered = slug(visible.replace(/[\s/_]+/gu, ' ')).normalize('NFC');
  return tidy(shorten(tidy(ordered)));
}

function tidy(name: string): string {
  return name.replace(/-{2,}/gu, '-').replace(/^-|-$/gu, '');
}

function shorten(name: string): string {
  let short = '';
  let letters = 0;
  // Whole letters with their marks, so that no accent or vowel sign is torn off.
  for (const { segment } of new Intl.Segmenter(undefined, { granularity: 'grapheme' }).segment(name)) {
    letters += 1;
    if (letters > LONGEST || new TextEncoder().encode(short + segment).length > MOST_BYTES) break;
    short += segment;
  }
  if (short === name || name.charAt(short.length) === '-') return short;
  const hyphen = short.lastIndexOf('-');
  // A word at the end is cut off whole, unless that would leave hardly anything (a title without spaces).
  return hyphen > short.length / 2 ? short.slice(0, hyphen) : short;
}

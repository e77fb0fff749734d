import type { NameMatcher } from '../../names/compile-names.ts';
import { findMentions } from '../../names/find-mentions.ts';
import type { Mention } from '../../names/name.ts';
import { spellingVariants } from '../../names/spelling-variants.ts';
import { spellingWords } from '../../names/spelling-words.ts';

/** A file of an article, as it stands. */
interface ArticleFile {
  readonly file: string;
  readonly text: string;
}

/** One spelling, as it is first written, and where. */
interface Written {
  readonly text: string;
  readonly places: string[];
}

/**
 * Notes where one article writes one name in several ways: "Kataeb Hezbollah" here, "Kataib Hezbollah" there. It may be the
 * source's own doing, which nobody corrects; an editor should know it. Translations ("Hezbollah Brigades") and short forms are
 * other names, not other spellings.
 *
 * @param files - The article and its captions.
 * @returns A line for each such name, with all places.
 *
 * @example
 * noteMixedSpellings([{ file: 'a.md', text: 'Kataeb Hezbollah\nKataib Hezbollah' }], matcher)
 * //=> ['a.md:1 Note: one name, 2 spellings: "Kataeb Hezbollah" (a.md:1), "Kataib Hezbollah" (a.md:2).']
 */
export function noteMixedSpellings(files: readonly ArticleFile[], matcher: NameMatcher): string[] {
  const lines = files.flatMap(({ file, text }) =>
    text.split('\n').map((line, index) => ({
      place: `${file}:${index + 1}`,
      line: isBody(text, index) ? line.replace(DESTINATION, ' ') : '',
    })),
  );
  const found = findMentions(
    lines.map(({ line }) => line),
    matcher,
  );
  const groups = new Map<string, Map<string, Written>>();
  found.forEach((mentions, index) => {
    for (const mention of mentions) {
      const key = `${mention.name} ${soundOf(mention)}`;
      const spellings = groups.get(key) ?? new Map<string, Written>();
      groups.set(key, spellings);
      const spelling = plainOf(mention.text);
      const known = spellings.get(spelling) ?? { text: mention.text, places: [] };
      known.places.push(lines[index]?.place ?? '');
      spellings.set(spelling, known);
    }
  });
  return [...groups.values()].filter(({ size }) => size > 1).map(sayMixed);
}

/** The address of a link in Markdown holds no words of the article. */
const DESTINATION = /(?<=\])\([^)\s]*\)/gu;

/** Front matter holds no words of the article. */
function isBody(text: string, line: number): boolean {
  if (!text.startsWith('---\n')) return true;
  const end = text.indexOf('\n---', 3);
  return end < 0 || text.split('\n', line + 1).join('\n').length > end + 4;
}

/** Equal for the ways to spell one form of a name. */
function soundOf({ text }: Mention): string {
  const { words } = spellingWords(text.replace(/['’]s$/u, ''));
  return (
    spellingVariants(words)
      .map((variant) => variant.join(''))
      .sort()[0] ?? ''
  );
}

/** Case, hyphens and the shape of an apostrophe make no other spelling, nor does an article before it. */
const plainOf = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‘’ʼ`´]/gu, "'")
    .replace(/'s$/u, '')
    .replace(/[-‐‑\s]+/gu, ' ')
    .replace(/^(?:al|el) /u, '');

function sayMixed(spellings: ReadonlyMap<string, Written>): string {
  const written = [...spellings.values()];
  const all = written.map(({ text, places }) => `"${text}" (${[...new Set(places)].join(', ')})`);
  return `${written[0]?.places[0] ?? ''} Note: one name, ${spellings.size} spellings: ${all.join(', ')}.`;
}

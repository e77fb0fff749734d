import type { ArticleFiles } from './write-article.ts';

/** The last line of the front matter that `add` writes. */
const ADDED = /^added: [^\n]*\n/mu;

/**
 * What the digest of an article is taken of: all its files as `add` wrote them, the `added` line left out and line ends made
 * one kind (git may change them). Any other difference means that an editor has worked on the article.
 *
 * @returns The text to digest with SHA-256, as UTF-8.
 *
 * @example
 * digestInput({ article: '---\ntitle: "A"\nadded: "…"\n---\n', captions: [] }) //=> '["---\\ntitle: \\"A\\"\\n---\\n"]'
 */
export function digestInput({ article, captions }: ArticleFiles): string {
  const markdown = article.replaceAll('\r\n', '\n');
  const matter = endOfFrontMatter(markdown);
  const withoutSeal = markdown.slice(0, matter).replace(ADDED, '') + markdown.slice(matter);
  const files = captions.map(({ file, text }): [string, string] => [file, text.replaceAll('\r\n', '\n')]);
  files.sort(([one], [other]) => (one < other ? -1 : 1));
  return JSON.stringify([withoutSeal, ...files.flat()]);
}

/**
 * Adds the `added` line as the last one of the front matter.
 *
 * @param markdown - An article as `writeArticle` gives it.
 * @param digest - SHA-256 of {@link digestInput}, 64 hexadecimal digits.
 *
 * @example
 * sealArticle('---\ntitle: "A"\n---\n', 'ab…') //=> '---\ntitle: "A"\nadded: "ab…"\n---\n'
 */
export function sealArticle(markdown: string, digest: string): string {
  const end = endOfFrontMatter(markdown);
  return `${markdown.slice(0, end)}added: "${digest}"\n${markdown.slice(end)}`;
}

/** Where the closing `---` line starts; 0 when there is no front matter. */
function endOfFrontMatter(markdown: string): number {
  if (!markdown.startsWith('---\n')) return 0;
  return markdown.indexOf('\n---\n', 3) + 1;
}

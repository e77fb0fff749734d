import type { Article, Block } from '../article/article.ts';
import { proposalComment, proposeHeadings } from './proposal.ts';
import type { BodyPart } from './write-body.ts';
import { writeBody } from './write-body.ts';
import type { FrontMatterValue } from './write-front-matter.ts';
import { writeFrontMatter } from './write-front-matter.ts';
import type { ArticleFrontMatter } from './schemas.ts';

/** What the files say that the article itself does not know. */
export interface WriteOptions {
  /** The article's name in addresses and file names. */
  readonly slug: string;
  /** The name of the file in `content/received/`. */
  readonly receivedFile: string;
  readonly source?: { readonly name: string; readonly url?: string };
  /** `editor` when a person gave the title; else what the article says. */
  readonly titleFrom?: ArticleFrontMatter['titleFrom'];
  /** Received lines that a person took out of the article. */
  readonly setAside?: ArticleFrontMatter['setAside'];
}

/** One caption's file: its name inside `content/captions/<slug>/`, and its whole text. */
export interface CaptionFile {
  readonly file: string;
  readonly text: string;
}

/** An article's files as text. */
export interface ArticleFiles {
  /** `content/articles/<slug>.md` */
  readonly article: string;
  readonly captions: readonly CaptionFile[];
}

/**
 * Writes an article as Markdown files: the article with its caption places, and one file for each caption.
 *
 * The title, byline and date go into the front matter. A title, byline or date that does not (a second byline, the headline
 * as received where an editor gave another) stays in the body as a paragraph: nothing is lost. The front matter has no
 * `added` line yet; `sealArticle` adds it. Below a part's heading stands, as a comment, a wording that an editor may like.
 *
 * @example
 * writeArticle(article, { slug: 'reef', receivedFile: 'reef.txt' })
 * //=> { article: '---\ntitle: "Reef grows"\n…', captions: [{ file: '01.md', text: '---\narticle: "reef"\n…' }] }
 */
export function writeArticle(article: Article, options: WriteOptions): ArticleFiles {
  const captions: CaptionFile[] = [];
  const parts: BodyPart[] = [];
  const proposals = proposeHeadings(article);
  for (const block of article.blocks) {
    if (block.type === 'caption') {
      const number = captions.length + 1;
      captions.push({ file: captionFileName(number), text: writeCaption(block, number, options.slug) });
      parts.push({ place: number });
    } else if (!saidInFrontMatter(block, article, options)) {
      parts.push(block.type === 'listItem' ? { ...block, text: block.text.replace(bullet, '') } : block);
      const proposal = block.addedBy ? undefined : proposals.get(block);
      if (proposal !== undefined) parts.push({ comment: proposalComment(proposal) });
    }
  }
  return { article: `${frontMatter(article, options)}\n${writeBody(parts)}`, captions };
}

/** The sign before an item of a list: in Markdown the list itself says it. */
const bullet = /^[•‣◦▪●■►▸✓*·]\s+/u;

/**
 * The file name of a caption: two digits, or more where there are more.
 *
 * @example
 * captionFileName(3) //=> '03.md'
 */
export function captionFileName(number: number): string {
  return `${String(number).padStart(2, '0')}.md`;
}

function frontMatter(article: Article, options: WriteOptions): string {
  return writeFrontMatter({
    title: article.title,
    titleFrom: options.titleFrom ?? article.titleFrom,
    byline: article.byline,
    language: article.language,
    direction: article.direction,
    published: article.published,
    source: options.source && sourceValue(options.source),
    received: options.receivedFile,
    headingsFrom: headingsFrom(article),
    setAside: options.setAside,
  });
}

/** What a person added, or left standing beside what was received, is theirs: only all of one kind is told as such. */
export function headingsFrom({ blocks }: Article): ArticleFrontMatter['headingsFrom'] {
  const headings = blocks.filter(({ type }) => type === 'heading');
  if (headings.length === 0) return 'none';
  if (headings.every(({ suggested }) => !suggested)) return 'received';
  return headings.every(({ suggested, addedBy }) => suggested && !addedBy) ? 'parts' : 'editor';
}

function sourceValue({ name, url }: NonNullable<WriteOptions['source']>): FrontMatterValue {
  return { name, url };
}

function saidInFrontMatter(block: Block, article: Article, options: WriteOptions): boolean {
  const titleFrom = options.titleFrom ?? article.titleFrom;
  // A suggested title repeats words of the text, and stands for none of them.
  if (block.type === 'title') return titleFrom !== 'suggested' && block.text === article.title;
  if (block.type === 'byline') return block.text === article.byline;
  return block.type === 'date' && article.published !== undefined;
}

function writeCaption(block: Block, number: number, slug: string): string {
  const matter = writeFrontMatter({
    article: slug,
    number,
    credit: block.credit,
    creditText: block.creditText,
  });
  if (block.text === '') return matter;
  return `${matter}\n${writeBody([{ type: 'paragraph', text: block.text }])}`;
}

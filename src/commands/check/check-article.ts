import type { Article, Block } from '../../article/article.ts';
import type { FileFault } from '../../markdown/file-fault.ts';
import type { ReadArticle } from '../../markdown/read-article.ts';
import { readArticle } from '../../markdown/read-article.ts';
import type { ArticleFrontMatter } from '../../markdown/schemas.ts';
import { sayable } from '../../markdown/write-body.ts';
import { articlePaths } from '../content/content-paths.ts';
import type { StoredArticle } from '../content/stored-article.ts';
import { LONGEST_ARTICLE } from '../content/stored-article.ts';
import { faultOf } from '../terminal/report-fault.ts';
import type { ReadCaption } from './check-captions.ts';
import { checkCaptions, readCaption } from './check-captions.ts';
import { checkHeadings } from './check-headings.ts';
import type { LinkTargets } from './check-links.ts';
import { checkLinks } from './check-links.ts';
import type { Correction, EditedText, WordDifference } from './compare-words.ts';
import { compareWords, holdsWords } from './compare-words.ts';
import { correctionLine } from './correction-line.ts';
import { captionLine, keyOfLine, linesThere, withoutLines } from './line-forms.ts';
import { parseReceived } from './parse-received.ts';

/** How many words of a difference are quoted. */
const MOST_WORDS = 12;

/**
 * Checks one article: its front matter, captions, links, and every word against the received text.
 *
 * @param slug - The article's slug.
 * @param stored - Its files.
 * @param targets - The pages that it may link to.
 */
export function checkArticle(slug: string, stored: StoredArticle, targets: LinkTargets): FileFault[] {
  const paths = articlePaths(slug, '');
  const file = paths.article;
  if (stored.article.length > LONGEST_ARTICLE) {
    const hint = 'Make an article of each chapter.';
    return [{ file, line: 1, message: 'The article is longer than one page can hold', hint }];
  }
  const read = readArticle(stored.article, file);
  const captions = stored.captions.map((caption) => readCaption(caption, paths.captions));
  const faults = [
    ...read.faults,
    ...captions.flatMap((caption) => caption.faults),
    ...checkCaptions(slug, { file, blocks: read.blocks }, captions),
    ...checkHeadings(file, read),
    ...captions.flatMap((caption) => checkHeadings(caption.file, caption)),
    ...checkLinks(file, read, targets),
    ...captions.flatMap((caption) => checkLinks(caption.file, caption, targets)),
  ];
  if (!read.frontMatter) return faults;
  return [...faults, ...checkWords(file, read, read.frontMatter, captions, stored.received)];
}

function checkWords(
  file: string,
  read: ReadArticle,
  frontMatter: ArticleFrontMatter,
  captions: readonly ReadCaption[],
  bytes: Uint8Array | undefined,
): FileFault[] {
  if (!bytes) {
    const hint = `Put the received text back to content/received/${frontMatter.received}.`;
    return [{ file, line: 1, message: `The received text ${frontMatter.received} is not there`, hint }];
  }
  let article: Article;
  try {
    article = parseReceived(bytes, frontMatter);
  } catch (thrown) {
    const { message, hint } = faultOf(thrown);
    return [{ file, line: 1, message: `${frontMatter.received}: ${message.replace(/\.$/u, '')}`, hint }];
  }
  const known = new Set(article.blocks.map(({ text }) => keyOfLine(sayable(text))));
  const edited = editedTexts(file, read, { frontMatter, captions, known });
  const received = receivedTexts(article, frontMatter, edited);
  return [
    ...frontMatter.corrections.flatMap((correction) => checkCorrection(file, correction, received, edited)),
    ...compareWords(received, edited, frontMatter.corrections).map(explainDifference),
  ];
}

/** Readers are shown each correction, so it must be one: from words that were received to words that stand there. */
function checkCorrection(
  file: string,
  { from, to }: Correction,
  received: readonly string[],
  edited: readonly EditedText[],
): FileFault[] {
  const texts = edited.map(({ text }) => text);
  if (holdsWords(received, from) && holdsWords(texts, to)) return [];
  const hint = 'Correct the text as it says, or take the correction out.';
  return [{ file, line: 1, message: `The correction from "${from}" to "${to}" is not made`, hint }];
}

/**
 * The texts that must be in the article. A received date is there as `published`, in other words; it, and what was set
 * aside at first, may stand in the article all the same, and was received like the rest then.
 */
function receivedTexts(
  { blocks, setAside }: Article,
  { published }: ArticleFrontMatter,
  edited: readonly EditedText[],
): string[] {
  const there = edited.filter(({ free }) => !free).map(({ text }) => keyOfLine(text));
  const all = new Set(edited.map(({ text }) => keyOfLine(text)));
  const isOptional = ({ type }: Block): boolean => type === 'date' && published !== undefined;
  const lines = blocks
    .filter((block) => !block.suggested && !isOptional(block))
    .map(({ text, creditText }) => captionLine(sayable(text), creditText && sayable(creditText), all));
  const optional = [...setAside, ...blocks.filter(isOptional)].map(({ text }) => sayable(text));
  return [...lines, ...linesThere(optional, withoutLines(there, lines.map(keyOfLine)))];
}

/** What the files say beside the body, and the lines that were received. */
interface Told {
  readonly frontMatter: ArticleFrontMatter;
  readonly captions: readonly ReadCaption[];
  readonly known: ReadonlySet<string>;
}

/** The texts that are in the article: the body with each caption at its place, and what an editor may write freely. */
function editedTexts(
  file: string,
  { blocks, bodyLine }: ReadArticle,
  { frontMatter, captions, known }: Told,
): EditedText[] {
  const { title, titleFrom, standfirst, byline, headingsFrom, setAside } = frontMatter;
  // A suggested title and the headings of parts repeat words of the body: they stand for none of them.
  const heads = [titleFrom === 'suggested' ? undefined : title, standfirst, byline];
  const free = heads.flatMap((text) => (text === undefined ? [] : [{ file, line: 1, text, free: true }]));
  const placed = new Set<ReadCaption>();
  const body = blocks.flatMap((block): EditedText[] => {
    if ('place' in block) {
      const caption = captions.find(({ data }) => data?.number === block.place);
      if (!caption || placed.has(caption)) return [];
      placed.add(caption);
      return [captionText(caption, known)];
    }
    if (block.type === 'heading' && headingsFrom === 'parts') return [];
    const { line, text } = block;
    return [{ file, line, text, free: block.type === 'heading' && headingsFrom === 'editor' }];
  });
  const rest = captions
    .filter((caption) => !placed.has(caption))
    .map((caption) => captionText(caption, known));
  // The first line of the body, for words that are missing when nothing else is left.
  const start = { file, line: bodyLine, text: '', free: false };
  // What a person took out is no part of the article, but must have been received.
  const out = setAside.map(({ text }) => ({ file, line: 1, text, free: false }));
  return [...free, start, ...body, ...rest, ...out];
}

function captionText({ file, bodyLine, blocks, data }: ReadCaption, known: ReadonlySet<string>): EditedText {
  const texts = blocks.map((block) => ('place' in block ? '' : block.text));
  const credit = data?.creditText ?? data?.credit ?? '';
  const line = blocks[0]?.line ?? bodyLine;
  return { file, line, text: captionLine(texts.join(' '), credit, known), free: false };
}

function explainDifference({ file, line, missing, added, correction }: WordDifference): FileFault {
  const { from, to } = correction;
  // A whole passage is no correction: a line of it would be longer than the passage.
  const list =
    Math.max(missing.length, added.length) > MOST_WORDS
      ? 'list it under corrections, with the reason.'
      : `list it under corrections: ${correctionLine(from, to, '…')}`;
  if (added.length === 0) {
    const message = `Received words are missing: ${quote(missing)}`;
    return { file, line, message, hint: `Put them back, or ${list}` };
  }
  if (missing.length === 0) {
    const message = `These words were not received: ${quote(added)}`;
    return { file, line, message, hint: `Take them out, or ${list}` };
  }
  const message = `${quote(missing)} was received, ${quote(added)} stands here`;
  return { file, line, message, hint: `Undo the change, or ${list}` };
}

function quote(words: readonly string[]): string {
  const shown = words.slice(0, MOST_WORDS).join(' ');
  return words.length > MOST_WORDS ? `"${shown} …" (${words.length} words)` : `"${shown}"`;
}

import type { Article } from '../../../article/article.ts';
import { decodeText } from '../../../article/decode-text.ts';
import { decodeHtml } from '../../../article/html/decode-html.ts';
import { parseArticle } from '../../../article/parse-article.ts';
import { archivePaths } from '../../../markdown/archive/archive-layout.ts';
import { digestInput, sealArticle } from '../../../markdown/seal-article.ts';
import { writeArticle, type ArticleFiles } from '../../../markdown/write-article.ts';
import type { OwnArticle, OwnFacts, OwnText } from '../../own-article.ts';
import { digestOf } from '../digest-of.ts';

/** What `npm run add` calls the title of an article that has none. */
const untitled = 'Untitled';

/** No file has it: an article that a reader has put right is never as `add` wrote it, and `add` keeps it from being overwritten. */
const putRight = '0'.repeat(64);

/** An own article as the Markdown files of `content/`, and what they were when they were written. */
export interface MarkdownFiles extends ArticleFiles {
  readonly written: string;
}

/**
 * Writes an own article as the same files that `npm run add` writes, with what the reader has put right.
 *
 * @param slug The article's name in the zip.
 */
export async function markdownFiles({ facts, text }: OwnArticle, slug: string): Promise<MarkdownFiles> {
  const receivedFile = archivePaths(slug, text.received.type).received.replace('received/', '');
  const source = sourceOf(facts);
  const { received, corrected } = text;
  const parsed = corrected
    ? parseArticle(received.text, { type: received.type, language: facts.language })
    : undefined;
  const files = writeArticle(asRead(facts, withWholeDates(text.article, parsed)), {
    slug,
    receivedFile,
    ...(source && { source }),
    titleFrom: facts.titleFrom === 'reader' ? 'editor' : facts.titleFrom,
    setAside: takenOut(text, parsed).map((line) => ({ text: line, reason: 'A reader took it out.' })),
  });
  const written = await digestOf(digestInput(files));
  return { ...files, article: sealArticle(files.article, corrected ? putRight : written), written };
}

/** What was set aside since the article was parsed. */
function takenOut({ article }: OwnText, parsed: Article | undefined): string[] {
  if (!parsed) return [];
  const atFirst = parsed.setAside.map(({ text }) => text);
  return article.setAside
    .map(({ text }) => text)
    .filter((text) => {
      const at = atFirst.indexOf(text);
      if (at >= 0) atFirst.splice(at, 1);
      return at < 0 && text.trim() !== '';
    });
}

/** A day that was received is told by the front matter alone. A line that the reader calls one may hold more than a day. */
function withWholeDates(article: Article, parsed: Article | undefined): Article {
  if (!parsed) return article;
  const days = new Set(parsed.blocks.filter(({ type }) => type === 'date').map(({ text }) => text));
  const blocks = article.blocks.map((block) =>
    block.type === 'date' && !days.has(block.text) ? { ...block, type: 'paragraph' as const } : block,
  );
  return { ...article, blocks };
}

/** With the title, the language and the rest as the reader's list has them. */
function asRead(facts: OwnFacts, article: Article): Article {
  const { title, byline, published, language, direction } = facts;
  return {
    ...article,
    title: title === '' ? untitled : title,
    language,
    ...(direction && { direction }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
  };
}

/** Only a web address may stand in the front matter: it becomes a link. */
function sourceOf({ source }: OwnFacts): { name: string; url: string } | undefined {
  const url = source?.url;
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, hostname } = new URL(url);
  return /^https?:$/u.test(protocol) ? { name: hostname.replace(/^www\./u, ''), url } : undefined;
}

/**
 * The bytes of a received text, from which the same text is read again.
 *
 * @returns `exact: false` where no bytes give it back: half of a surrogate pair, or what no decoder takes for text
 */
export function receivedBytes({ text, type }: OwnArticle['text']['received']): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly exact: boolean;
} {
  const bytes = new TextEncoder().encode(text);
  if (readReceivedBytes(bytes, type) === text) return { bytes, exact: true };
  // A page may say that it is in another encoding: the mark at the beginning is believed first.
  const marked = new TextEncoder().encode(`\uFEFF${text}`);
  return { bytes: marked, exact: readReceivedBytes(marked, type) === text };
}

/** @returns `undefined` for bytes that are no text */
export function readReceivedBytes(bytes: Uint8Array, type: 'text' | 'html'): string | undefined {
  try {
    return (type === 'html' ? decodeHtml(bytes) : decodeText(bytes)).text;
  } catch {
    return undefined;
  }
}

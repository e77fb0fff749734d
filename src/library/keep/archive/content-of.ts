import type { OwnArticle } from '../../own-article.ts';
import { digestOf } from '../digest-of.ts';

/**
 * What an article is, apart from its place in a library: by it two copies are known to be the same. Tags, the archive and
 * when it was read are the reader's, and stand apart.
 *
 * @returns 64 hexadecimal digits
 */
export function digestOfContent({ facts, text, pictures }: OwnArticle): Promise<string> {
  const { title, titleFrom, byline, published, language, direction, source } = facts;
  const { article, corrected, received } = text;
  const shown = pictures.map(({ alt, blob }) => [alt, blob.size, blob.type]);
  const content = [
    ...[title, titleFrom, byline, published, language, direction, source?.file, source?.url],
    ...[received.type, received.text, corrected, shown, article],
  ];
  return digestOf(JSON.stringify(content.map(inOrder)));
}

/** Keys in one order: data that went through a file may have another than before. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value ?? null;
  const entries = Object.entries(value).filter(([, inner]) => inner !== undefined);
  entries.sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, inner]) => [key, inOrder(inner)]));
}

/**
 * An id that the same content always gets: what is imported twice is there once.
 *
 * @returns a UUID of version 8 (RFC 9562, 5.8)
 */
export async function idOfContent(article: OwnArticle): Promise<string> {
  const digest = await digestOfContent(article);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    `8${digest.slice(17, 20)}`,
  ];
  return [...parts, digest.slice(20, 32)].join('-');
}

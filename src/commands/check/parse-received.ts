import type { Article } from '../../article/article.ts';
import { decodeText } from '../../article/decode-text.ts';
import { decodeHtml } from '../../article/html/decode-html.ts';
import { parseArticle } from '../../article/parse-article.ts';
import type { ArticleFrontMatter } from '../../markdown/schemas.ts';
import { receivedType } from '../content/read-received.ts';

/** Each article is asked for twice in one check. */
const parsed = new WeakMap<Uint8Array, Article>();

/**
 * The article as it was received, parsed as `add` did it.
 *
 * @param bytes - The received file.
 * @throws Fault for bytes that cannot be read as an article.
 */
export function parseReceived(
  bytes: Uint8Array,
  { received, language }: Pick<ArticleFrontMatter, 'received' | 'language'>,
): Article {
  const known = parsed.get(bytes);
  if (known) return known;
  const type = receivedType(received);
  const { text } = type === 'html' ? decodeHtml(bytes) : decodeText(bytes);
  const article = parseArticle(text, { type, language });
  parsed.set(bytes, article);
  return article;
}

import { existsSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { decodeText } from '../../article/decode-text.ts';
import { decodeHtml } from '../../article/html/decode-html.ts';
import { parseArticle } from '../../article/parse-article.ts';
import { wordsOf } from '../../commands/check/compare-words.ts';
import { receivedType } from '../../commands/content/read-received.ts';
import { readFrontMatter } from '../../markdown/read-front-matter.ts';
import type { FileCorrections, RehypeCorrectionsOptions } from '../../markdown/rehype-corrections.ts';
import { articleSchema, type ArticleFrontMatter } from '../../markdown/schemas.ts';

/**
 * What `rehype-corrections` must know of the library: the corrections of a file's article, and its text as received.
 *
 * @param content The folder of the collections.
 */
export function correctionMarking(content: string): RehypeCorrectionsOptions {
  return { correctionsOf: (path) => correctionsOf(content, path) };
}

function correctionsOf(content: string, path: string): FileCorrections | undefined {
  const [collection, article] = relative(content, path).replace(/\.md$/u, '').split('/');
  if (!article || (collection !== 'articles' && collection !== 'captions')) return undefined;
  const file = join(content, 'articles', `${article}.md`);
  const markdown = existsSync(file) ? readFileSync(file, 'utf8') : '';
  // Nearly all articles have none: their front matter need not be read once more.
  if (!/^corrections:/mu.test(markdown)) return undefined;
  const { data } = readFrontMatter(markdown, file, articleSchema);
  if (!data || data.corrections.length === 0) return undefined;
  const received = receivedTexts(content, data);
  return {
    listed: data.corrections,
    suffix: collection === 'captions' ? `c${Number.parseInt(basename(path), 10)}` : '',
    isReceived: (text) => received.has(keyOf(text)),
  };
}

/** The texts of an article's blocks as they came. None where the file is away: `check` tells of that. */
function receivedTexts(content: string, { received, language }: ArticleFrontMatter): ReadonlySet<string> {
  const file = join(content, 'received', received);
  if (!existsSync(file)) return new Set();
  const bytes = readFileSync(file);
  const type = receivedType(file);
  const { text } = type === 'html' ? decodeHtml(bytes) : decodeText(bytes);
  const { blocks } = parseArticle(text, { type, language });
  return new Set(blocks.map((block) => keyOf(block.text)));
}

const keyOf = (text: string): string => wordsOf(text).join(' ');

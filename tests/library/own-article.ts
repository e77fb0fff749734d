import { createHash } from 'node:crypto';
import { parseArticle } from '../../src/article/parse-article.ts';
import type { OwnArticle } from '../../src/library/own-article.ts';

/** A received text as an own article, as the worker makes it: for tests that need one. */
export function ownArticle(received: string, type: 'text' | 'html' = 'text'): OwnArticle {
  const article = parseArticle(received, { type });
  const id = '00000000-0000-4000-8000-000000000000';
  const { title, titleFrom, byline, published, language, direction } = article;
  return {
    facts: {
      id,
      title,
      titleFrom,
      ...(byline !== undefined && { byline }),
      ...(published !== undefined && { published }),
      language,
      ...(direction !== undefined && { direction }),
      words: 0,
      tags: [],
      archived: false,
      added: 0,
      changed: 0,
      digest: createHash('sha256').update(received).digest('hex'),
    },
    text: { id, received: { text: received, type }, article, corrected: false },
    pictures: [],
  };
}

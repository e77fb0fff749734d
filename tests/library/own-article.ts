import { createHash } from 'node:crypto';
import { parseArticle } from '../../src/article/parse-article.ts';
import { newArticle } from '../../src/library/new-article.ts';
import type { OwnArticle } from '../../src/library/own-article.ts';

/** A received text as an own article, as the worker makes it: for tests that need one. */
export const ownArticle = (received: string, type: 'text' | 'html' = 'text'): OwnArticle =>
  newArticle({
    id: '00000000-0000-4000-8000-000000000000',
    received: { text: received, type },
    article: parseArticle(received, { type }),
    digest: createHash('sha256').update(received).digest('hex'),
    now: 0,
  });

/** Own articles for tests: made of a text the way the worker makes them. */
import { parseArticle } from '../../../src/article/parse-article.ts';
import { digestOf } from '../../../src/library/keep/digest-of.ts';
import { newArticle } from '../../../src/library/new-article.ts';
import type { OwnArticle, OwnFacts } from '../../../src/library/own-article.ts';

/** When the articles of these tests were added. */
export const then = Date.UTC(2026, 4, 3, 12);

export const ferry = `The ferry came back to the harbour

By Jo Penn

The ferry came back to the harbour on Monday after ten years.

A ferry at the quayCredit: Jo Penn

Share this article

It will stay until the summer is over, the council said on Tuesday.
`;

/** @param facts What differs from an article that was just pasted. */
export async function makeOwn(
  text: string,
  facts: Partial<OwnFacts> = {},
  type: 'text' | 'html' = 'text',
): Promise<OwnArticle> {
  const made = newArticle({
    id: facts.id ?? crypto.randomUUID(),
    received: { text, type },
    article: parseArticle(text, { type }),
    digest: await digestOf(text),
    now: then,
  });
  return { ...made, facts: { ...made.facts, ...facts } };
}

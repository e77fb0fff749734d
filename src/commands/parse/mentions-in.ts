import type { Article } from '../../article/article.ts';
import { findMentions } from '../../names/find-mentions.ts';
import type { Mention } from '../../names/name.ts';
import { readMatcher } from '../content/read-matcher.ts';
import type { Received } from '../content/read-received.ts';

/** A mention of a name, as `npm run mentions` gives it. */
export interface PlacedMention extends Mention {
  /** In a page, the index of the block whose text the range is of; in text the range is of the received text. */
  readonly block?: number;
}

/**
 * The mentions of the glossary's names in an article. The blocks of a page have no place in its HTML, so there each block
 * is a text of its own.
 *
 * @throws Fault `glossary`
 */
export async function mentionsIn(
  { blocks }: Article,
  { text, type }: Received,
): Promise<readonly PlacedMention[]> {
  const names = await readMatcher();
  if (type === 'text') return findMentions([text], names)[0] ?? [];
  const texts = blocks.map((block) => (block.suggested ? '' : block.text));
  return findMentions(texts, names).flatMap((mentions, block) =>
    mentions.map((mention) => ({ ...mention, block })),
  );
}

import type { SetAside } from '../article.ts';
import { decideEach, receiptEntry, type Draft } from '../draft.ts';
import { sectionNames } from '../rules/section-names.ts';

/** Headlines are shorter; a longer line is a paragraph whose full stop was lost. */
const mostWords = 30;
/** Only captions, kickers and the like stand above a headline. */
const furthest = 4;

/** "… in B.C.", "… to the U.S.": the last stop ends no sentence. */
const endsInInitials = /(?<!\p{L})(?:\p{Lu}\.){2,}$/u;

const sections: ReadonlySet<string> = new Set(Object.values(sectionNames).flat());

/**
 * Finds the headline: a line above the first sentence of the article that does not end as a sentence does.
 *
 * The paper's section over it ("World", "Sport") is put aside, and so is the headline where it stands a second time.
 */
export function findTitle(received: Draft): Draft {
  const draft = withoutSection(received);
  const top = draft.blocks.slice(0, furthest);
  const lead = top.findIndex(({ type, text }) => type === 'paragraph' && !looksLikeTitle(text));
  const at = top.slice(0, lead < 0 ? top.length : lead).findIndex(({ type }) => type === 'paragraph');
  const title = draft.blocks[at];
  if (!title || at === draft.blocks.length - 1) return received;
  const named = draft.title === '' ? { ...draft, title: title.text } : draft;
  const reason = 'It stands above the article’s first sentence and does not end as a sentence does.';
  const found = decideEach(named, 'find-title', (_, i) =>
    i === at ? { becomes: { type: 'title' }, reason } : undefined,
  );
  // Between the two stand a byline, a date, or the writer's bare name, which nobody knows for one yet.
  const again = found.blocks.findIndex(
    ({ type, text }, i) => i > at && type !== 'byline' && type !== 'date' && text.split(' ').length > 3,
  );
  const repeated = found.blocks[again];
  if (repeated?.type !== 'paragraph' || repeated.text !== title.text) return found;
  return without(found, again, 'repeated-headline', 'It is the headline, which stands above it already.');
}

function looksLikeTitle(text: string): boolean {
  if (text.length > 400 || (/[.:;,…。।॥۔][\p{Pe}\p{Pf}\p{Po}]*$/u.test(text) && !endsInInitials.test(text)))
    return false;
  return text.split(/\s+/u).length <= mostWords;
}

/** Without a first line that is the name of a section, where what may be a headline follows. */
function withoutSection(draft: Draft): Draft {
  const [first, second, third] = draft.blocks;
  if (first?.type !== 'paragraph' || !third || !second || !looksLikeTitle(second.text)) return draft;
  const name = first.text.toLowerCase().replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
  if (!sections.has(name)) return draft;
  return without(draft, 0, 'kicker', 'It is the name of a section of the paper, above the headline.');
}

function byPlace(one: SetAside, other: SetAside): number {
  return (one.range?.[0] ?? 0) - (other.range?.[0] ?? 0);
}

function without(draft: Draft, index: number, reason: string, why: string): Draft {
  const removed = draft.blocks[index];
  if (!removed) return draft;
  const { text, range } = removed;
  return {
    ...draft,
    blocks: draft.blocks.filter((_, i) => i !== index),
    setAside: [...draft.setAside, { text, reason, ...(range && { range }) }].sort(byPlace),
    receipt: [...draft.receipt, receiptEntry('find-title', why, range)],
  };
}

import { decideEach, type Draft } from '../draft.ts';

/** Headlines are shorter; a longer line is a paragraph whose full stop was lost. */
const mostWords = 30;
/** Only captions, kickers and the like stand above a headline. */
const furthest = 4;

/** Finds the headline: a line above the first sentence of the article that does not end as a sentence does. */
export function findTitle(draft: Draft): Draft {
  const top = draft.blocks.slice(0, furthest);
  const lead = top.findIndex(({ type, text }) => type === 'paragraph' && !looksLikeTitle(text));
  const at = top.slice(0, lead < 0 ? top.length : lead).findIndex(({ type }) => type === 'paragraph');
  const title = draft.blocks[at];
  if (!title || at === draft.blocks.length - 1) return draft;
  const named = draft.title === '' ? { ...draft, title: title.text } : draft;
  const reason = 'It stands above the article’s first sentence and does not end as a sentence does.';
  return decideEach(named, 'find-title', (_, i) =>
    i === at ? { becomes: { type: 'title' }, reason } : undefined,
  );
}

function looksLikeTitle(text: string): boolean {
  if (text.length > 400 || /[.:;,…。।॥۔][\p{Pe}\p{Pf}\p{Po}]*$/u.test(text)) return false;
  return text.split(/\s+/u).length <= mostWords;
}

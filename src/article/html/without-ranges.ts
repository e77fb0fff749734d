import type { Article, Range } from '../article.ts';
import type { Draft } from '../draft.ts';

/** The article without any place in a received text: a page's lines are no stretch of its HTML. */
export function withoutRanges(draft: Draft): Article {
  const { blocks, setAside, notes, receipt } = draft;
  const article: Article & { received?: string } = {
    ...draft,
    blocks: blocks.map(dropRange),
    setAside: setAside.map(dropRange),
    notes: notes.map(dropRange),
    receipt: receipt.map(dropRange),
  };
  delete article.received;
  return article;
}

function dropRange<Part extends { readonly range?: Range }>(part: Part): Part {
  const rest: Part & { range?: Range } = { ...part };
  delete rest.range;
  return rest;
}

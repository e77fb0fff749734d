import { receiptEntry, type Draft } from '../draft.ts';
import { firstWords } from '../first-words.ts';

const mostWords = 12;

/** Where no line is a title, the lead's first words are it: they cannot be wrong (docs/contracts.md, 1.3). */
export function suggestTitle(draft: Draft): Draft {
  if (draft.title !== '') return draft;
  const lead =
    draft.blocks.find(({ type, text }) => type === 'paragraph' && text !== '') ??
    draft.blocks.find(({ text }) => text !== '') ??
    draft.blocks[0];
  if (!lead) return draft;
  const title = firstWords(lead.text === '' ? (lead.creditText ?? '') : lead.text, draft.language, mostWords);
  const entry = receiptEntry(
    'suggest-title',
    'No line is a title; these are the first words of the text.',
    lead.range,
  );
  return { ...draft, title, titleFrom: 'suggested', receipt: [...draft.receipt, entry] };
}

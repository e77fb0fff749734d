import type { Block, ReceiptEntry, SetAside } from '../article.ts';
import { receiptEntry, type Draft } from '../draft.ts';
import { furniture, shareServices } from '../rules/furniture.ts';

const reasonOf = new Map(
  furniture.flatMap(({ reason, lines }) => lines.map((line) => [line, reason] as const)),
);
const services = new Set(shareServices);
/** No line of furniture is longer; longer lines are not even looked at. */
const longest = 80;

/** Puts lines aside that are no part of the article: links to share it, advertisements. Nothing is deleted. */
export function setAsideFurniture(draft: Draft): Draft {
  const blocks: Block[] = [];
  const setAside: SetAside[] = [];
  const receipt: ReceiptEntry[] = [];
  for (const block of draft.blocks) {
    const reason = block.type === 'paragraph' ? reasonFor(block.text) : undefined;
    if (reason === undefined || !block.range) blocks.push(block);
    else {
      setAside.push({ text: block.text, reason, range: block.range });
      receipt.push(
        receiptEntry('set-aside-furniture', `The whole line is known from pages: ${reason}.`, block.range),
      );
    }
  }
  if (setAside.length === 0 || blocks.length === 0) return draft;
  return {
    ...draft,
    blocks,
    setAside: [...draft.setAside, ...setAside],
    receipt: [...draft.receipt, ...receipt],
  };
}

function reasonFor(text: string): SetAside['reason'] | undefined {
  if (text.length > longest) return undefined;
  const line = text.toLowerCase().replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const known = reasonOf.get(line);
  if (known !== undefined) return known;
  const words = line.split(/[\s|/·•,]+/u);
  return words.length > 1 && words.every((word) => services.has(word)) ? 'share-links' : undefined;
}

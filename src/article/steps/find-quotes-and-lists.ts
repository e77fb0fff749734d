import type { Block } from '../article.ts';
import { decideEach, type Draft, type Verdict } from '../draft.ts';

const longest = 1200;
/** Signs that stand before a list's items and nowhere else. A dash is not one: in many languages it opens speech. */
const bullet = /^[•‣◦▪●■►▸✓*·]\s/u;
const number = /^(\d{1,2})[.)]\s/u;

/** A line in quotation marks with its speaker behind a dash: "“…” — Jane Doe". */
const quoteWithSpeaker = /^["“„«»].{20,}["”“«»]\s?[—–-]\s?\p{Lu}[^.!?]{2,60}$/u;
const quoted = /^["“„«»].{20,}["”“«»]$/u;
/** A line that is the speaker: "— Jane Doe", "Jane Doe, harbour master". */
const speaker = /^(?:[—–]\s?\p{Lu}[^.!?]{2,80}|\p{Lu}[\p{L}.'’-]+ \p{Lu}[\p{L}'’-]+, [^.!?]{3,60})$/u;

/** Finds pull quotes and list items, but only where their signs cannot mean anything else. */
export function findQuotesAndLists(draft: Draft): Draft {
  return decideEach(draft, 'find-quotes-and-lists', (block, index) => {
    const { type, text } = block;
    if (type !== 'paragraph' || text.length > longest) return undefined;
    return asListItem(text, draft.blocks, index) ?? asQuote(text, draft.blocks, index);
  });
}

function asListItem(text: string, blocks: readonly Block[], index: number): Verdict | undefined {
  const sign = bullet.exec(text)?.[0];
  const isBesideSame = [index - 1, index + 1].some(
    (at) => sign !== undefined && blocks[at]?.text.startsWith(sign) === true,
  );
  if (isBesideSame)
    return { becomes: { type: 'listItem' }, reason: 'It and a line beside it open with the same sign.' };
  const own = numberOf(text);
  // A numbered line that ends no sentence is a heading ("1. Mergers"), and is looked at later.
  if (own === undefined || !/[.!?]["”’»)]?$/u.test(text.slice(-3))) return undefined;
  const isInOrder =
    numberOf(blocks[index - 1]?.text) === own - 1 || numberOf(blocks[index + 1]?.text) === own + 1;
  return isInOrder
    ? { becomes: { type: 'listItem' }, reason: 'Its number follows that of the line beside it.' }
    : undefined;
}

function numberOf(text: string | undefined): number | undefined {
  const found = number.exec(text?.slice(0, 5) ?? '')?.[1];
  return found === undefined ? undefined : Number(found);
}

function asQuote(text: string, blocks: readonly Block[], index: number): Verdict | undefined {
  const quote = (reason: string): Verdict => ({ becomes: { type: 'quote' }, reason });
  if (quoteWithSpeaker.test(text))
    return quote('It stands in quotation marks, and a speaker follows behind a dash.');
  if (quoted.test(text) && speaker.test(blocks[index + 1]?.text.slice(0, longest) ?? '')) {
    return quote('It stands in quotation marks, and its speaker in the next line.');
  }
  if (speaker.test(text) && quoted.test(blocks[index - 1]?.text.slice(0, longest) ?? '')) {
    return quote('It is the speaker of the quotation above.');
  }
  return undefined;
}

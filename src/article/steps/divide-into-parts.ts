import { baseLanguage } from '../base-language.ts';
import type { Block } from '../article.ts';
import { receiptEntry, type Draft } from '../draft.ts';
import { firstWords } from '../first-words.ts';
import { chooseBreaks } from '../parts/choose-breaks.ts';
import { partHeadings, plainPartHeading } from '../rules/part-headings.ts';

/**
 * The corpus's own sections are about so long. Both measures count alike: sections of one-sentence paragraphs hold
 * more paragraphs, sections of long ones more words.
 */
const partLength = { paragraphs: 6, characters: 1440 };
/** Chinese, Japanese and Korean say in one character what others say in two or three. */
const asianCharacterWorth = 2.5;
/** Two parts are not worth a heading; more than a dozen are no help to find one's way. */
const parts = { fewest: 3, most: 12 };
/** Enough to tell a part; each further word is read twice by everyone who moves by heading and then reads on. */
const headingWords = 7;

/**
 * Divides a longer article that has no headings into parts, so that it can be read by heading (docs/contracts.md, 1.3).
 *
 * A part's heading is its number and its own first words, which cannot be wrong. The first part gets none: the title
 * stands right above it, and a second heading there would say the same words again.
 */
export function divideIntoParts(draft: Draft): Draft {
  if (draft.blocks.some(({ type }) => type === 'heading')) return draft;
  const body = draft.blocks.flatMap(({ type, text }, index) => (isBody(type) ? [{ text, index }] : []));
  const texts = body.map(({ text }) => text);
  const count = countParts(texts);
  if (count < parts.fewest) return draft;
  const starts = new Map<number, number>();
  chooseBreaks(texts, count).forEach((at, i) => starts.set(body[at]?.index ?? 0, i + 2));
  const blocks = draft.blocks.flatMap((block, index) => {
    const part = starts.get(index);
    return part === undefined ? [block] : [partHeading(part, count, block, draft.language), block];
  });
  const reason = `The article is long and has no headings: ${count} parts, each with its own first words for a heading.`;
  return {
    ...draft,
    blocks,
    receipt: [...draft.receipt, receiptEntry('divide-into-parts', reason, undefined)],
  };
}

/** Whether a block is running text, which parts are made of. */
export function isBody(type: Block['type']): boolean {
  return type === 'paragraph' || type === 'quote' || type === 'listItem';
}

/** How many parts a text of such paragraphs is divided into; 0 or less than three: none. */
export function countParts(texts: readonly string[]): number {
  let characters = 0;
  for (const text of texts) characters += worth(text);
  const byBoth = Math.sqrt((texts.length / partLength.paragraphs) * (characters / partLength.characters));
  // At least three paragraphs a part, whatever their length.
  return Math.min(parts.most, Math.round(byBoth), Math.floor(texts.length / 3));
}

function worth(text: string): number {
  const isAsian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text.slice(0, 20));
  return isAsian ? text.length * asianCharacterWorth : text.length;
}

/**
 * The heading that Lectern adds to a part: its number and its own first words.
 *
 * @param part counted from 1
 * @param first the part's first block
 * @example
 * partHeading(2, 4, { type: 'paragraph', text: 'The ferry left at noon.' }, 'en').text
 * //=> 'Part 2 of 4: The ferry left at noon.'
 */
export function partHeading(part: number, of: number, first: Block, language: string): Block {
  const words = firstWords(first.text, language, headingWords);
  const pattern = partHeadings[baseLanguage(language).toLowerCase()] ?? plainPartHeading;
  const values: Readonly<Record<string, string>> = { n: String(part), of: String(of), words };
  const text = pattern.replace(/\{(n|of|words)\}/gu, (_, key: string) => values[key] ?? '');
  return { type: 'heading', level: 2, text, suggested: true };
}

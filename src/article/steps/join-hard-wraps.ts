import type { Block, ReceiptEntry } from '../article.ts';
import { receiptEntry, type Draft } from '../draft.ts';
import { cleanText } from '../white-space.ts';

/** Typewriters, e-mail and terminals break lines between these columns; a longer line was not broken by them. */
const columns = { fewest: 40, most: 120 };
/** So many line ends must look like wraps before any is taken for one: fewer could be chance. */
const leastShare = 0.8;
const leastWraps = 3;
/** Wraps fall anywhere in a sentence. Where nearly every line ends one, the lines are paragraphs of their own. */
const leastInsideSentence = 0.4;

const endsSentence = /[.!?:;…。！？؟।][\p{Pe}\p{Pf}\p{Po}]*$/u;

/**
 * Joins lines that were broken at a fixed column back into paragraphs.
 *
 * A line was wrapped where the next line's first word would not have fitted behind it. That is measured over the whole
 * text, against its longest line: in wrapped text it holds for nearly every line end but a paragraph's last,
 * in a text of one line per paragraph only by chance.
 */
export function joinHardWraps(draft: Draft): Draft {
  const wraps = findWraps(draft);
  if (wraps.size === 0) return draft;
  const blocks: Block[] = [];
  const receipt: ReceiptEntry[] = [];
  for (let i = 0; i < draft.blocks.length;) {
    let last = i;
    while (wraps.has(last)) last += 1;
    const block = joinLines(draft, i, last);
    if (block) blocks.push(block);
    if (block && last > i) {
      const reason = `${last - i + 1} lines were one paragraph, broken at a fixed column.`;
      receipt.push(receiptEntry('join-hard-wraps', reason, block.range));
    }
    i = last + 1;
  }
  return { ...draft, blocks, receipt: [...draft.receipt, ...receipt] };
}

/** The index of each line that goes on in the next one. Empty where the text as a whole is not wrapped. */
function findWraps({ received, blocks }: Draft): ReadonlySet<number> {
  const none = new Set<number>();
  let width = 0;
  for (const { text } of blocks) width = Math.max(width, text.length);
  if (width < columns.fewest || width > columns.most) return none;

  const wraps = new Set<number>();
  let neighbours = 0;
  let insideSentence = 0;
  blocks.forEach(({ text, range }, i) => {
    const next = blocks[i + 1];
    if (!range || !next?.range) return;
    if (hasBlankLine(received.slice(range[1], next.range[0]))) return;
    neighbours += 1;
    const room = width - text.length - 1;
    const firstWord = /^\S+/u.exec(next.text.slice(0, columns.most))?.[0].length ?? 0;
    if (firstWord <= room) return;
    wraps.add(i);
    if (!endsSentence.test(text.slice(-8))) insideSentence += 1;
  });
  const isWrapped =
    wraps.size >= leastWraps &&
    wraps.size >= neighbours * leastShare &&
    insideSentence >= wraps.size * leastInsideSentence;
  return isWrapped ? wraps : none;
}

function hasBlankLine(between: string): boolean {
  return (between.match(/\r\n|[\n\v\f\r\u2028\u2029]/gu)?.length ?? 0) > 1;
}

function joinLines({ received, blocks }: Draft, first: number, last: number): Block | undefined {
  const start = blocks[first]?.range?.[0];
  const end = blocks[last]?.range?.[1];
  if (first === last || start === undefined || end === undefined) return blocks[first];
  return { type: 'paragraph', text: cleanText(received.slice(start, end)), range: [start, end] };
}

import type { Block, ReceiptEntry, SetAside } from '../article.ts';
import { firstWords } from '../first-words.ts';
import { captionOf } from './caption-of.ts';
import type { Chosen, ChosenLine } from './choose-lines.ts';
import { countSmaller } from './count-smaller.ts';
import type { PageLine } from './place.ts';

/** A page's lines as an article's. */
export interface Built {
  readonly blocks: readonly Block[];
  readonly setAside: readonly SetAside[];
  readonly receipt: readonly ReceiptEntry[];
}

const step = 'read-page';
/** Of a heading that is set as a bold paragraph: below the headline, as the first level of the markup's own. */
const boldLevel = 2;

/** Each line as a block by its markup, or set aside; the lines of one caption as one block. */
export function buildBlocks({ lines: chosen, alternatives }: Chosen): Built {
  const blocks: Block[] = [];
  const setAside: SetAside[] = [];
  const receipt: ReceiptEntry[] = [];
  /** Where each block stands in the page. */
  const places: number[] = [];
  for (let i = 0; i < chosen.length; i += 1) {
    const { line, leftOut, kind = 'paragraph' } = chosen[i] ?? {};
    if (!line) continue;
    if (leftOut !== undefined) {
      setAside.push({ text: line.text, reason: leftOut, after: blocks.length });
      continue;
    }
    places.push(line.at);
    if (kind === 'caption' || kind === 'credit') {
      const group = captionGroup(chosen, i);
      i += group.length - 1;
      const shown = group.filter((one) => one.leftOut === undefined).map((one) => one.line);
      for (const { line: hidden, leftOut: why } of group)
        if (why) setAside.push({ text: hidden.text, reason: why, after: blocks.length });
      const { block, reason } = captionOf(shown);
      blocks.push(block);
      receipt.push({ step, reason: `“${firstWords(shown[0]?.text ?? '', '', 6)}”: ${reason}` });
    } else {
      blocks.push(blockOf(line, kind));
    }
  }
  const captions = new Set(blocks.map(({ text }) => text));
  const told = new Set<string>();
  for (const { text, at } of alternatives) {
    if (captions.has(text) || told.has(text)) continue;
    told.add(text);
    setAside.push({ text, reason: 'alternative-text', after: countSmaller(places, at) });
  }
  return { blocks, setAside, receipt };
}

/** A caption's lines: what its element holds, with the words in between that are only heard ("Credit..."). */
function captionGroup(chosen: readonly ChosenLine[], from: number): readonly ChosenLine[] {
  const caption = chosen[from]?.line.place.caption;
  let end = from + 1;
  for (let i = end; caption !== undefined && i < chosen.length; i += 1) {
    const { line, leftOut } = chosen[i] ?? {};
    if (line?.place.caption !== caption || (leftOut !== undefined && leftOut !== 'hidden')) break;
    if (leftOut === undefined) end = i + 1;
  }
  return chosen.slice(from, end);
}

function blockOf({ text, place }: PageLine, kind: ChosenLine['kind']): Block {
  switch (kind) {
    case 'heading':
      return { type: 'heading', level: Math.min(6, Math.max(2, place.level ?? boldLevel)), text };
    case 'title':
    case 'quote':
    case 'listItem':
    case 'byline':
    case 'date':
      return { type: kind, text };
    default:
      return { type: 'paragraph', text };
  }
}

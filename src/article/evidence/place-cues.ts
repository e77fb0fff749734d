import type { Cue } from './cue.ts';
import { lineCues } from './line-cues.ts';
import type { LineFacts } from './line-facts.ts';
import { isProse, wordsOf, type Neighbourhood } from './neighbourhood.ts';

const isOpen = (line: LineFacts | undefined): boolean =>
  line?.block.type === 'paragraph' && line.ending === 'open';
const isText = (line: LineFacts | undefined): boolean => line !== undefined && isProse(line);
const isCaption = (line: LineFacts | undefined): boolean =>
  line?.block.type === 'caption' && line.block.text !== '';
const isLoneCredit = (line: LineFacts | undefined): boolean =>
  line?.block.type === 'caption' && line.block.text === '';

/** What a line shows by where it stands, and by what the lines around it say. */
export const placeCues = {
  isSaidNearby: { says: 'is said again nearby', holds: isSaidNearby },
  repeatsLine: {
    says: 'repeats another line',
    holds: (_, index, { repeats }) => (repeats[index]?.share ?? 0) > 0.5,
  },
  repeatsSome: {
    says: 'repeats some of another line',
    holds: (_, index, { repeats }) =>
      (repeats[index]?.share ?? 0) > 0.15 && (repeats[index]?.share ?? 0) <= 0.5,
  },
  namesPerson: { says: 'is the name of someone in the text', holds: namesPerson },
  summedUpBelow: {
    says: 'shares words with the lines below',
    holds: (_, index, around) => sharedWith(index, [index + 1, index + 2, index + 3], around) > 0.6,
  },
  saidAbove: {
    says: 'shares words with the lines above',
    holds: (_, index, around) => sharedWith(index, [index - 3, index - 2, index - 1], around) > 0.6,
  },
  likeOthers: {
    says: 'is one of several short lines above paragraphs',
    holds: (_, __, { likeHeadings }) => likeHeadings.size > 2,
  },
  besideLikeHeading: {
    says: 'stands next to a short line above a paragraph',
    holds: (_, index, { likeHeadings }) => likeHeadings.has(index - 1) || likeHeadings.has(index + 1),
  },
  captionNear: {
    says: 'stands near a caption',
    holds: (_, index, { toCaption }) => (toCaption[index] ?? Infinity) <= 5,
  },
  captionVeryNear: {
    says: 'stands next to a caption, or nearly',
    holds: (_, index, { toCaption }) => (toCaption[index] ?? Infinity) <= 2,
  },
  inShortText: { says: 'stands in a short text', holds: (_, __, { lines }) => lines.length <= 15 },
  inLongText: { says: 'stands in a long text', holds: (_, __, { lines }) => lines.length > 60 },
  sharesTitle: {
    says: 'shares words with the title',
    holds: ({ head }, _, { titleWords }) => overlap(head, titleWords) > 0.34,
  },
  muchShorter: {
    says: 'is much shorter than the paragraphs',
    holds: ({ block }, _, { medianLength }) => block.text.length < medianLength / 4,
  },
  longerThanMedian: {
    says: 'is longer than most paragraphs',
    holds: ({ block }, _, { medianLength }) => block.text.length > medianLength,
  },
  beforeLoneCredit: {
    says: 'stands above a lone credit',
    holds: (_, index, { lines }) => isLoneCredit(lines[index + 1]),
  },
  beforeBracketedCredit: {
    says: 'stands above a lone credit in brackets',
    holds: (_, index, { lines }) =>
      isLoneCredit(lines[index + 1]) && /^[([]/u.test(lines[index + 1]?.block.creditText ?? ''),
  },
  behindLoneCredit: {
    says: 'stands below a lone credit',
    holds: (_, index, { lines }) => isLoneCredit(lines[index - 1]),
  },
  beforeCaption: {
    says: 'stands above a caption',
    holds: (_, index, { lines }) => isCaption(lines[index + 1]),
  },
  behindCaption: {
    says: 'stands below a caption',
    holds: (_, index, { lines }) => isCaption(lines[index - 1]),
  },
  behindTitle: {
    says: 'stands right below the title',
    holds: (_, index, { lines }) => lines[index - 1]?.block.type === 'title',
  },
  aboveLead: { says: 'stands above the first paragraph', holds: (_, index, { lead }) => index < lead },
  behindLast: { says: 'stands below the last paragraph', holds: (_, index, { last }) => index > last },
  nearEnd: { says: 'stands near the end', holds: (_, index, { last }) => index <= last && index > last - 2 },
  beforeProse: { says: 'stands above a paragraph', holds: (_, index, { lines }) => isText(lines[index + 1]) },
  behindProse: { says: 'stands below a paragraph', holds: (_, index, { lines }) => isText(lines[index - 1]) },
  beforeOpen: {
    says: 'stands above a line like it',
    holds: (_, index, { lines }) => isOpen(lines[index + 1]),
  },
  behindOpen: {
    says: 'stands below a line like it',
    holds: (_, index, { lines }) => isOpen(lines[index - 1]),
  },
  behindColon: {
    says: 'stands below a colon',
    holds: (_, index, { lines }) => /[:：]$/u.test(lines[index - 1]?.block.text.slice(-2) ?? ''),
  },
  fewOpen: { says: 'is one of few such lines', holds: (_, __, { openLines }) => openLines < 3 },
  manyOpen: { says: 'is one of many such lines', holds: (_, __, { openLines }) => openLines > 6 },
  amongCaptions: { says: 'stands in an article with captions', holds: (_, __, { captions }) => captions > 0 },
  captionsEndOpen: {
    says: 'stands in an article whose captions end without a full stop',
    holds: (_, __, { captions, openCaptions }) => captions > 1 && openCaptions * 2 > captions,
  },
  captionsEndClosed: {
    says: 'stands in an article whose captions end in a full stop',
    holds: (_, __, { captions, openCaptions }) => captions > 1 && openCaptions === 0,
  },
} as const satisfies Readonly<Record<string, Cue>>;

/** How far a picture stands from the words about it, in lines. */
const reach = 6;

/** The name of whom a picture shows is said in the text beside it. */
function isSaidNearby({ head, words, block }: LineFacts, index: number, { lines }: Neighbourhood): boolean {
  if (words > 6 || block.text.length < 5) return false;
  const near = lines.slice(Math.max(0, index - reach), index + reach + 1);
  return near.some((other) => {
    return other.block !== block && other.block.type === 'paragraph' && other.head.includes(head);
  });
}

function overlap(head: string, titleWords: ReadonlySet<string>): number {
  if (titleWords.size === 0) return 0;
  const words = wordsOf(head);
  return words.length === 0 ? 0 : words.filter((word) => titleWords.has(word)).length / words.length;
}

/** "Jane Doe" above a text that says "Doe": a portrait, or a heading about her. */
function namesPerson(line: LineFacts, index: number, { lines }: Neighbourhood): boolean {
  if (!lineCues.isNames.holds(line)) return false;
  const surname = line.head.split(' ').at(-1) ?? '';
  const near = lines.slice(Math.max(0, index - reach), index + reach + 1);
  return near.some((other) => other !== line && isProse(other) && other.head.includes(surname));
}

/** Each line is beside several, and is asked about twice by each. */
const smallHeads = new WeakMap<LineFacts, string>();

/** The line's beginning in small letters. */
function smallHead(line: LineFacts): string {
  let small = smallHeads.get(line);
  if (small === undefined) {
    small = line.head.toLowerCase();
    smallHeads.set(line, small);
  }
  return small;
}

/** The share of a line's words that stand in the lines beside it, alone or inside a longer word. */
function sharedWith(index: number, beside: readonly number[], { lines }: Neighbourhood): number {
  const words = wordsOf(lines[index]?.head ?? '');
  if (words.length === 0) return 0;
  const near = beside.flatMap((at) => {
    const line = lines[at];
    return line && line.block.type !== 'caption' ? [smallHead(line)] : [];
  });
  return words.filter((word) => near.some((head) => head.includes(word))).length / words.length;
}

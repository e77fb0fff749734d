import type { LineKind } from './correct-line.ts';
import type { FilterName } from './filter-lines.ts';

/** What a line can be, in the order of the list. A date is offered where the line is one: the page reads none itself. */
export const kindNames: Readonly<Record<LineKind, string>> = {
  paragraph: 'Paragraph',
  caption: 'Caption',
  heading: 'Heading',
  subheading: 'Heading below another',
  quote: 'Quotation',
  listItem: 'Item of a list',
  title: 'Title',
  byline: 'Byline',
  date: 'Date',
  aside: 'Set aside',
};

const becomes: Readonly<Record<LineKind, string>> = {
  paragraph: 'a paragraph',
  caption: 'a caption',
  heading: 'a heading',
  subheading: 'a heading below another',
  quote: 'a quotation',
  listItem: 'an item of a list',
  title: 'the title',
  byline: 'the byline',
  date: 'the date',
  aside: 'set aside',
};

/** @example lineIsNow(4, 'caption') //=> 'Line 4 is now a caption.' */
export const lineIsNow = (number: number, kind: LineKind): string =>
  `Line ${number} is now ${becomes[kind]}.`;

/** What the filter shows, counted: "12 captions". */
export function countShown(name: FilterName, count: number): string {
  const [one, many] = countedNames[name];
  if (count === 0) return `No ${many}.`;
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}.`;
}

const countedNames: Readonly<Record<FilterName, readonly [one: string, many: string]>> = {
  all: ['line', 'lines'],
  captions: ['caption', 'captions'],
  aside: ['line set aside', 'lines set aside'],
  unsure: ['line that Lectern is unsure about', 'lines that Lectern is unsure about'],
  faults: ['line with a fault of the source', 'lines with faults of the source'],
};

/** Where the first correction is announced, the way back is too. */
export const undoHint = (isApple: boolean): string => `Undo with ${isApple ? 'Command' : 'Control'} and Z.`;

export const notHere = 'This article is not in your library on this device.';
export const notNamed = 'Open one of your articles, and from there “Check and put right”.';
export const wasDeleted = 'It was deleted from your library meanwhile: what you put right here is not kept.';
export const notSaved = 'This could not be saved. It stays as it is while this page is open.';
/** What another tab put right, as a step that can be undone. */
export const otherDid = 'What another tab put right is here.';
export const otherTold =
  'This article was put right in another tab: its lines are as they are there now. Undo brings back what stood here.';
/** Where a step of this tab was not kept over that of another. */
export const otherInstead =
  'This article was put right in another tab meanwhile: its lines are as they are there now. To keep yours instead, choose Undo.';
export const onlyBreaks = 'Only line breaks can be put in here: the words must stay as they are.';
export const noBreak = 'Put a line break where the line should be divided.';

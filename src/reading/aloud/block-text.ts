/**
 * The running text of a block of the page, and where in the page each part of it stands.
 *
 * Reading aloud, the kept place and the line focus must mean the same sentence by "sentence 2 of paragraph 7": so this
 * is the one way to take the text out of a paragraph.
 */

/** What stands inside a paragraph and is no part of its sentences: marks of captions, definitions, our own controls. */
const apart = '.place, .back, [popover], [data-tool], [role="status"]';

/** One text node of a block, with its place in the block's text. */
export interface TextPiece {
  readonly node: Text;
  readonly start: number;
  /** The nearest `lang`, in the page's own writing. */
  readonly lang: string;
  /** The mention of a name that the text belongs to. */
  readonly mention: HTMLElement | undefined;
}

export interface BlockText {
  readonly text: string;
  readonly pieces: readonly TextPiece[];
}

/**
 * Takes the text of a block as it stands, white space and all.
 *
 * @example
 * blockText(document.querySelector('#p-3')).text //=> 'Dozens got into the compound. A guard tower burned. '
 */
export function blockText(block: Element): BlockText {
  const pieces: TextPiece[] = [];
  let text = '';
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || isApart(parent, block)) continue;
    const mention = parent.closest<HTMLElement>('button[popovertarget], [data-name]') ?? undefined;
    pieces.push({ node, start: text.length, lang: languageAt(parent), mention });
    text += node.data;
  }
  return { text, pieces };
}

/**
 * A part of a block's text as a range of the page, for a highlight or to see where it is.
 *
 * @param start In UTF-16 units of the block's text.
 * @returns Nothing when the block has no such text any more.
 */
export function rangeIn(block: Element, start: number, end: number): Range | undefined {
  const { pieces } = blockText(block);
  const first = pieces.findLast((piece) => piece.start <= start);
  const last = pieces.findLast((piece) => piece.start < end) ?? first;
  if (!first || !last || end - last.start > last.node.length) return undefined;
  const range = document.createRange();
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

/** The language of an element, as it or the nearest element around it says. */
export const languageAt = (element: Element): string =>
  element.closest<HTMLElement>('[lang]:not([lang=""])')?.lang ?? 'en';

function isApart(element: Element, block: Element): boolean {
  const found = element.closest(apart);
  return found !== null && found !== block && block.contains(found);
}

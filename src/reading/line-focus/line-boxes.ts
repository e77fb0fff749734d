/** One line of text as it is laid out, in CSS pixels from the upper left corner of the page. */
export interface Line {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
  /** The paragraph, heading or list item that it belongs to. */
  readonly block: Element;
}

const textBlocks = 'h1, h2, h3, p, li, dt, dd, summary, legend, label';

/**
 * Every visible line of a part of the page, in the order of the text.
 *
 * Measured from the boxes of the words themselves: type, size, spacing, a larger letter or a note in small print may
 * make each line another height. The white space between lines is shared out to them.
 */
export function linesOf(part: Element): readonly Line[] {
  return [...part.querySelectorAll(textBlocks)]
    .filter((block) => block.checkVisibility() && !block.querySelector('p, li, ul, ol'))
    .flatMap(linesOfBlock);
}

/** Whether a box is a part of a line; beside it, at the same height, may be a line of another column. */
const holds = (line: Omit<Line, 'block'>, middle: number, left: number, right: number): boolean =>
  middle > line.top && middle < line.bottom && left > line.left - 1 && right < line.right + 1;

function linesOfBlock(block: Element): readonly Line[] {
  const range = document.createRange();
  range.selectNodeContents(block);
  const lines: { top: number; bottom: number; left: number; right: number }[] = [];
  for (const { top, bottom, left, right } of range.getClientRects()) {
    if (right - left < 1 || bottom - top < 1) continue;
    const line = lines.at(-1);
    const middle = (top + bottom) / 2;
    if (line && middle > line.top && middle < line.bottom) {
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
      // An element that wraps has all its boxes before those of its words, which lead back to lines that are there.
    } else if (!lines.some((known) => holds(known, middle, left, right)))
      lines.push({ top, bottom, left, right });
  }
  const height = Number.parseFloat(getComputedStyle(block).lineHeight);
  return lines.map(({ top, bottom, left, right }) => {
    const between = Math.max(0, (height - (bottom - top)) / 2 || 0);
    return {
      top: top - between + scrollY,
      bottom: bottom + between + scrollY,
      left: left + scrollX,
      right: right + scrollX,
      block,
    };
  });
}

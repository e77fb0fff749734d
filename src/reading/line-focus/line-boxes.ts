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

function linesOfBlock(block: Element): readonly Line[] {
  // A paragraph that goes on in the next column has a box in each.
  const columns = [...block.getClientRects()];
  const lines: { top: number; bottom: number; left: number; right: number; column: number }[] = [];
  for (const { top, bottom, left, right } of boxesOfWords(block)) {
    const x = (left + right) / 2;
    const y = (top + bottom) / 2;
    const column = columns.findIndex(
      (box) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom,
    );
    const line = lines.find((known) => known.column === column && known.top < y && y < known.bottom);
    if (line) {
      line.top = Math.min(line.top, top);
      line.bottom = Math.max(line.bottom, bottom);
      line.left = Math.min(line.left, left);
      line.right = Math.max(line.right, right);
    } else lines.push({ top, bottom, left, right, column });
  }
  // The last row of a name that wraps stands beside the words around it, and its first above them.
  lines.sort((one, other) => one.column - other.column || one.top - other.top);
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

/** Of the words alone: a name that opens its definition is a button, whose own box is as high as all its rows. */
function boxesOfWords(block: Element): readonly DOMRect[] {
  const range = document.createRange();
  const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const boxes: DOMRect[] = [];
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    range.selectNodeContents(text);
    boxes.push(...range.getClientRects());
  }
  return boxes.filter(({ width, height }) => width >= 1 && height >= 1);
}

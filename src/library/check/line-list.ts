import type { DescribedLine } from './describe-lines.ts';
import { AddedRow, ReceivedRow, type LineActions, type LineRow, type RowLook } from './line-row.ts';
import { isAdded } from './own-headings.ts';

/** So many lines are shown at first, and so many more each time that the reader asks for them. */
const pageSize = 100;

/** In milliseconds: rows are made for so long at a time, and then the page has its turn. */
const longestTurn = 12;

/** The list of lines on the page. A line that stays the same keeps its row, so that nothing under the reader moves. */
export class LineList {
  readonly #element: HTMLOListElement;
  readonly #more: HTMLButtonElement;
  readonly #actions: LineActions;
  #rows: LineRow[] = [];
  #lines: readonly DescribedLine[] = [];
  #most = pageSize;
  #look: RowLook = { language: 'und', hasTools: false };
  /** Counts the lists that were begun: of two, the later one is shown. */
  #turn = 0;

  constructor(element: HTMLOListElement, more: HTMLButtonElement, actions: LineActions) {
    this.#element = element;
    this.#more = more;
    this.#actions = actions;
    more.addEventListener('click', () => void this.#showMore());
  }

  /** All lines anew, from the first. */
  async begin(lines: readonly DescribedLine[], look: RowLook): Promise<void> {
    this.#most = pageSize;
    this.#lines = lines;
    this.#look = look;
    this.#rows = [];
    this.#element.replaceChildren();
    await this.#fill();
  }

  /** The same lines after a correction: rows are changed, put in and taken out where lines were. */
  update(lines: readonly DescribedLine[], look: RowLook): void {
    // Rows that are still being made are made of what is there now.
    this.#turn += 1;
    this.#lines = lines;
    const isOtherLook = look.language !== this.#look.language || look.hasTools !== this.#look.hasTools;
    this.#look = look;
    const next = lines.slice(0, Math.max(this.#rows.length, Math.min(this.#most, lines.length)));
    const staying = new Set(next.map(({ line }) => line));
    const known = new Set(this.#rows.map(({ described }) => described.line));
    const waiting = [...this.#rows];
    this.#rows = next.map((described) => {
      for (let row = waiting[0]; row; row = waiting[0]) {
        const isSame = row.described.line === described.line;
        if (!isSame && staying.has(row.described.line)) break;
        if (
          isSame ||
          (!known.has(described.line) && isAdded(row.described.line) === isAdded(described.line))
        ) {
          waiting.shift();
          if (isOtherLook || !isShownSo(row, described)) row.show(described, look);
          return row;
        }
        row.element.remove();
        waiting.shift();
      }
      const row = this.#make(described);
      this.#element.insertBefore(row.element, waiting[0]?.element ?? null);
      return row;
    });
    for (const row of waiting) row.element.remove();
    this.#offerMore();
  }

  /** The row of a line, or the one nearest to it. */
  rowOf(line: DescribedLine['line']): LineRow | undefined {
    return this.#rows.find(({ described }) => described.line === line);
  }

  rowAt(at: number): LineRow | undefined {
    return this.#rows[Math.min(at, this.#rows.length - 1)];
  }

  indexOf(row: LineRow): number {
    return this.#rows.indexOf(row);
  }

  /** Which row has the focus; -1 where none has. */
  indexOfFocus(): number {
    return this.#rows.findIndex(({ element }) => element.contains(document.activeElement));
  }

  async #showMore(): Promise<void> {
    const first = this.#rows.length;
    this.#most += pageSize;
    await this.#fill();
    this.#rows[first]?.control.focus();
  }

  async #fill(): Promise<void> {
    const turn = (this.#turn += 1);
    let end = performance.now() + longestTurn;
    while (turn === this.#turn && this.#rows.length < Math.min(this.#most, this.#lines.length)) {
      const described = this.#lines[this.#rows.length];
      if (!described) break;
      const row = this.#make(described);
      this.#rows.push(row);
      this.#element.append(row.element);
      if (performance.now() > end) {
        await new Promise((resolve) => setTimeout(resolve));
        end = performance.now() + longestTurn;
      }
    }
    if (turn === this.#turn) this.#offerMore();
  }

  #make(described: DescribedLine): LineRow {
    const Row = isAdded(described.line) ? AddedRow : ReceivedRow;
    return new Row(described, this.#look, this.#actions);
  }

  #offerMore(): void {
    const left = this.#lines.length - this.#rows.length;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Show ${Math.min(left, pageSize)} more of ${left.toLocaleString('en')} lines`;
  }
}

/** Whether a row shows a line as it is; what stands in a field may be anything. */
function isShownSo({ described }: LineRow, { line, number, canJoin, reasons }: DescribedLine): boolean {
  if (isAdded(line) || described.line !== line || described.number !== number) return false;
  return described.canJoin === canJoin && described.reasons.length === reasons.length;
}

import { correct, type Change, type Checked } from './checked.ts';
import { begin, redo, step, undo, type History } from './history.ts';
import { linesOf, type Line } from './lines-of.ts';

/** One step of the reader's work. */
interface Step {
  readonly checked: Checked;
  /** What was done, as it is announced: "Line 4 is now a caption." */
  readonly did: string;
}

/** What a step is made of. */
export interface NewStep {
  readonly did: string;
  /** `reader`: it gives a title of theirs. */
  readonly titleFrom?: 'reader';
  /**
   * The control by which it is made. A list that is walked through with the arrow keys chooses at every key: all its choices
   * while it has the focus are one step, each from where the first began, so that passing "Title" names nothing.
   */
  readonly control?: object;
}

/** The reader's work on one article: what it is now, and every step of the way, back and forth. */
export class Steps {
  #history: History<Step>;
  #walk: { readonly control: object; readonly from: History<Step>; readonly at: number } | undefined;

  constructor(checked: Checked) {
    this.#history = begin({ checked, did: '' });
  }

  get now(): Checked {
    return this.#history.now.checked;
  }

  get canUndo(): boolean {
    return this.#history.past.length > 0;
  }

  get canRedo(): boolean {
    return this.#history.future.length > 0;
  }

  /** Puts the whole article right: its title, its language. */
  change(change: Change, { control, ...how }: NewStep): void {
    this.#startFrom(control, -1);
    this.#step(change, how);
  }

  /** Puts one line right, whichever it is of `linesOf`. */
  changeLine(line: Line, change: (at: number) => Change, { control, ...how }: NewStep): void {
    const at = this.#startFrom(control, linesOf(this.now.text.article).indexOf(line));
    this.#step(change(at), how);
  }

  /** Goes back to where the control's first choice began. @returns Which line it was then. */
  #startFrom(control: object | undefined, at: number): number {
    if (control === undefined || this.#walk?.control !== control) {
      this.#walk = control && { control, from: this.#history, at };
      return at;
    }
    this.#history = this.#walk.from;
    return this.#walk.at;
  }

  #step(change: Change, { did, titleFrom }: Omit<NewStep, 'control'>): void {
    const { now } = this.#history;
    const checked = correct(now.checked, change, titleFrom);
    if (checked !== now.checked) this.#history = step(this.#history, { checked, did });
  }

  /** What another tab has made of the article is a step, too: what was here before it can be had again. */
  take(checked: Checked, did: string): void {
    this.endWalk();
    this.#history = step(this.#history, { checked, did });
  }

  /** The control has lost the focus: what it does next is a step of its own. */
  endWalk(): void {
    this.#walk = undefined;
  }

  /** @returns What was undone; `undefined` where there was nothing. */
  undo(): string | undefined {
    return this.#go(undo, this.#history.now.did);
  }

  /** @returns What was done again; `undefined` where there was nothing. */
  redo(): string | undefined {
    return this.#go(redo, this.#history.future[0]?.did ?? '');
  }

  #go(way: (history: History<Step>) => History<Step>, did: string): string | undefined {
    this.endWalk();
    const next = way(this.#history);
    if (next === this.#history) return undefined;
    this.#history = next;
    return did;
  }
}

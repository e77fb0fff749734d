import { directionOf } from '../../article/direction-of.ts';
import { firstWords } from '../../article/first-words.ts';
import { kindNames } from './check-words.ts';
import type { LineKind } from './correct-line.ts';
import type { DescribedLine } from './describe-lines.ts';
import { make } from '../make.ts';
import { isAdded } from './own-headings.ts';

/** What a reader does with a line; the page does it. */
export interface LineActions {
  readonly choose: (row: LineRow, kind: LineKind) => void;
  readonly join: (row: LineRow) => void;
  readonly divide: (row: LineRow) => void;
  readonly keep: (row: LineRow, wording: string) => void;
  readonly remove: (row: LineRow) => void;
}

/** What of the page a row depends on. */
export interface RowLook {
  readonly language: string;
  /** Whether lines can be divided and joined: buttons that most readers never need. */
  readonly hasTools: boolean;
}

/** Enough to know the line by; the line itself stands above. */
const labelWords = 6;

/** One line on the page: its words, what it is, why; and the control that says what it is instead. */
export abstract class LineRow {
  readonly element = make('li', {});
  readonly #words = make('p', { class: 'words' });
  readonly #why = make('div', { class: 'why' });
  described: DescribedLine;

  protected constructor(described: DescribedLine) {
    this.described = described;
    this.element.append(this.#words, this.#why);
  }

  /** The control that gets the focus when the reader is led to this line. */
  abstract get control(): HTMLElement;

  /** Shows the line as it is now. What has the focus keeps it. */
  show(described: DescribedLine, { language }: RowLook): void {
    this.described = described;
    this.#words.textContent = described.words;
    this.#words.lang = language;
    this.#words.dir = directionOf(described.words) ?? 'auto';
    this.element.className = isAdded(described.line) ? 'added-line' : described.kind;
    this.#why.replaceChildren(
      ...described.reasons.map((reason) => make('p', {}, reason)),
      ...described.notes.map(({ message, suggestion }) =>
        make(
          'p',
          { class: 'fault' },
          make('b', {}, 'Fault of the source: '),
          [message, suggestion].filter(Boolean).join(' '),
        ),
      ),
    );
  }

  /** Puts something between the words and the reasons. */
  protected place(...controls: readonly HTMLElement[]): void {
    this.#why.before(...controls);
  }
}

/** A line that was received: what it is can be chosen. */
export class ReceivedRow extends LineRow {
  readonly #actions: LineActions;
  readonly #label: HTMLLabelElement;
  readonly #select: HTMLSelectElement;
  readonly #tools = make('p', { class: 'tools' });

  constructor(described: DescribedLine, look: RowLook, actions: LineActions) {
    super(described);
    this.#actions = actions;
    const id = nextId();
    this.#label = make('label', { for: id });
    this.#select = make('select', { id }, ...optionsFor(described.kind));
    this.#select.addEventListener('change', () => {
      actions.choose(this, this.#select.value as LineKind);
    });
    this.place(make('p', { class: 'choice' }, this.#label, ' ', this.#select), this.#tools);
    this.show(described, look);
  }

  override get control(): HTMLElement {
    return this.#select;
  }

  override show(described: DescribedLine, look: RowLook): void {
    super.show(described, look);
    const { number = 0, kind, words } = described;
    this.#label.textContent = `Line ${number} is`;
    // From control to control one hears which line it is; the eye has it above.
    this.#select.ariaLabel = `Line ${number} is, “${firstWords(words.trim(), look.language, labelWords)}”`;
    if (![...this.#select.options].some(({ value }) => value === kind)) this.#select.append(optionOf(kind));
    this.#select.value = kind;
    this.#showTools(look.hasTools);
  }

  #showTools(hasTools: boolean): void {
    const { number = 0, canJoin } = this.described;
    const names = hasTools ? ['Divide', ...(canJoin ? ['Join with the line before'] : [])] : [];
    if (this.#tools.childElementCount !== names.length) {
      const acts = [this.#actions.divide, this.#actions.join];
      const buttons = names.map((name, at) => {
        const button = make('button', { type: 'button' }, name);
        button.addEventListener('click', () => acts[at]?.(this));
        return button;
      });
      this.#tools.replaceChildren(...buttons);
    }
    for (const button of this.#tools.querySelectorAll('button')) {
      button.ariaLabel = `${button.textContent}, line ${number}`;
    }
  }
}

/** A heading that was added: it can be worded, kept or removed. */
export class AddedRow extends LineRow {
  readonly #label: HTMLLabelElement;
  readonly #field: HTMLInputElement;
  readonly #keep = make('button', { type: 'button' });

  constructor(described: DescribedLine, look: RowLook, actions: LineActions) {
    super(described);
    const id = nextId();
    this.#label = make('label', { for: id });
    this.#field = make('input', { id, type: 'text', autocomplete: 'off' });
    this.#field.addEventListener('change', () => {
      actions.keep(this, this.#field.value);
    });
    this.#keep.textContent = 'Keep this heading';
    this.#keep.addEventListener('click', () => {
      actions.keep(this, this.#field.value);
      // It is kept: the button goes.
      this.#field.focus();
    });
    const remove = make('button', { type: 'button' }, 'Remove this heading');
    remove.addEventListener('click', () => {
      actions.remove(this);
    });
    this.place(
      make('p', { class: 'choice' }, this.#label, ' ', this.#field),
      make('p', { class: 'tools' }, this.#keep, ' ', remove),
    );
    this.show(described, look);
  }

  override get control(): HTMLElement {
    return this.#field;
  }

  override show(described: DescribedLine, look: RowLook): void {
    super.show(described, look);
    const { line, words } = described;
    const isOwn = isAdded(line) && line.addedBy !== undefined;
    this.#label.textContent = isOwn ? 'Your heading' : 'Suggested heading';
    this.#keep.hidden = isOwn;
    this.#field.value = words;
    this.#field.lang = look.language;
    this.#field.dir = directionOf(words) ?? 'auto';
  }
}

let ids = 0;
const nextId = (): string => `line-${(ids += 1)}`;

const optionOf = (kind: LineKind): HTMLOptionElement => make('option', { value: kind }, kindNames[kind]);

/** A date only where the line is one: which day it names is read when the article is opened. */
const optionsFor = (current: LineKind): HTMLOptionElement[] =>
  (Object.keys(kindNames) as LineKind[]).filter((kind) => kind !== 'date' || kind === current).map(optionOf);

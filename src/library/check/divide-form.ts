import { directionOf } from '../../article/direction-of.ts';
import { noBreak, onlyBreaks } from './check-words.ts';
import { isDivided } from './divide-line.ts';
import { make } from '../make.ts';

/** What the form needs of the page. */
export interface DivideOptions {
  readonly words: string;
  readonly language: string;
  /** Divides the line; the form is gone then. */
  readonly divide: (pieces: readonly string[]) => void;
  /** Says a fault, once, to those who hear the page. */
  readonly say: (words: string) => void;
  /** Leads back to where the form was opened. */
  readonly leave: () => void;
}

/**
 * The words of a line in a field in which line breaks can be put: as every text is divided, with any keyboard and any
 * reader, at any place.
 *
 * @returns The form, and its field, which the focus goes to.
 */
export function divideForm({ words, language, divide, say, leave }: DivideOptions): {
  form: HTMLFormElement;
  field: HTMLTextAreaElement;
} {
  const field = make('textarea', {
    id: 'divide',
    rows: '4',
    lang: language,
    dir: directionOf(words) ?? 'auto',
    spellcheck: 'false',
    'aria-describedby': 'divide-hint',
  });
  field.value = words;
  const hint = make('p', { id: 'divide-hint', class: 'hint' }, 'Press Enter where a new line begins.');
  const cancel = make('button', { type: 'button' }, 'Leave it as it is');
  cancel.addEventListener('click', leave);
  const form = make(
    'form',
    { class: 'divide' },
    make('label', { for: 'divide' }, 'Divide this line'),
    field,
    hint,
    make('button', { type: 'submit' }, 'Divide here'),
    ' ',
    cancel,
  );
  form.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') leave();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const pieces = field.value.split('\n').filter((piece) => piece.trim() !== '');
    const fault = isDivided(words, pieces) ? (pieces.length < 2 ? noBreak : undefined) : onlyBreaks;
    if (fault === undefined) {
      divide(pieces);
      return;
    }
    hint.textContent = fault;
    field.setAttribute('aria-invalid', 'true');
    field.focus();
    say(fault);
  });
  return { form, field };
}

import type { FieldText } from './keep-text.ts';
import { edited, linksLeftOut, longText, pasted, plainOnly } from './open-words.ts';
import { hasLinks, richText } from './rich-text.ts';
import { textOfHtml } from './text-of-html.ts';

/** So many characters (UTF-16 units) a field takes without holding up a slow phone. */
const mostShown = 20_000;
/** Of a longer text so many are shown: enough to know it by. */
const beginning = 3000;

/** Where the text stands, and what the reader can do about it. */
interface FieldParts {
  readonly field: HTMLTextAreaElement;
  /** "Use the plain text only": shown while there is more than that. */
  readonly plain: HTMLButtonElement;
  /** "Empty the field": shown while it holds only the beginning of a text. */
  readonly empty: HTMLButtonElement;
  readonly say: (words: string) => void;
}

/**
 * What was pasted: the field shows its text; the clipboard's HTML is kept beside, and of a long text the whole. Both hold
 * only for what the field shows: a change of it ends them.
 */
export class PastedText {
  readonly #parts: FieldParts;
  #html: string | undefined;
  /** A text too long for the field; the field cannot be changed then. */
  #whole: string | undefined;
  /** The field's text as the paste left it: line ends are the field's own. */
  #shown = '';
  /** The HTML of the paste that is just coming into the field. */
  #coming: string | undefined;

  constructor(parts: FieldParts) {
    this.#parts = parts;
    const { field, plain, empty, say } = parts;
    field.addEventListener('paste', (event) => {
      this.#paste(event);
    });
    field.addEventListener('input', () => {
      this.#input();
    });
    plain.addEventListener('click', () => {
      this.#dropHtml();
      say(plainOnly);
      field.focus();
    });
    empty.addEventListener('click', () => {
      this.clear();
      say('');
      field.focus();
    });
  }

  /** All that is to be read. */
  get now(): FieldText {
    return { text: this.#whole ?? this.#parts.field.value, html: this.#html };
  }

  /** Whether the field shows only its beginning. */
  get isLong(): boolean {
    return this.#whole !== undefined;
  }

  /** Puts a text in place of what stands there: as it was dropped, or as it stood before the page was loaded again. */
  put({ text: given, html = '' }: FieldText): void {
    const { field, empty } = this.#parts;
    const text = given === '' ? textOfHtml(html) : given;
    this.#whole = text.length > mostShown ? text : undefined;
    field.value = this.isLong ? beginningOf(text) : text;
    field.readOnly = this.isLong;
    empty.hidden = !this.isLong;
    this.#keep(html);
  }

  clear(): void {
    this.put({ text: '' });
  }

  #paste(event: ClipboardEvent): void {
    const { clipboardData } = event;
    const { field } = this.#parts;
    const { selectionStart, selectionEnd, value } = field;
    if (!clipboardData) return;
    // Pasted between other words it would stand for only a part of what the reader sees.
    const isWhole = selectionStart === 0 && selectionEnd === value.length;
    const html = clipboardData.getData('text/html');
    const plain = clipboardData.getData('text/plain');
    const text = plain === '' ? textOfHtml(html) : plain;
    if (isWhole && text.length > mostShown) {
      event.preventDefault();
      this.put({ text, html });
      field.setSelectionRange(0, 0);
      return;
    }
    if (isWhole) this.#coming = html;
    // Of HTML alone the browser puts nothing into a field.
    if (plain === '' && text !== '' && !field.readOnly) {
      event.preventDefault();
      field.setRangeText(text, selectionStart, selectionEnd, 'end');
      field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste', bubbles: true }));
    }
  }

  #input(): void {
    const { field, say } = this.#parts;
    const html = this.#coming;
    this.#coming = undefined;
    if (html !== undefined) this.#keep(html);
    else if (this.#html !== undefined && field.value !== this.#shown) {
      this.#dropHtml();
      say(field.value === '' ? '' : edited);
    }
  }

  #keep(html: string): void {
    const { field, plain, say } = this.#parts;
    const brings = richText(html);
    this.#html = brings === undefined ? undefined : html;
    this.#shown = field.value;
    plain.hidden = brings === undefined;
    const words = [
      ...(brings === undefined ? [] : [pasted(brings)]),
      ...(hasLinks(html) ? [linksLeftOut] : []),
      ...(this.isLong ? [longText] : []),
    ];
    say(words.join(' '));
  }

  #dropHtml(): void {
    this.#html = undefined;
    this.#parts.plain.hidden = true;
  }
}

/** Up to the end of a word, and a sign that there is more. */
function beginningOf(text: string): string {
  const cut = text.slice(0, beginning);
  return `${cut.replace(/\s+\S*$/u, '')} …`;
}

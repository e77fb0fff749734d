/**
 * Something that a person must put right: one clear message, and what to do about it.
 *
 * @example
 * new Fault('empty', 'The file holds no text.', 'Paste or save the article again.').toString()
 * //=> 'The file holds no text. Hint: Paste or save the article again.'
 */
export class Fault extends Error {
  /** A permanent name for programs: `empty`, `binary`, `too-large`. Never used again for another fault. */
  readonly code: string;
  /** What the reader can do about it: a whole sentence. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string) {
    super(message);
    this.name = 'Fault';
    this.code = code;
    this.hint = hint;
  }

  override toString(): string {
    return `${this.message} Hint: ${this.hint}`;
  }
}

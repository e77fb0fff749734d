/** A fault in a file that a person edits: where it is, what is wrong, and what to do about it. */
export interface FileFault {
  /** The file's path, as the person knows it. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** What is wrong, naming the text: a sentence without its full stop. */
  readonly message: string;
  /** What to do: a whole sentence. */
  readonly hint: string;
}

/**
 * One fault as one line.
 *
 * @example
 * formatFileFault({ file: 'content/articles/x.md', line: 4, message: '"published" is not a date: "31 Dec"', hint: 'Write it as 2019-12-31.' })
 * //=> 'content/articles/x.md:4 "published" is not a date: "31 Dec". Hint: Write it as 2019-12-31.'
 */
export function formatFileFault({ file, line, message, hint }: FileFault): string {
  return `${file}:${line} ${message}. Hint: ${hint}`;
}

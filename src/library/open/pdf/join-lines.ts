/**
 * The lines of a paragraph as one text. A hyphen at the end of a line stays as it is printed, since only the writer knows
 * whether the word has one; a soft hyphen says that it has none.
 *
 * @example
 * joinLines(['a well-', 'kept har\u00AD', 'bour']) //=> 'a well-kept harbour'
 */
export function joinLines(lines: readonly string[]): string {
  let text = '';
  for (const line of lines) {
    if (text.endsWith('\u00ad')) text = text.slice(0, -1) + line;
    else if (/\p{L}[-\u2010]$/u.test(text) && /^\p{Ll}/u.test(line)) text += line;
    // White space is a line's end still: Chinese and Japanese lines are joined without any.
    else text += text === '' ? line : `\n${line}`;
  }
  return text;
}

/** Arabic letters by their shape in a word: how some fonts name them. Their names as letters are what is read and searched. */
const shapedLetters = /[\ufb50-\ufdef\ufe70-\ufefc]+/gu;

/** The letters that are drawn, whatever their shape in the word. */
export function plainLetters(text: string): string {
  return text.replace(shapedLetters, (letters) => letters.normalize('NFKC'));
}

/** Whether a text can be the end of a paragraph: it ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…:。！？؟۔।][\s"'”’»“)\]]*$/u.test(text);
}

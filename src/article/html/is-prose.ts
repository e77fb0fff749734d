/** A sentence's end, with what may close behind it. */
const finalStop = /[.!?…:。！？؟।][\p{Pe}\p{Pf}"'*]*$/u;
const asian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Shorter lines are labels, teasers or short answers: they neither speak for an article nor much against it. */
const leastProse = 60;
/** Chinese, Japanese and Korean say in one character what others say in two or three. */
const asianWorth = 2.5;

/** How much a text says, in characters of a language with spaces. */
export function proseLength(text: string): number {
  return text.length * (asian.test(text.slice(0, 20)) ? asianWorth : 1);
}

/** Whether a line is at least one whole sentence. */
export function isProse(text: string): boolean {
  const length = proseLength(text);
  return length >= 2 * leastProse || (length >= leastProse && finalStop.test(text.slice(-12)));
}

/** A sentence's end, with what may close behind it. */
const finalStop = /[.!?…:。！？؟۔।][\p{Pe}\p{Pf}"'*]*$/u;
const asian = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Shorter lines are labels, teasers or short answers: they neither speak for an article nor much against it. */
const leastProse = 60;
/** Chinese, Japanese and Korean say in one character what others say in two or three. */
const asianWorth = 2.5;
/** Hebrew, Arabic and Persian leave most vowels out: their texts are a quarter shorter than the same in English. */
const vowellessWorth = 1.3;
const vowelless = /[\p{sc=Hebrew}\p{sc=Arabic}]/u;
/** Fewer characters with a stop behind them may be an abbreviation or a number. */
const shortestSentence = 12;

/** How much a text says, in characters of a language with spaces. */
export function proseLength(text: string): number {
  const start = text.slice(0, 20);
  return text.length * (asian.test(start) ? asianWorth : vowelless.test(start) ? vowellessWorth : 1);
}

/** Whether a line is at least one whole sentence. */
export function isProse(text: string): boolean {
  const length = proseLength(text);
  return length >= 2 * leastProse || (length >= leastProse && finalStop.test(text.slice(-12)));
}

/** Whether a line ends as sentences do, however short it is. */
export function endsAsSentence(text: string): boolean {
  return proseLength(text) >= shortestSentence && finalStop.test(text.slice(-12));
}

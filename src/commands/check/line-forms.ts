import { wordsOf } from './compare-words.ts';

/** Words as one text, by which two lines are known to be the same. */
export const keyOfLine = (text: string): string => wordsOf(text).join(' ');

/**
 * A caption and its credit as one line, in the way in which that line is known. They may have been received without a space
 * between them ("at the quayCredit: Jo Penn"), and whoever takes a caption for body, or body for a caption, changes no word.
 *
 * @param known The keys of the lines on the other side.
 * @returns The line with a space, where none of its forms is known.
 */
export function captionLine(text: string, credit: string | undefined, known: ReadonlySet<string>): string {
  if (credit === undefined || credit === '') return text;
  const forms = [`${text} ${credit}`, `${text}${credit}`, `${credit} ${text}`, `${credit}${text}`];
  return forms.find((form) => known.has(keyOfLine(form))) ?? `${text} ${credit}`;
}

/**
 * The lines that are left when each of others is taken away once: a line that is received twice may stand there once.
 *
 * @example
 * withoutLines(['a', 'b', 'a'], ['a']) //=> ['b', 'a']
 */
export function withoutLines(lines: readonly string[], others: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const line of others) counts.set(line, (counts.get(line) ?? 0) + 1);
  return lines.filter((line) => {
    const count = counts.get(line) ?? 0;
    counts.set(line, count - 1);
    return count <= 0;
  });
}

/**
 * Those of some texts that stand among lines: as a line, or joined to another one.
 *
 * @param lines Their keys.
 */
export function linesThere(texts: readonly string[], lines: readonly string[]): string[] {
  const left = lines.map((line) => ` ${line} `);
  return texts.filter((text) => {
    const key = ` ${keyOfLine(text)} `;
    const at = left.includes(key) ? left.indexOf(key) : left.findIndex((line) => line.includes(key));
    if (key.trim() === '' || at < 0) return false;
    left[at] = left[at]?.replace(key, ' ') ?? '';
    return true;
  });
}

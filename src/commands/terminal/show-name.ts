/** Controls, and what turns the direction of a line or hides in it: a file's name may hold them all. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069\uFFFD]/u;

/**
 * A file's name on one line that cannot be mistaken: with a line break or an escape sequence in it, as JSON writes it.
 *
 * @example
 * showName('news/a\nb.txt') //=> '"news/a\\nb.txt"'
 */
export function showName(file: string): string {
  if (!unprintable.test(file)) return file;
  return JSON.stringify(file).replace(
    /[\u007F-\u009F\p{Zl}\p{Zp}\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/**
 * The tag of a transliteration: the language in Latin letters, whatever script the language itself is written in.
 *
 * @param lang BCP 47 of the name in its own script.
 * @example
 * ['ar', 'ja', 'kmr'].map(inLatin) //=> ['ar-Latn', 'ja-Latn', 'kmr']
 */
export const inLatin = (lang: string): string =>
  new Intl.Locale(new Intl.Locale(lang).language, { script: 'Latn' }).minimize().toString();

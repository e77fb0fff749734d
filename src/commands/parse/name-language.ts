import { eld } from 'eld/extrasmall';

/** Tags of `eld` for which there is a closer one: it knows Norwegian only as Bokmål. */
const closerTags: Readonly<Record<string, string>> = { no: 'nb' };

/**
 * The language of a text by `eld`'s letter groups: sure from a headline on, where our small detector needs a paragraph.
 *
 * @param text Any text.
 * @returns BCP 47; `undefined` where the text is too short or of no language that it knows (60).
 * @example
 * nameLanguage('Mieszkańcy chcą więcej pociągów wieczorem') //=> 'pl'
 */
export function nameLanguage(text: string): string | undefined {
  const { language } = eld.detect(text);
  return language === '' ? undefined : (closerTags[language] ?? language);
}

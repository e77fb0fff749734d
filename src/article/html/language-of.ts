import { detectLanguage, type NameLanguage } from '../language/detect-language.ts';

/**
 * The language of a page's text: the one that the page names, but for the one that templates come with. A page in Spanish
 * often says that it is in English, never the other way round.
 *
 * @param text the article's own, without what stands around it
 * @param declared BCP 47, from the page's markup; `undefined` where it names none
 * @returns BCP 47, or `und`
 */
export function languageOf(
  text: string,
  declared: string | undefined,
  nameLanguage: NameLanguage | undefined,
): string {
  if (declared !== undefined && !/^en(?:-|$)/u.test(declared)) return declared;
  const language = detectLanguage(text, nameLanguage);
  return declared === undefined || (language !== 'und' && language !== 'en') ? language : declared;
}

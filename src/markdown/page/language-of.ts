import { directionOfLanguage, type Direction } from '../../article/direction-of.ts';

/** The site's own words are English. */
const siteLanguage = 'en';

/** What an element needs whose text is in a language of its own. */
export interface LanguageAttributes {
  readonly lang?: string;
  readonly dir?: Direction;
}

/**
 * The attributes of an element whose text is in a language of its own: none where it is the page's.
 *
 * The direction is said, never left to the browser: `auto` goes by the first strong letter, and an Arabic article may
 * begin with "BBC".
 *
 * @param direction As an article's front matter has it; else that of the language's own script.
 * @example
 * languageOf('ar') //=> { lang: 'ar', dir: 'rtl' }
 * languageOf('en') //=> {}
 */
export function languageOf(
  language: string,
  direction: Direction = directionOfLanguage(language),
): LanguageAttributes {
  const isSiteLanguage = language === siteLanguage;
  if (isSiteLanguage && direction === 'ltr') return {};
  return { ...(!isSiteLanguage && { lang: language }), dir: direction };
}

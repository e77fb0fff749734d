/** The site's own words are English. */
const siteLanguage = 'en';

/** What an element needs whose text is in a language of its own. */
export interface LanguageAttributes {
  readonly lang?: string;
  /** The browser tells the direction from the text itself: no list of languages to keep. */
  readonly dir?: 'auto';
}

/**
 * The attributes of an element whose text is in a language of its own: none where it is the page's.
 *
 * @example
 * languageOf('ar') //=> { lang: 'ar', dir: 'auto' }
 * languageOf('en') //=> {}
 */
export const languageOf = (language: string): LanguageAttributes =>
  language === siteLanguage ? {} : { lang: language, dir: 'auto' };

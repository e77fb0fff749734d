const languages = new Intl.DisplayNames('en', { type: 'language' });

/**
 * A language as a reader of English calls it.
 *
 * @example
 * showLanguage('ckb') //=> 'Central Kurdish'
 */
export const showLanguage = (tag: string): string => languages.of(tag) ?? tag;

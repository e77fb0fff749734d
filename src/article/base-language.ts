/**
 * The language of a tag without region or script, by which the tables are kept.
 *
 * @param tag BCP 47
 * @example
 * baseLanguage('pt-BR') //=> 'pt'
 */
export const baseLanguage = (tag: string): string => tag.split('-', 1)[0] ?? tag;

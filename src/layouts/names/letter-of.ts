/**
 * The letter under which a name is looked up: its first, large and without marks. Signs that only transliterations
 * have (the ʿ of "ʿAṣāʾib") are letters to Unicode, but nobody looks under them.
 *
 * @example
 * ['ʿAṣāʾib', 'Şengal', '313 Force'].map(letterOf) //=> ['A', 'S', 'F']
 */
export const letterOf = (text: string): string =>
  (/[\p{Lu}\p{Ll}\p{Lo}]/u.exec(text.normalize('NFD'))?.[0] ?? '#').toUpperCase();

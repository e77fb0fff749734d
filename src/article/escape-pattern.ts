/**
 * A text as a regular expression that matches it and nothing else.
 *
 * @example
 * escapePattern('U.S.') //=> 'U\\.S\\.'
 */
export const escapePattern = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');

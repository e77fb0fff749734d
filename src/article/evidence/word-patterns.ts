import { openingWords, pictureNouns, pointingWords } from '../rules/picture-words.ts';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&');
const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

const pointing = oneOf(Object.values(pointingWords).flat());
const pointingLong = oneOf(
  Object.values(pointingWords)
    .flat()
    .filter((word) => word.length > 3),
);

const nouns = oneOf(pictureNouns.filter((noun) => noun.length > 6));

/** "(left)", "(l.)", "(li nach re)", "(pictured)", "(Archivbild)": a bracket that speaks of the picture and of nothing else. */
const inBrackets = new RegExp(
  `[(（](?:\\p{L}{1,8}\\s)?(?:${pointing}|${nouns})(?:\\s[^)]{0,12})?[)）]`,
  'iu',
);
/** ", left," and ", center left,": the same between commas. */
const inCommas = new RegExp(`,\\s(?:\\p{L}+[\\s-])?(?:${pointingLong})(?:,|$)`, 'iu');
const pictureNoun = new RegExp(`(?<![\\p{L}\\p{N}])(?:${oneOf(pictureNouns)})(?![\\p{L}\\p{N}])`, 'iu');
export const opensCaption = new RegExp(`^(?:${oneOf(openingWords)})(?:\\s\\p{L}+)?\\s?[:：,]`, 'iu');

/** Whether a text points into a picture. The sign is looked for first: the words are slow, and most lines have no bracket. */
export function pointsIntoPicture(text: string): boolean {
  return (/[(（]/u.test(text) && inBrackets.test(text)) || (text.includes(', ') && inCommas.test(text));
}

/** Whether a text says that it belongs to a picture. */
export function namesPicture(text: string): boolean {
  return pictureNoun.test(text);
}

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
export const pointsInBrackets = new RegExp(
  `[(（](?:\\p{L}{1,8}\\s)?(?:${pointing}|${nouns})(?:\\s[^)]{0,12})?[)）]`,
  'iu',
);
/** ", left," and ", center left,": the same between commas. */
export const pointsInCommas = new RegExp(`,\\s(?:\\p{L}+[\\s-])?(?:${pointingLong})(?:,|$)`, 'iu');
export const namesPicture = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${oneOf(pictureNouns)})(?![\\p{L}\\p{N}])`,
  'iu',
);
export const opensCaption = new RegExp(`^(?:${oneOf(openingWords)})(?:\\s\\p{L}+)?\\s?[:：,]`, 'iu');

import { escapePattern } from '../escape-pattern.ts';
import { captionLabels, pictureLabels, picturePhrases, viewOpenings } from '../rules/caption-words.ts';
import { openingWords, pictureNouns, pointingWords } from '../rules/picture-words.ts';
import {
  articles,
  linkingOpenings,
  personWords,
  presentForms,
  questionOpenings,
  readMoreOpenings,
  speechWords,
} from '../rules/prose-words.ts';

const oneOf = (words: readonly string[]): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(escapePattern)
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

const words = (byLanguage: Readonly<Record<string, string>>): string =>
  oneOf(Object.values(byLanguage).flatMap((row) => row.split(' ')));
const edge = '(?![\\p{L}\\p{N}])';
const opening = '^["\'“„«»‘(¿¡–—\\s]*';

const speech = new RegExp(`(?<![\\p{L}])(?:${words(speechWords)})${edge}`, 'u');
const person = new RegExp(`(?<![\\p{L}])(?:${words(personWords)})${edge}`, 'u');
const linking = new RegExp(`${opening}(?:${words(linkingOpenings)})${edge}`, 'u');
const question = new RegExp(`${opening}(?:${words(questionOpenings)})${edge}`, 'iu');
const readMore = new RegExp(`^(?:${oneOf(readMoreOpenings)})(?:\\s?[:|–—-]|\\s(?=\\p{Lu}))`, 'iu');
const pictureLabel = new RegExp(
  `^(?:(?:${oneOf(pictureLabels)})\\s?[:：]|(?:${oneOf(captionLabels)})\\s?[:：,،])\\s?\\S`,
  'iu',
);
const phrase = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${oneOf(Object.values(picturePhrases).flat())})${edge}`,
  'iu',
);
/** Each phrase holds one of these, and few other lines do: looked for first, because the phrases themselves are slow. */
export const mayHoldPicturePhrase =
  /phot|foto|imag|image|pict|bild|billed|seen |shown|handout|sketch|aerial|pos[ae]|kuva|zdj|sním|фото|снимк|写真|사진/i;
const view = new RegExp(`^(?:${oneOf(Object.values(viewOpenings).flat())})${edge}`, 'iu');

/** Whether someone speaks, or a source is named. */
export const reportsSpeech = (text: string): boolean => speech.test(text);
/** Whether it says "I", "we" or "you". */
export const namesSpeaker = (text: string): boolean => person.test(text);
/** Whether it opens with a word that goes on from the sentence before. */
export const opensLinked = (text: string): boolean => linking.test(text);
export const opensAsQuestion = (text: string): boolean => question.test(text);
/** "Read more: …", "LEE MÁS | …": a link to another article. */
export const opensReadMore = (text: string): boolean => readMore.test(text);
/** "Photo: …", whatever follows. */
export const opensWithPictureLabel = (text: string): boolean => pictureLabel.test(text);
/** "seen here", "auf diesem Foto". */
export const speaksOfThisPicture = (text: string): boolean =>
  mayHoldPicturePhrase.test(text) && phrase.test(text);
/** "A view of …", "Blick auf …". */
export const opensAsView = (text: string): boolean => view.test(text);

const is = new RegExp(`(?<![\\p{L}])(?:${words(presentForms)})${edge}`, 'u');
const article = new RegExp(`${opening}(?:${words(articles)})\\s`, 'iu');
export const saysIs = (text: string): boolean => is.test(text);
export const opensWithArticle = (text: string): boolean => article.test(text);

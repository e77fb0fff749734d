import type { Cue } from './cue.ts';
import { capitalShare } from './capital-share.ts';
import {
  namesPicture,
  namesSpeaker,
  opensAsQuestion,
  opensCaption,
  opensLinked,
  opensWithArticle,
  pointsIntoPicture,
  reportsSpeech,
  saysIs,
} from './word-patterns.ts';

const words =
  (from: number, to: number): Cue['holds'] =>
  (line) =>
    line.words >= from && line.words < to;

/** The end of a date with its year, or a weekday with its day: agencies' captions carry one. */
const fullDate =
  /\p{L}{3,}\.? \d{1,2},? (?:19|20)\d\d|\d{1,2}\.? (?:de )?\p{L}{3,}\.? (?:de )?(?:19|20)\d\d|\p{L}+day, \p{L}+\.? \d{1,2}/u;

/** What a line shows by itself: its length, its letters, its signs. */
export const lineCues = {
  oneWord: { says: 'is one word', holds: words(0, 2) },
  words2to3: { says: 'has two or three words', holds: words(2, 4) },
  words4to6: { says: 'has 4 to 6 words', holds: words(4, 7) },
  words7to10: { says: 'has 7 to 10 words', holds: words(7, 11) },
  words11to15: { says: 'has 11 to 15 words', holds: words(11, 16) },
  words16to22: { says: 'has 16 to 22 words', holds: words(16, 23) },
  words23to40: { says: 'has 23 to 40 words', holds: words(23, 41) },
  wordsOver40: { says: 'has more than 40 words', holds: words(41, Infinity) },
  overFiveWords: { says: 'has more than 5 words', holds: words(6, Infinity) },
  overEightWords: { says: 'has more than 8 words', holds: words(9, Infinity) },
  over18Words: { says: 'has more than 18 words', holds: words(19, Infinity) },
  over30Words: { says: 'has more than 30 words', holds: words(31, Infinity) },
  isExclamation: { says: 'exclaims', holds: ({ block }) => /[!！]["'”’»]*$/u.test(block.text.slice(-4)) },
  endsInQuote: {
    says: 'ends in a quotation mark',
    holds: ({ block, ending }) => ending === 'open' && /["'”’»“]$/u.test(block.text.slice(-2)),
  },
  endsInBracket: {
    says: 'ends in a bracket',
    holds: ({ block, ending }) => ending === 'open' && /[)\]]$/u.test(block.text.slice(-2)),
  },
  manySentences: { says: 'holds more than one sentence', holds: (line) => line.manySentences },
  opensWithQuote: {
    says: 'opens with a quotation mark or a dash',
    holds: ({ head }) => /^["'“‘„«»–—]/u.test(head),
  },
  isQuoted: {
    says: 'stands in quotation marks',
    holds: ({ head, block }) => /^["“„«»]/u.test(head) && /["”“»«][.,]?$/u.test(block.text.slice(-2)),
  },
  opensWithNumber: {
    says: 'opens with a number',
    holds: ({ head }) => /^(?:\d{1,3}[.)]|\d{1,2}[:h]\d{2})\s/u.test(head),
  },
  opensSmall: { says: 'opens with a small letter', holds: ({ head }) => /^\p{Ll}/u.test(head) },
  allCapitals: {
    says: 'is in capitals',
    holds: ({ head }) => /\p{Lu}{3}/u.test(head) && !/\p{Ll}{2}/u.test(head),
  },
  colonInside: {
    says: 'has a colon near its start',
    holds: ({ head }) => /\p{L}[:：]\s/u.test(head.slice(0, 60)),
  },
  titleCase: {
    says: 'has many more capitals than the text',
    holds: (line, _, { capitals }) => line.words >= 3 && capitalShare(line.head) > capitals + 0.4,
  },
  manyCapitals: {
    says: 'writes a third of its words or more with a capital',
    holds: ({ head }) => capitalShare(head) > 0.3,
  },
  hasDigits: { says: 'holds a number', holds: ({ head }) => /\d/u.test(head) },
  saysIs: { says: 'says what someone is or has', holds: ({ head }) => saysIs(head) },
  opensWithArticle: { says: 'opens with an article', holds: ({ head }) => opensWithArticle(head) },
  fewCapitals: {
    says: 'has fewer capitals than the text',
    holds: (line, _, { capitals }) => line.words >= 6 && capitalShare(line.head) < capitals / 2,
  },
  manyCommas: {
    says: 'has many commas for its length',
    holds: (line) => line.words < 60 && (line.head.match(/,/gu)?.length ?? 0) >= 3,
  },
  hasYear: { says: 'names a year', holds: ({ head }) => /(?<!\d)(?:19|20)\d\d(?!\d)/u.test(head) },
  hasDate: {
    says: 'carries a date',
    holds: ({ head }) => /\d/u.test(head) && fullDate.test(head.slice(0, 200)),
  },
  pointsIntoPicture: {
    says: 'points into a picture',
    holds: ({ head }) => pointsIntoPicture(head),
  },
  namesPicture: { says: 'speaks of a picture', holds: ({ head }) => namesPicture(head) },
  isPictureNoun: {
    says: 'says little but that it is a picture',
    holds: (line) => line.words < 5 && namesPicture(line.head),
  },
  opensLikeCaption: { says: 'opens as captions do', holds: ({ head }) => opensCaption.test(head) },
  isNameAndRole: {
    says: 'gives a name and a role',
    holds: ({ head, ending }) => ending === 'open' && /^\p{Lu}\p{L}+ \p{Lu}\p{L}+, /u.test(head),
  },
  isNames: {
    says: 'is names alone',
    holds: (line) => line.words > 1 && line.words < 5 && /^(?:\p{Lu}[\p{L}.'’-]+\s?)+$/u.test(line.head),
  },
  hasAddress: {
    says: 'holds a web or mail address',
    holds: ({ head }) => /https?:\/\/|www\.|\S@\S+\.\w/u.test(head),
  },
  reportsSpeech: { says: 'reports speech', holds: ({ head }) => reportsSpeech(head) },
  namesSpeaker: { says: 'says “I”, “we” or “you”', holds: ({ head }) => namesSpeaker(head) },
  opensLinked: { says: 'goes on from the line before', holds: ({ head }) => opensLinked(head) },
  opensAsQuestion: { says: 'opens with a question word', holds: ({ head }) => opensAsQuestion(head) },
  isAddress: { says: 'is a web address', holds: ({ head }) => /^(?:https?:\/\/|www\.)\S+$/u.test(head) },
  hasCredit: { says: 'may end in a credit', holds: ({ credit }) => credit !== undefined },
} as const satisfies Readonly<Record<string, Cue>>;

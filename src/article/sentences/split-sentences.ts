/**
 * A text as sentences: for reading aloud, for a place that is kept, for a mention in its sentence.
 *
 * `Intl.Segmenter` splits after "Dr." and inside "« Bonjour. »", and each browser brings its own edition of it, so a
 * sentence of the build could be another one in the browser. These rules find every sign that may end a sentence
 * (Unicode's `Sentence_Terminal`), and then ask of each one whether the sentence goes on.
 */
import { baseLanguage } from '../base-language.ts';
import { ongoing, type Stop } from './ongoing.ts';

/** `[start, end)` in UTF-16 units of the text, with the white space that follows the sentence. */
export type SentenceRange = readonly [start: number, end: number];

/**
 * What may end a sentence: its signs, what closes with them (quotation marks, brackets, marks of footnotes), and the
 * white space behind. After a full-width sign the next quotation mark opens: 他说。“好。”
 */
const ends =
  /(?<fullWidth>[。！？｡．]+[\p{Pe}\p{Pf}]*)\s*|(?<marks>(?:\.[ \u00A0](?=\.))*[\p{Sentence_Terminal}…‥;]+[\p{Pe}\p{Pf}\p{Pi}"']*(?:\[\d{1,3}\])*)(?:[\u00A0\u202F]?[»”]|\s+»(?=\s|$))*(?<space>\s*)|(?<blank>[^\S\n]*\n\s*\n\s*|\u2029)/gu;

/** Signs that end a sentence only before white space: "3.5", "example.org", "Kataeb.Then" have none. */
const needsSpace = /[.!?…‥;]/u;

/** A sentence has at least one letter or number; "* * *" and a lone quotation mark belong to what stands before. */
const words = /[\p{L}\p{N}]/u;

/**
 * Splits a text into its sentences.
 *
 * @param text Running text: a paragraph, or several with blank lines between them.
 * @param language BCP 47: `en`, `de-AT`. A language without tables (`sentences/rules/`) is split by the common rules.
 * @returns Ranges that tile the text: the first starts at 0, each starts where the one before ends, the last ends at the
 *   text's end. None for an empty text.
 * @example
 * splitSentences('Dr. Haddad left at 5 p.m. She was tired.') //=> [[0, 26], [26, 40]]
 */
export function splitSentences(text: string, language = 'en'): readonly SentenceRange[] {
  const base = baseLanguage(language.toLowerCase());
  const ranges: SentenceRange[] = [];
  let start = 0;
  for (const found of text.matchAll(ends)) {
    const { marks, fullWidth, space, blank } = found.groups ?? {};
    const end = found.index + found[0].length;
    if (end === text.length) break;
    const sentence = text.slice(start, found.index);
    if (!words.test(sentence)) continue;
    const stop: Stop = {
      before: sentence,
      sign: marks ?? fullWidth ?? '',
      after: text.slice(end, end + longestLook),
      first: start === 0,
      language: base,
    };
    if (blank === undefined && (runsOn(marks, space) || ongoing(stop))) continue;
    if (!words.test(text.slice(end))) break;
    ranges.push([start, end]);
    start = end;
  }
  if (start < text.length) ranges.push([start, text.length]);
  return ranges;
}

/** As far as any rule looks ahead. */
const longestLook = 120;

const runsOn = (marks: string | undefined, space: string | undefined): boolean =>
  marks !== undefined && space === '' && needsSpace.test(marks);

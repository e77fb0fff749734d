import { functionWords } from '../rules/function-words.ts';
import { abbreviationsOf, type AbbreviationSets } from './rules/abbreviations.ts';
import {
  afterTimes,
  beforeOrdinals,
  germanMonths,
  markedNames,
  sayingVerbs,
  sentenceOpenings,
} from './rules/sentence-words.ts';

/** A sign that may end a sentence, in its surroundings. */
export interface Stop {
  /** The sentence up to the sign. */
  readonly before: string;
  /** The sign, with the closing marks behind it: `?”`. */
  readonly sign: string;
  /** What follows after the white space; may be cut off. */
  readonly after: string;
  /** Whether the sentence is the first of its text. */
  readonly first: boolean;
  /** The first part of a language tag. */
  readonly language: string;
}

type Rule = (stop: Stop) => boolean;

/** Whether a sentence goes on after a sign that may end it. The first rule that says so decides. */
export function ongoing(stop: Stop): boolean {
  return rules.some((rule) => rule(stop));
}

const rules: readonly Rule[] = [
  isSemicolon,
  goesOnInSmallLetters,
  isInBrackets,
  isEllipsisWithin,
  isMarkedName,
  isSpoken,
  isQuotedInJapanese,
  isAbbreviation,
  isInitial,
  isTimeOfDay,
  isOrdinal,
  isEnumerator,
];

/** Only Greek asks with it. */
function isSemicolon({ sign, language }: Stop): boolean {
  return sign.startsWith(';') && language !== 'el';
}

/** “Is it?” he asked. – But a name may begin with one small letter or two: "iPhone". */
function goesOnInSmallLetters({ sign, after }: Stop): boolean {
  if (/^[,;]/u.test(after)) return true;
  if (!/[.!?…‥]/u.test(sign)) return false;
  return /^[\p{P}\p{S}\s]*\p{Ll}/u.test(after) && !/^[\p{P}\s]*\p{Ll}{1,2}\p{Lu}/u.test(after);
}

/** "The vote (was it fair?) Monday": the bracket opened inside the sentence, which has not ended with it. */
function isInBrackets({ before, sign }: Stop): boolean {
  if (!/[)\]]/u.test(sign)) return false;
  const opened = Math.max(before.lastIndexOf('('), before.lastIndexOf('['));
  return opened > 0 && /\p{L}/u.test(before.slice(0, opened));
}

/**
 * "We … Americans": three dots with a space before them leave words out. Those that touch the word ("He waited… Then")
 * end the sentence, but only before a capital: scripts without capitals do not say. A fourth dot is the sentence's own.
 */
function isEllipsisWithin(stop: Stop): boolean {
  const { before, sign, after, language } = stop;
  const dots = /^(?:\.\s?){2,}|^[…‥]+/u.exec(sign)?.[0].replaceAll(/\s/gu, '');
  if (dots === undefined || /[!?]/u.test(sign)) return false;
  if (!/^[\p{P}\s]*[\p{Lu}\p{N}]/u.test(after)) return true;
  return /\s$/u.test(before) && dots.length <= 3 && !opensSentence(after, language);
}

function isMarkedName({ before, sign, after, language }: Stop): boolean {
  const named = markedNames.some((name) => (before + sign.charAt(0)).endsWith(name) && sign.length === 1);
  return named && (!/^\p{Lu}/u.test(after) || !opensSentence(after, language));
}

/** “Why now?” Karim Saleh asked: the name and the verb belong to what was said. */
function isSpoken({ sign, after, language }: Stop): boolean {
  if (language !== 'en' || !/^[?!…]+["'”’»]/u.test(sign)) return false;
  const verb = /^(?:(?:Mr|Mrs|Ms|Dr)\. )?(?:[\p{Lu}][\p{L}'’-]* ){1,3}(?<verb>\p{Ll}+)/u.exec(after)?.groups
    ?.verb;
  return verb !== undefined && saying.has(verb);
}

/** 「行く。」と言った: the particle makes the quotation a part of the sentence. */
function isQuotedInJapanese({ sign, after, language }: Stop): boolean {
  return (
    language === 'ja' && /[」』]$/u.test(sign) && /^(?:と|って|という|など|の|を|に|は|が|も)/u.test(after)
  );
}

function isAbbreviation(stop: Stop): boolean {
  const { sign, after, language } = stop;
  if (!/^\.[)\]"'”’»]*$/u.test(sign)) return false;
  const sets = abbreviations(language);
  const forms = wordForms(stop);
  const has = (kind: keyof AbbreviationSets): boolean => forms.some((form) => sets[kind].has(form));
  if (has('always')) return sign === '.' || !opensSentence(after, language);
  if (has('number') && /^(?:\p{N}|[IVXLC]+\b)/u.test(after)) return true;
  return has('open') && sign === '.' && !opensSentence(after, language);
}

/**
 * The last word with its stop, and with those that belong to it: "z. B." gives `B.` and `z.B.`. Capital letters all
 * through ("GEN. SALEH") are looked up as a title has them, and a word that begins a sentence in small letters too.
 */
function wordForms({ before }: Stop): readonly string[] {
  const text = `${before}.`;
  const last = /[^\s\p{Ps}\p{Pi}"'„–—/]+$/u.exec(text)?.[0] ?? '';
  const chain = (/(?:\p{L}{1,4}\.\s?)*$/u.exec(text)?.[0] ?? '').replaceAll(/\s/gu, '');
  const title = /^\p{Lu}{2,}\.$/u.test(last) ? [last.charAt(0) + last.slice(1).toLowerCase()] : [];
  const inside = last.charAt(0).toLowerCase() + last.slice(1);
  return [last, chain, inside, ...title];
}

/** "J. K. Rowling", "the U.S. Army"; but "in the U.S. The army", "plan B. She", and "so do I." */
function isInitial({ before, sign, after, language }: Stop): boolean {
  if (sign !== '.') return false;
  const initials = /(?<![\p{L}\p{N}])(?<run>(?:\p{Lu}\.[\s-]?)*(?:\p{Lu}|\p{Lu}\p{Ll}))$/u.exec(before)
    ?.groups?.run;
  const initialism = /(?<![\p{L}\p{N}])(?:\p{L}\.)+\p{L}$/u.test(before);
  if (!initialism && (!initials || /\p{Ll}$/u.test(initials))) return false;
  if (/^\p{Lu}\.(?!\p{L})/u.test(after)) return true;
  if (initials === 'I' && language === 'en' && !/\p{Lu}[\p{L}’'-]+ I$/u.test(before)) return false;
  if (/[ap]\.m$/iu.test(before)) return false;
  return /^[–—-]/u.test(after) || !opensSentence(after, language);
}

/** "at 5 p.m. Tuesday" goes on; "at 5 p.m. Police said" does not. */
function isTimeOfDay({ before, after }: Stop): boolean {
  if (!/(?<![\p{L}])[ap]\.m$/iu.test(before)) return false;
  return /^[\p{N}(–—-]/u.test(after) || times.has(firstWord(after));
}

/** "am 3. Mai", "das 19. Jahrhundert", and dates in figures ("31. 12. 2019"), which Korean writes too. */
function isOrdinal({ before, sign, after, language }: Stop): boolean {
  if (sign !== '.') return false;
  if (language === 'ko' && /\p{N}{4}\. ?\p{N}{1,2}\. ?\p{N}{1,2}$/u.test(before)) return true;
  const found = /(?:^|[\s(„“"»])(?<word>[\p{L}]*)\s*(?<![\p{N}.,])\p{N}{1,4}$/u.exec(before);
  if (!found) return false;
  if (/^\p{N}{1,4}(?:\.|\s|년|$)/u.test(after) && figureDates.has(language)) return true;
  if (language !== 'de' || !/(?<!\p{N})\p{N}{1,2}$/u.test(before)) return false;
  return months.has(firstWord(after)) || ordinals.has(found.groups?.word?.toLowerCase() ?? '');
}

/** "1. The first point. 2. The second": a number alone counts what follows; a letter does so at the start of a text. */
function isEnumerator({ before, sign, first }: Stop): boolean {
  if (!/^\.\)?$/u.test(sign)) return false;
  return /^[\s•⁃*–(“"-]*\p{N}{1,3}$/u.test(before) || (first && /^\s*(?:\p{Lu}|[ivx]{1,4})$/u.test(before));
}

/** Whether a text starts with a word that has a capital only because a sentence begins. */
function opensSentence(after: string, language: string): boolean {
  const word = firstWord(after);
  return (
    word !== '' && (functionWords.get(word)?.includes(language) === true || openings(language).has(word))
  );
}

const firstWord = (after: string): string =>
  /^[\p{P}\s]*(?<word>[\p{L}’']+)/u.exec(after)?.groups?.word?.toLowerCase() ?? '';

const wordSet = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const saying = wordSet(sayingVerbs);
const times = wordSet(afterTimes);
const months = wordSet(germanMonths);
const ordinals = wordSet(beforeOrdinals);

/** Languages that write a date in figures with a stop and a space after each number. */
const figureDates = wordSet('de ko cs sk hu fi da nb no nn sl hr sr lv et pl');

const remember = <T>(make: (language: string) => T): ((language: string) => T) => {
  const made = new Map<string, T>();
  return (language) => {
    const known = made.get(language) ?? make(language);
    made.set(language, known);
    return known;
  };
};

const abbreviations = remember(abbreviationsOf);
const openings = remember((language) => wordSet(sentenceOpenings[language] ?? ''));

import { abbreviations } from '../rules/name-words.ts';
import { agencyInAnyCase, agencyNamed, countAgencyWords } from './agency-names.ts';
import type { Credit } from './credit.ts';
import { findEastAsianCredit } from './find-east-asian-credit.ts';
import { findLeadingCredit } from './find-leading-credit.ts';
import { findListCredit } from './find-list-credit.ts';
import {
  labelInBracket,
  labelWithColon,
  labelWithName,
  labelWithoutColon,
  leadingLabels,
  mayHoldBareLabel,
  mayHoldLabelWithName,
  pictureInBracket,
} from './label-patterns.ts';
import { looksLikeNames } from './looks-like-names.ts';
import { readNameTail, type NameTail } from './name-tail.ts';

/** Only so much of a line's end is searched: longer ones would make the patterns slow, and no credit is longer. */
const tailLength = 200;

/** A stop that ends no sentence: "(Walt Disney Co.)". */
const endsInAbbreviation = new RegExp(`(?<!\\p{L})(?:${abbreviations.join('|')})\\.$`, 'u');

/** "in this file photo from April 9, 2003": the label goes on to a date, not to a name. */
const opensWithDate = /^\p{L}+\.?\s\d{1,2}(?:st|nd|rd|th)?,?\s(?:19|20)\d\d(?!\d)/u;

type Family = (text: string) => Credit | undefined;

/** In this order: a label says most, a name alone least. */
const families: readonly Family[] = [
  labelled,
  inBrackets,
  afterCopyrightSign,
  afterPreposition,
  afterBareLabel,
  photoWords,
  findListCredit,
  findEastAsianCredit,
  names,
];

/**
 * The credit of a line, if there is one.
 *
 * @example
 * findCredit('Smoke over the port.Photograph: Jane Doe/AFP')
 * //=> { start: 20, end: 44, name: 'Jane Doe/AFP', reason: 'The label “Photograph:” …', sure: true }
 */
export function findCredit(line: string): Credit | undefined {
  const offset = Math.max(0, line.length - tailLength);
  const tail = line.slice(offset);
  for (const family of families) {
    const credit = family(tail);
    // A credit that would start where the tail was cut is none: nobody has seen its start.
    if (credit && (offset === 0 || credit.start > 0)) {
      return { ...credit, start: credit.start + offset, end: credit.end + offset };
    }
  }
  return findLeadingCredit(line);
}

function labelled(text: string): Credit | undefined {
  if (!/[:：=＝…]|\.{3}/u.test(text)) return undefined;
  return firstAfterLabel(text, labelWithColon);
}

function afterPreposition(text: string): Credit | undefined {
  return mayHoldLabelWithName(text) ? firstAfterLabel(text, labelWithName) : undefined;
}

/** The first label whose rest of the line is names: "Photo: A. Styling: B" is one credit. */
function firstAfterLabel(text: string, pattern: RegExp): Credit | undefined {
  for (const match of text.matchAll(pattern)) {
    const start = match.index;
    if (!startsWord(text, start, match[1] ?? '') || /[([（【［]\s*$/u.test(text.slice(0, start))) continue;
    const rest = text.slice(start + match[0].length);
    if (opensWithDate.test(rest)) continue;
    const isWholeLine = start === 0 && /^\S+(?:\s\S+)?$/u.test(rest);
    if (isWholeLine || looksLikeNames(rest)) {
      return credit(
        text,
        withSeparator(text, start),
        `The label “${match[0].trim()}” is followed by names to the end of the line.`,
      );
    }
  }
  return undefined;
}

/** "Photo Jane Doe" behind a sentence: French and Dutch papers print no colon. */
function afterBareLabel(text: string): Credit | undefined {
  if (!mayHoldBareLabel.test(text)) return undefined;
  const label = labelWithoutColon.exec(text);
  if (!label || !looksLikeNames(text.slice(label.index + label[0].length))) return undefined;
  return credit(
    text,
    withSeparator(text, label.index),
    `“${label[0].trim()}” behind the sentence is followed by names to the end of the line.`,
  );
}

/** A label begins a word; or it is glued to a sentence, and then its capital shows where: "treatmentCredit:". */
function startsWord(text: string, start: number, label: string): boolean {
  const previous = text.slice(Math.max(0, start - 1), start);
  if (!/[\p{L}\p{N}]/u.test(previous)) return true;
  return (
    /^(?:\p{Lu}\p{Ll}|\p{Lo})/u.test(label) || (/^\p{Lu}/u.test(label) && /[\p{Ll}\p{N}]/u.test(previous))
  );
}

function inBrackets(text: string): Credit | undefined {
  const end = /[)\]）】］]\.?$/u.exec(text);
  if (!end) return undefined;
  const open = text.lastIndexOf(opening[end[0].charAt(0)] ?? '(', end.index);
  if (open < 0) return undefined;
  const inner = text.slice(open + 1, end.index).trim();
  if (labelInBracket.test(inner))
    return credit(text, open, 'Brackets at the end of the line begin with the label of a credit.');
  if (pictureInBracket.test(inner))
    return credit(text, open, 'Brackets at the end of the line say whose picture it is.');
  if (/[!?;]$|\.\s+\p{Ll}/u.test(inner) || !looksLikeNames(inner)) return undefined;
  if (inner.endsWith('.') && !endsInAbbreviation.test(inner)) return undefined;
  const parts = inner.split(/\s*[/|,&＝:]\s*|\s+(?:via|für|for)\s+|\s+[–—-]\s+/u).map((part) => part.trim());
  const hasAgency = parts.some(
    (part) => agencyInAnyCase(part)?.kind === 'agency' || countAgencyWords(part.split(' ')) > 0,
  );
  // "(dpa)" in small letters, alone, is how German papers sign a paragraph.
  if (hasAgency && /^[\p{Ll}/]+$/u.test(inner) && /^\p{Script=Latin}/u.test(inner)) return undefined;
  if (hasAgency) {
    const start = parts.length === 1 ? nameBefore(text, open) : open;
    return credit(text, start, 'Brackets at the end of the line hold the name of an agency.');
  }
  if (/\S\s?\/\s?\p{Lu}/u.test(inner))
    return credit(text, open, 'Brackets at the end of the line hold a name, a slash and a publisher.');
  const afterStop = open === 0 || /[.!?…”"»’]\s*$/u.test(text.slice(0, open));
  if (!afterStop || /^\p{Ll}/u.test(inner) || inner.length > 60 || /\p{N}/u.test(inner)) return undefined;
  const isPair = /^[^:|]+[:|]\s?\p{Lu}[^:|]+$/u.test(inner);
  // A writer signs a paragraph of several sentences, a photographer's name or a lender's stands behind one or two.
  const isShort = /\s/u.test(inner) && (text.slice(0, open).match(/[.!?…]["”’»]?\s/gu)?.length ?? 0) < 3;
  return credit(
    text,
    open,
    'Brackets behind the sentence hold nothing but names.',
    open === 0 || isPair || isShort,
  );
}

const opening: Readonly<Record<string, string>> = { ')': '(', ']': '[', '）': '（', '】': '【', '］': '［' };

/** "Jane Doe (EFE)": the name before the bracket belongs to the credit, where a sentence has ended before it. */
function nameBefore(text: string, bracket: number): number {
  const tail = /\s$/u.test(text.slice(0, bracket)) ? readNameTail(text.slice(0, bracket).trim()) : undefined;
  if (!tail || tail.before === 'sentence' || tail.before === 'start') return bracket;
  return tail.tokens.length > 1 && tail.tokens.length < 5 ? tail.start : bracket;
}

function afterCopyrightSign(text: string): Credit | undefined {
  if (!/[©ⓒ(]/u.test(text)) return undefined;
  const sign = /[©ⓒ]|\(c\)\s?(?=\p{Lu})/iu.exec(text);
  if (!sign || !looksLikeNames(text.slice(sign.index + sign[0].length))) return undefined;
  return credit(
    text,
    withSeparator(text, sign.index),
    'The sign © is followed by names to the end of the line.',
  );
}

/** A line that says no more than that its picture is from the archive, or stands for others. */
const archiveAlone =
  /^[([]?(?:archivbild|archivfoto|symbolbild|symbolfoto|themenbild|arkivbild|arkivfoto|genrebild|illustrationsbild|illustrasjonsfoto|arkistokuva|kuvituskuva|archieffoto|foto de archivo|imagen de archivo|foto de arquivo|imagem de arquivo|foto d[’']archivio|photo d[’']archives?|image d[’']illustration|ilustrační foto|zdjęcie ilustracyjne|архивное фото|資料写真|자료사진|صورة أرشيفية)[)\].]?$/iu;

function photoWords(text: string): Credit | undefined {
  if (archiveAlone.test(text)) return credit(text, 0, `“${text}” says where the picture is from.`);
  const words =
    /(?<=^|[\s.])(?:Submitted|Courtesy|Contributed|Provided|Handout|File|Staff)\s(?:photo|image|picture)s?$/iu.exec(
      text,
    );
  return words ? credit(text, words.index, `“${words[0]}” stands in a credit's place.`) : undefined;
}

function names(text: string): Credit | undefined {
  if (/[.!?…:,;”"»]$/u.test(text) && !endsInAbbreviation.test(text)) return undefined;
  const tail = readNameTail(text);
  if (!tail || isDayAndMonth(text, tail)) return undefined;
  const words = tail.tokens.map((token) => token.text);
  const agencyWords = countAgencyWords(withoutPictureWords(words));
  const slash = words.findIndex((word) => word === '/' || word === '|');
  const detached = tail.before !== 'sentence';
  if (slash > 0 && slash < words.length - 1) {
    const start = detached ? tail.start : lastNameBefore(tail);
    return credit(
      text,
      withSeparator(text, start),
      'A name, a slash and a publisher end the line.',
      detached || agencyWords > 0,
    );
  }
  if (agencyWords > 0) {
    const start = detached ? tail.start : (tail.tokens.at(-agencyWords)?.start ?? tail.start);
    return credit(
      text,
      withSeparator(text, start),
      `The line ends in the name of an agency, “${words.slice(-agencyWords).join(' ')}”.`,
      detached,
    );
  }
  if (tail.before === 'sentence' || tail.before === 'start' || words.length > 6) return undefined;
  if (/\p{Lu}.* for \p{Lu}/u.test(text.slice(tail.start)))
    return credit(text, tail.start, 'A name “for” a publisher follows the sentence.');
  if (words.every((word) => agencyNamed(word)?.kind === 'stand-in'))
    return credit(text, withSeparator(text, tail.start), `“${words.join(' ')}” stands in a credit's place.`);
  const start = withSeparator(text, tail.start);
  // A dash may stand before a speaker ("“…” – Jane Doe"), a slash and a bar only before a credit.
  const isSet = /^[/|]/u.test(text.slice(start));
  return credit(text, start, 'Nothing but a name follows the sentence.', isSet);
}

/** "… am 1. Mai": the stop makes a number the first, second, third; it ends no sentence. A name has more than one word. */
function isDayAndMonth(text: string, { tokens, start }: NameTail): boolean {
  return (
    tokens.length === 1 &&
    /(?<!\p{N})\p{N}{1,2}\.\s$/u.test(text.slice(0, start)) &&
    !/\p{Lu}{2}/u.test(text.slice(start))
  );
}

/** "AFP pic", "Reuters file": what was made stands behind the agency's name. */
function withoutPictureWords(words: readonly string[]): readonly string[] {
  const last = words.findLastIndex((word) => !/^(?:pics?|photos?|file|handout|pool)$/u.test(word));
  return words.slice(0, last + 1);
}

/**
 * Where no boundary shows ("in Washington DC Jane Doe/via Reuters"), a person is the last two words before the first
 * slash, dash or "via", three with an initial ("Jane J Doe"), and a handle ("@jane_doe") is one.
 */
function lastNameBefore({ tokens, start }: NameTail): number {
  const sign = tokens.findIndex(({ text }) => /^(?:[/|–—-]|via)$/u.test(text));
  const isHandle = tokens[sign - 1]?.text.startsWith('@') === true;
  const hasInitial = /^\p{Lu}\.?$/u.test(tokens[sign - 2]?.text ?? '');
  return tokens[Math.max(0, sign - (isHandle ? 1 : hasInitial ? 3 : 2))]?.start ?? start;
}

/** A dash, a slash or a bar before a credit belongs to it: "Jane Doe at work / Foto: John Doe". */
function withSeparator(text: string, start: number): number {
  const separator = /(?<=\s)(?:[/|–—-]|via)\s*$|[＝=/]$/u.exec(text.slice(0, start));
  return separator ? separator.index : start;
}

function credit(text: string, start: number, reason: string, sure = true): Credit {
  return { start, end: text.length, name: bareName(text.slice(start)), reason, sure };
}

/** Takes labels, brackets and separators off: "(Photo: Jane Doe / AFP)" → "Jane Doe / AFP". */
function bareName(printed: string): string {
  let name = printed.replace(/^[\s([/|–—-]+/u, '');
  for (let last = ''; last !== name;) {
    last = name;
    const rest = name.replace(leadingLabels, '').replace(/^[\s:：,/|–—-]+/u, '');
    // "Foto: Divulgação": the second word is a label elsewhere, here it stands for the name.
    if (/[\p{L}\p{N}]/u.test(rest)) name = rest;
  }
  const opened = /^[([]/u.test(printed.trim());
  name = name.replace(opened ? /[\s.;)\]]+$/u : /[\s.;]+$/u, '');
  return name === '' ? printed.trim() : name;
}

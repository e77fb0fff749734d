import { baseLanguage } from '../base-language.ts';
import type { Note, Range } from '../article.ts';
import type { Draft } from '../draft.ts';
import { confusedWords } from '../rules/confused-words.ts';
import { misspellings } from '../rules/misspellings.ts';
import { wordFilterOf, type WordFilter } from '../word-filter.ts';
import { placeOf } from './place-of.ts';
import { visitWords } from './visit-words.ts';

/** A word that should stand otherwise, between these neighbours; `undefined`: whatever stands there. */
interface Slip {
  readonly right: string;
  readonly after: ReadonlySet<string> | undefined;
  readonly before: ReadonlySet<string> | undefined;
  /** `undefined` for a misspelling, which needs none. */
  readonly reason: string | undefined;
}

/** Misspellings and confused words of one language. */
interface Slips {
  /** By the word as it stands. */
  readonly byWord: ReadonlyMap<string, readonly Slip[]>;
  readonly mayHold: WordFilter;
}

/** A slip in its text: with the neighbours that prove it, and as it should stand. */
interface FoundSlip {
  readonly from: string;
  readonly to: string;
  readonly reason: string | undefined;
}

/** Notes on words that are likely misspelt: “could bee”, “goverment”. The tables are in `rules/`. */
export function findSlips({ received, language, blocks }: Draft): Note[] {
  const slips = slipsOf(baseLanguage(language));
  if (slips.byWord.size === 0) return [];
  return blocks.flatMap(({ text, range }) => {
    if (!range) return [];
    let at = range[0];
    return slipsIn(text, slips).flatMap((found): Note[] => {
      const place = placeOf(found.from, received, at, range[1]);
      if (!place) return [];
      at = place[1];
      return [noteOn(found, place)];
    });
  });
}

function noteOn({ from, to, reason }: FoundSlip, range: Range): Note {
  return {
    code: reason === undefined ? 'misspelling' : 'confused-word',
    message: `“${from}” is likely a misspelling.${reason === undefined ? '' : ` ${reason}`}`,
    suggestion: `Perhaps “${to}” was meant.`,
    correction: { from, to },
    range,
  };
}

/** One walk over the words: a table of hundreds costs no more than one of ten. */
function slipsIn(text: string, { byWord, mayHold }: Slips): FoundSlip[] {
  const found: FoundSlip[] = [];
  visitWords(text, 1, (start, end) => {
    if (!mayHold(text, start, end)) return;
    const word = text.slice(start, end);
    let listed = byWord.get(word);
    let isFirst = false;
    if (!listed && isCapital(word) && startsSentence(text, start)) {
      isFirst = true;
      listed = byWord.get(lowerFirst(word));
    }
    for (const slip of listed ?? []) {
      const before = slip.after && wordBefore(text, start);
      const behind = slip.before && wordBehind(text, end);
      if (before !== undefined && !slip.after?.has(lowerFirst(before))) continue;
      if (behind !== undefined && !slip.before?.has(behind)) continue;
      const right = isFirst ? slip.right.charAt(0).toUpperCase() + slip.right.slice(1) : slip.right;
      // “tot he” is “to the”: there the right words end within the next.
      const space = slip.right.endsWith(' t') ? '' : ' ';
      found.push({
        from: [before, word, behind].filter(isThere).join(' '),
        to: [before, behind === undefined ? right : right + space + behind].filter(isThere).join(' '),
        reason: slip.reason,
      });
      break;
    }
  });
  return found;
}

const isThere = (word: string | undefined): boolean => word !== undefined;
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);
/** Whether the first letter differs from its small form. */
const isCapital = (word: string): boolean => !word.startsWith(word.charAt(0).toLowerCase());

/** A name has a capital everywhere; another word only where a sentence begins. */
const startsSentence = (text: string, at: number): boolean =>
  at === 0 || /[.!?:“"«]\s*$/u.test(text.slice(Math.max(0, at - 3), at));

/** The word before, with one space between and nothing else; empty where a sign stands between. */
function wordBefore(text: string, start: number): string {
  if (text[start - 1] !== ' ') return '';
  const word = text.slice(text.lastIndexOf(' ', start - 2) + 1, start - 1);
  // Most words are letters and nothing else.
  return /^[a-z]+$/.test(word) ? word : word.replace(/^[“„"«(‘]/u, '').replaceAll("'", '’');
}

/** The word behind, without the signs at its end. */
function wordBehind(text: string, end: number): string {
  if (text[end] !== ' ') return '';
  const space = text.indexOf(' ', end + 1);
  return text.slice(end + 1, space < 0 ? undefined : space).replace(/[.,;:!?…)”"»’]+$/u, '');
}

const slipsByLanguage = new Map<string, Slips>();

function slipsOf(language: string): Slips {
  const known = slipsByLanguage.get(language);
  if (known) return known;
  const byWord = new Map<string, Slip[]>();
  for (const [wrong, slip] of [...spelt(misspellings[language] ?? ''), ...confused(language)]) {
    // Typewriters and typesetters: it’s, it's.
    for (const form of new Set([wrong, wrong.replaceAll('’', "'")])) {
      byWord.set(form, [...(byWord.get(form) ?? []), slip]);
    }
  }
  const slips = { byWord, mayHold: wordFilterOf(byWord.keys()) };
  slipsByLanguage.set(language, slips);
  return slips;
}

/** “goverment government, alot a lot”: the first word is wrong, the others are right. */
function spelt(table: string): (readonly [wrong: string, slip: Slip])[] {
  return table.split(/,\s*/u).flatMap((row) => {
    const [wrong = '', ...right] = row.split(' ');
    if (wrong === '') return [];
    return [[wrong, { right: right.join(' '), after: undefined, before: undefined, reason: undefined }]];
  });
}

function confused(language: string): (readonly [wrong: string, slip: Slip])[] {
  const rows = confusedWords.flatMap((table) => (table.language === language ? table.rows : []));
  return rows.map(({ wrong, right, after, before, reason }) => [
    wrong,
    { right, after: setOf(after), before: setOf(before), reason },
  ]);
}

function setOf(words: string | undefined): ReadonlySet<string> | undefined {
  return words === undefined ? undefined : new Set(words.split(' '));
}

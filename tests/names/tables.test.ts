import { describe, expect, it } from 'vitest';
import { COUNTRY_WORDS } from '../../src/names/country-words.ts';
import { FIELD_WORDS } from '../../src/names/field-words.ts';
import { foldSpelling } from '../../src/names/fold-spelling.ts';
import { APOSTROPHES, DROPPED, ELISIONS, FOLDED_LETTERS, HYPHENS } from '../../src/names/folding-tables.ts';
import { GENERIC_WORDS, SMALL_WORDS } from '../../src/names/generic-words.ts';
import {
  BRANCH_REGIONS,
  INSTITUTIONS,
  NAME_CLOSERS,
  NAME_OPENERS,
  OPENERS_OF,
  TITLES_AFTER,
  TITLES_BEFORE,
} from '../../src/names/longer-names.ts';
import { SHARED_INITIALISMS } from '../../src/names/shared-initialisms.ts';
import { SAME_WORDS } from '../../src/names/spelling-variants.ts';
import {
  CASE_ENDINGS,
  COMPOUND_HEADS,
  JOINED_PARTICLES,
  KOREAN_PARTICLES,
  SORANI_ENDINGS,
  TURKISH_ENDINGS,
} from '../../src/names/word-endings.ts';
import { SPEECH_VERBS, WORK_WORDS } from '../../src/names/work-words.ts';

const fold = (text: string): string => foldSpelling(text).text;
const repeated = (list: readonly string[]): string[] =>
  list.filter((each, index) => list.indexOf(each) !== index);

describe('the table of folded letters', () => {
  it('has one character as each key, which is never its own value', () => {
    for (const [letter, folded] of Object.entries(FOLDED_LETTERS)) {
      expect(Array.from(letter)).toHaveLength(1);
      expect(folded).not.toBe(letter);
    }
  });
  it('folds to what is folded already: no chains, no cycles', () => {
    for (const folded of Object.values(FOLDED_LETTERS)) expect(fold(folded)).toBe(folded);
  });
  it('shares no sign with another table, and each stands once', () => {
    expect(repeated(Object.keys(FOLDED_LETTERS).concat(Array.from(APOSTROPHES + HYPHENS + DROPPED)))).toEqual(
      [],
    );
  });
  it('knows elisions in folded form', () => {
    for (const word of ELISIONS) expect(fold(word)).toBe(word);
  });
});

describe.each([
  ['generic words', GENERIC_WORDS],
  ['small words', SMALL_WORDS],
  ['name openers', NAME_OPENERS],
  ['name closers', NAME_CLOSERS],
  ['institutions', INSTITUTIONS],
  ['openers before of', OPENERS_OF],
  ['regions of branches', BRANCH_REGIONS],
  ['words for works', WORK_WORDS],
  ['verbs of speaking', SPEECH_VERBS],
  ['case endings', CASE_ENDINGS],
  ['titles before a name', TITLES_BEFORE],
  ['titles behind a name', TITLES_AFTER],
  ['shared initialisms', SHARED_INITIALISMS],
  ['words of the field', FIELD_WORDS],
  ['heads of compounds', COMPOUND_HEADS],
  ['Korean particles', KOREAN_PARTICLES],
  ['Sorani endings', SORANI_ENDINGS],
  ['Turkish endings', TURKISH_ENDINGS],
  ['Arabic particles', Array.from(JOINED_PARTICLES.arabic)],
  ['Hebrew particles', Array.from(JOINED_PARTICLES.hebrew)],
])('the list of %s', (_, list) => {
  it('holds each word once, and words only', () => {
    expect(repeated(list)).toEqual([]);
    for (const word of list) expect(fold(word)).toMatch(/^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u);
  });
});

describe('the table of', () => {
  it('generic words has no capitals, that of shared initialisms nothing else', () => {
    expect(GENERIC_WORDS.filter((word) => word !== word.toLowerCase())).toEqual([]);
    expect(SHARED_INITIALISMS.filter((word) => !/^\p{Lu}+$/u.test(word))).toEqual([]);
  });
  it('countries gives no word to two of them', () => {
    const words = Object.values(COUNTRY_WORDS).flatMap((list) => [...new Set(list.map(fold))]);
    expect(repeated(words)).toEqual([]);
  });
  it('words of one name gives no word to two rows, and has no two that fold alike', () => {
    expect(repeated(SAME_WORDS.flat().map(fold))).toEqual([]);
    for (const row of SAME_WORDS) expect(row.length).toBeGreaterThan(1);
  });
});

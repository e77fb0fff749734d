import { describe, expect, test } from 'vitest';
import { cues } from '../../src/article/evidence/all-cues.ts';
import { weights } from '../../src/article/evidence/weights.ts';
import { agencies } from '../../src/article/rules/agencies.ts';
import { bylineOpenings, dateOpenings } from '../../src/article/rules/byline-words.ts';
import { creditLabels } from '../../src/article/rules/credit-labels.ts';
import { rightlyDoubled } from '../../src/article/rules/doubled-words.ts';
import { functionWords } from '../../src/article/rules/function-words.ts';
import { scriptLanguages, tellingLetters } from '../../src/article/rules/script-languages.ts';
import { furniture, shareServices } from '../../src/article/rules/furniture.ts';
import { abbreviations, nameParticles } from '../../src/article/rules/name-words.ts';
import { partHeadings, plainPartHeading } from '../../src/article/rules/part-headings.ts';
import { sectionNames } from '../../src/article/rules/section-names.ts';
import { wireAgencies } from '../../src/article/rules/wire-agencies.ts';
import {
  captionLabels,
  pictureLabels,
  picturePhrases,
  viewOpenings,
} from '../../src/article/rules/caption-words.ts';
import { pictureNouns, pointingWords } from '../../src/article/rules/picture-words.ts';
import {
  articles,
  linkingOpenings,
  personWords,
  presentForms,
  questionOpenings,
  readMoreOpenings,
  speechWords,
} from '../../src/article/rules/prose-words.ts';
import { speaksOfThisPicture } from '../../src/article/evidence/word-patterns.ts';

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) !== i);
const isLanguage = (tag: string): boolean => Intl.getCanonicalLocales(tag)[0] === tag;

describe('in the tables of rules nothing stands twice', () => {
  const tables: readonly (readonly [name: string, values: readonly string[]])[] = [
    ['credit labels', creditLabels.map(({ sign, joins }) => `${sign} ${joins}`)],
    ['agencies', agencies.map(({ name }) => name)],
    ['furniture', furniture.flatMap(({ lines }) => lines)],
    ['share services', shareServices],
    ['name particles', nameParticles],
    ['abbreviations', abbreviations],
    ['picture nouns', pictureNouns],
    ['picture labels', [...pictureLabels, ...captionLabels]],
    ['wire agencies', wireAgencies],
    ...Object.entries(sectionNames).map(([language, names]) => [`sections, ${language}`, names] as const),
    ['read more', readMoreOpenings],
    ...Object.entries(picturePhrases).map(
      ([language, words]) => [`picture phrases, ${language}`, words] as const,
    ),
    ...Object.entries(viewOpenings).map(([language, words]) => [`views, ${language}`, words] as const),
    ...[articles, linkingOpenings, personWords, presentForms, questionOpenings, speechWords].flatMap(
      (table) =>
        Object.entries(table).map(
          ([language, words]) => [`${words.slice(0, 12)}…, ${language}`, words.split(' ')] as const,
        ),
    ),
    ...Object.entries(pointingWords).map(
      ([language, words]) => [`pointing words, ${language}`, words] as const,
    ),
    ...bylineOpenings.map(([language, ...words]) => [`byline openings, ${language}`, words] as const),
    ...dateOpenings.map(([language, ...words]) => [`date openings, ${language}`, words] as const),
  ];
  test.each(tables)('%s', (_, values) => {
    expect(repeated(values)).toEqual([]);
  });
});

describe('every value is usable', () => {
  test('no entry has white space at its ends or is empty', () => {
    const all = [
      ...creditLabels.map(({ sign }) => sign),
      ...agencies.map(({ name }) => name),
      ...furniture.flatMap(({ lines }) => lines),
    ];
    expect(all.filter((entry) => entry !== entry.trim() || entry === '')).toEqual([]);
  });

  test('words that are compared in small letters are given in small letters', () => {
    const small = [
      ...furniture.flatMap(({ lines }) => lines),
      ...creditLabels.map(({ sign }) => sign),
      ...shareServices,
    ];
    expect(small.filter((entry) => entry !== entry.toLowerCase())).toEqual([]);
  });

  test('a line of furniture has no signs at its ends, which are taken off before it is looked up', () => {
    expect(
      furniture
        .flatMap(({ lines }) => lines)
        .filter((line) => !/^[\p{L}\p{N}].*[\p{L}\p{N}\p{M}]$|^[\p{L}\p{N}]$/u.test(line)),
    ).toEqual([]);
  });

  test('every language is a language tag', () => {
    const tags = [
      ...creditLabels.map(({ language }) => language),
      ...bylineOpenings.map(([language]) => language),
      ...dateOpenings.map(([language]) => language),
      ...Object.keys(partHeadings),
      ...Object.keys(rightlyDoubled),
      ...[pointingWords, picturePhrases, viewOpenings, speechWords, personWords].flatMap(Object.keys),
      ...[...functionWords.values()].flat(),
      ...scriptLanguages.map(({ language }) => language),
      ...tellingLetters.flatMap(({ languages }) => languages),
    ];
    expect(tags.filter((tag) => !isLanguage(tag))).toEqual([]);
  });

  test('every part heading holds its number, the number of all parts and the words', () => {
    for (const pattern of [...Object.values(partHeadings), plainPartHeading]) {
      for (const hole of ['{n}', '{of}', '{words}']) expect(pattern).toContain(hole);
    }
  });

  test('every weight belongs to a cue and is a number of sensible size', () => {
    for (const table of Object.values(weights)) {
      for (const [name, pair] of Object.entries(table)) {
        expect(name === 'always' || name in cues, name).toBe(true);
        for (const weight of pair) expect(Math.abs(weight)).toBeLessThan(6);
      }
    }
  });

  test('no particle of a name is an agency', () => {
    const names = new Set(agencies.map(({ name }) => name));
    expect(nameParticles.filter((particle) => names.has(particle))).toEqual([]);
  });
});

describe('words that are looked for in two steps', () => {
  test('every phrase of a picture passes the quick look', () => {
    expect(
      Object.values(picturePhrases)
        .flat()
        .filter((phrase) => !speaksOfThisPicture(phrase)),
    ).toEqual([]);
  });
});

test('each agency that writes reports is in the table of agencies', () => {
  const known = new Set(agencies.filter(({ kind }) => kind === 'agency').map(({ name }) => name));
  expect(wireAgencies.filter((name) => !known.has(name))).toEqual([]);
});

test('names of sections are in small letters, as they are compared', () => {
  const names = Object.values(sectionNames).flat();
  expect(names.filter((name) => name !== name.toLowerCase())).toEqual([]);
});

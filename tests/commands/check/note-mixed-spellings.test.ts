import { describe, expect, it } from 'vitest';
import { noteMixedSpellings } from '../../../src/commands/check/note-mixed-spellings.ts';
import { compileNames } from '../../../src/names/compile-names.ts';
import { exampleNames } from '../../names/example-names.ts';

const matcher = compileNames(exampleNames);
const note = (...texts: string[]): string[] =>
  noteMixedSpellings(
    texts.map((text, index) => ({ file: `${index + 1}.md`, text })),
    matcher,
  );

describe('noteMixedSpellings', () => {
  it('tells where an article and its captions spell one name in several ways', () => {
    expect(
      note('---\ntitle: Kata’ib Hezbollah\n---\n\nKataeb Hezbollah left.', 'Kataib Hezbollah came.'),
    ).toEqual([
      '1.md:5 Note: one name, 2 spellings: "Kataeb Hezbollah" (1.md:5), "Kataib Hezbollah" (2.md:1).',
    ]);
  });

  it.each([
    ['a translation', 'Kataib Hezbollah, or the Hezbollah Brigades'],
    ['a short form', 'Kataib Hezbollah (KH) left. KH came back.'],
    ['capitals', 'KATAIB HEZBOLLAH LEAVES\nKataib Hezbollah left.'],
    ['the shape of an apostrophe', "Kata’ib Hezbollah left. Kata'ib Hezbollah came back."],
    ['a possessive', 'Kataib Hezbollah left. Kataib Hezbollah’s men came back.'],
    ['an article', 'The Hashd al-Shaabi left. Al-Hashd al-Shaabi came back.'],
    ['the address of a link', 'Kataib Hezbollah left ([more](/names/kata’ib-hezbollah/)).'],
  ])('takes %s for no other spelling', (_, text) => {
    expect(note(text)).toEqual([]);
  });
});

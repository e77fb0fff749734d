import { describe, expect, it } from 'vitest';
import { findAbbreviations } from '../../src/markdown/abbreviations/find-abbreviations.ts';
import { knownAbbreviations } from '../../src/markdown/abbreviations/known-abbreviations.ts';

const found = (...texts: string[]) => findAbbreviations(texts, 'en').map(({ text, at }) => `${text} ${at}`);

describe('findAbbreviations', () => {
  it('finds each abbreviation where it stands first', () => {
    expect(found('The EU and two MPs.', 'The EU again, and NATO.')).toEqual(['EU 0', 'MPs 0', 'NATO 1']);
  });
  it('leaves out what the article spells out itself, before or after', () => {
    expect(found('The EU met.', 'The European Union said no.')).toEqual([]);
  });
  it('knows the spelling with stops, once', () => {
    expect(found('The U.S. and the US, at the U.N.')).toEqual(['U.S. 0', 'U.N. 0']);
  });
  it('takes no part of a longer word, and no capitals of a headline', () => {
    expect(found('The EUROPA league, BUS and who is next.', 'WHO IS NEXT')).toEqual([]);
  });
  it('is silent in a language without a table', () => {
    expect(findAbbreviations(['EU'], 'is')).toEqual([]);
  });
  it('finds every abbreviation of its tables', () => {
    for (const [language, known] of Object.entries(knownAbbreviations)) {
      for (const [text, meaning] of Object.entries(known)) {
        expect(findAbbreviations([`so ${text}, so`], language)).toEqual([{ text, meaning, at: 0 }]);
      }
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldSpelling } from '../../src/names/fold-spelling.ts';

const fold = (text: string): string => foldSpelling(text).text;

describe('foldSpelling makes equal', () => {
  it.each([
    [
      'apostrophes of every kind and none',
      ["Kata'ib", 'Kata’ib', 'Kata‘ib', 'Kataʾib', 'Kataʿib', 'Kata`ib', 'Kataib'],
    ],
    ['case and marks', ['hizbollah', 'HIZBOLLAH', 'Hizbollāh', 'Ḥizbollah', 'Hizbollāh'.normalize('NFD')]],
    ['doubled letters', ['Nujaba', 'Nujabaa', 'Nujjaba']],
    ['vowels and sibilants that newspapers mix', ['Hezbollah', 'Hizbullah', 'Hizbollah', 'Hisbollah']],
    ['organisation and organization', ['organisation', 'organization']],
    [
      'French, German and scholarly sh',
      ['Shaabi', 'Chaabi', 'Schaabi', 'Šaʿabi', 'Šaʿabi'.normalize('NFD'), 'Şaabi'],
    ],
    ['hyphens and spaces', ['al Haq', 'al-Haq', 'al‑Haq', 'al\u00a0Haq', 'al  Haq', 'al\nHaq']],
    ['alef, ya, kaf, ta marbuta', ['أحمد ياسين كاظم حركة', 'احمد یاسین کاظم حركه', 'إحمد ىاسىن كاظم حركۀ']],
    [
      'vowel signs, tatweel, joiners',
      ['كتائب حزب الله', 'كَتَائِبُ حِزْبِ اللهِ', 'كتـــائب حزب الله', 'كتائب حز\u200cب الله'],
    ],
    ['ligatures and presentation forms', ['الله', 'ﷲ', 'ﺍﻟﻠﻪ']],
    ['full width letters', ['PMF', 'ＰＭＦ']],
    ['abbreviations with full stops', ['PKK', 'P.K.K.'.slice(0, -1)]],
  ])('%s', (_, spellings) => {
    expect(new Set(spellings.map(fold)).size).toBe(1);
  });
});

describe('foldSpelling keeps apart', () => {
  it.each([
    ['Kataib, Hezbollah', 'Kataib Hezbollah'],
    ['Kataib. Hezbollah', 'Kataib Hezbollah'],
    ['Kataib – Hezbollah', 'Kataib Hezbollah'],
    ['Kataib\n\nHezbollah', 'Kataib Hezbollah'],
    ['11th Brigade', '1th Brigade'],
    ["ISIS's", 'ISIS'],
  ])('%j and %j', (one, other) => {
    expect(fold(one)).not.toBe(fold(other));
  });
});

describe('foldSpelling, whatever the text,', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string({
      unit: fc.constantFrom(...Array.from("aeŝscchʿ’'. \n-كـّﷺßﬃš\u030c\u200c"), '\ud800', '\udc00'),
    }),
  );

  it('gives one offset for each folded unit and one for the end, never going back', () => {
    fc.assert(
      fc.property(text, (given) => {
        const { text: folded, offsets } = foldSpelling(given);
        expect(offsets).toHaveLength(folded.length + 1);
        expect(offsets.at(-1)).toBe(given.length);
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(offsets.every((offset) => offset >= 0 && offset <= given.length)).toBe(true);
      }),
    );
  });

  it('has nothing left to fold in words that are folded', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...Array.from('abcdefghijklmnopqrstuvwxyzšéßحكتائبي ')) }),
        (given) => {
          const once = fold(given);
          expect(fold(once)).toBe(once);
        },
      ),
    );
  });

  it('forgets the text before it', () => {
    fc.assert(
      fc.property(text, text, (one, other) => {
        const alone = foldSpelling(other);
        foldSpelling(one);
        expect(foldSpelling(other)).toEqual(alone);
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  longestUtterance,
  planUtterances,
  wordAt,
  type SpeechPart,
} from '../../../src/reading/aloud/plan-utterances.ts';

const whole = (parts: readonly SpeechPart[]): string => parts.map(({ text }) => text).join('');
const planAll = (parts: readonly SpeechPart[], limit = 168) =>
  planUtterances(parts, [0, whole(parts).length], limit);

describe('A3: utterances are short and lose nothing', () => {
  test.each([
    [0.5, 84],
    [1, 168],
    [1.2, 200],
    [4, 200],
  ])(
    'at rate %d an utterance has at most %d characters: twelve seconds, and never over 200',
    (rate, most) => {
      expect(longestUtterance(rate)).toBe(most);
    },
  );

  const words = fc.constantFrom(
    'ferry',
    'left,',
    'at',
    'noon;',
    'الحشد',
    '下雨了，路很滑',
    '😀',
    'x'.repeat(300),
    '、',
  );
  const text = fc.oneof(
    fc.array(words).map((all) => all.join(' ')),
    fc.string({ unit: 'grapheme' }),
  );
  const part = fc.record({ text, lang: fc.constantFrom('en', 'ja', 'ar') });

  test('they tile the text, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(part), fc.integer({ min: 40, max: 200 }), (parts, limit) => {
        const units = planAll(parts, limit);
        const all = whole(parts);
        expect(units.map(({ start, end }) => all.slice(start, end)).join('')).toBe(all);
        expect(units.filter(({ spoken }) => spoken.trim().length > limit)).toEqual([]);
      }),
    );
  });

  test('a long sentence is cut after a comma', () => {
    const sentence = `${'The ferry was late again and nobody knew why it was, '.repeat(2)}so they left.`;
    expect(planAll([{ text: sentence, lang: 'en' }], 84).map(({ spoken }) => spoken)).toEqual([
      'The ferry was late again and nobody knew why it was, ',
      'The ferry was late again and nobody knew why it was, so they left.',
    ]);
  });

  test('a sentence is taken out of its paragraph', () => {
    const parts = [
      { text: 'It rained. We ', lang: 'en' },
      { text: 'left.', lang: 'en' },
    ];
    expect(planUtterances(parts, [11, 19], 168)).toMatchObject([{ spoken: 'We left.', start: 11, end: 19 }]);
  });
});

describe('A5: words in another script are for another voice', () => {
  test('Arabic words in an English sentence', () => {
    const units = planAll([{ text: 'The Hashd (الحشد الشعبي) left.', lang: 'en' }]);
    expect(units.map(({ spoken, lang }) => [lang, spoken.trim()])).toEqual([
      ['en', 'The Hashd'],
      ['ar', '(الحشد الشعبي)'],
      ['en', 'left.'],
    ]);
  });

  test.each([
    ['الحشد', 'fa', 'fa'],
    ['Москва', 'uk', 'uk'],
    ['東京', 'ja', 'ja'],
    ['東京', 'en', 'zh'],
    ['Hashd', 'ar', 'ar'],
  ])('%s in a text in %s is said in %s', (text, lang, expected) => {
    expect(planAll([{ text, lang }])[0]?.lang).toBe(expected);
  });
});

describe('a name that is said as it is respelled', () => {
  const parts = [
    { text: 'Men of ', lang: 'en' },
    { text: 'Kataeb Hezbollah', lang: 'en', say: 'kah-tah-ib hez-boh-lah' },
    { text: ' came.', lang: 'en' },
  ];

  test('is heard in its place, and the text that it stands for stays the article’s', () => {
    expect(planAll(parts)).toMatchObject([
      { spoken: 'Men of kah-tah-ib hez-boh-lah came.', start: 0, end: 29 },
    ]);
  });

  test.each([
    [0, 'Men '],
    [7, 'Kataeb Hezbollah'],
    [17, 'Kataeb Hezbollah'],
    [30, 'came.'],
  ])('what the voice says at %d is “%s” of the text', (offset, expected) => {
    const [unit] = planAll(parts);
    const [start, end] = unit ? wordAt(unit, offset) : [0, 0];
    expect(whole(parts).slice(start, end)).toBe(expected);
  });
});

test('no voice takes a bracket for markup', () => {
  expect(planAll([{ text: 'if a < b > c', lang: 'en' }])[0]?.spoken).toBe('if a   b   c');
});

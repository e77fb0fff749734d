import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerpt, wordsOf } from '../../src/search/excerpt.ts';

/** `[…]` around what is marked. */
const shown = (
  content: string,
  found: readonly number[],
  within?: readonly [number, number],
  around?: number,
) =>
  excerpt(wordsOf(content), found, within, around)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

const long = Array.from({ length: 100 }, (_, at) => `w${at}`).join(' ');

describe('An excerpt', () => {
  test('starts with the sentence of what was found and marks it', () => {
    expect(shown('It rained. The river rose.', [3])).toBe('The [river] rose.');
  });

  test('leaves marks of punctuation outside', () => {
    expect(shown('They said: “river”, twice.', [2])).toBe('They said: “[river]”, twice.');
  });

  test('marks a name of several words as one', () => {
    expect(shown("Flags of Kata'ib Hezbollah flew.", [2, 3])).toBe("Flags of [Kata'ib Hezbollah] flew.");
  });

  test('says with an ellipsis where a sentence was cut', () => {
    expect(shown(long, [50])).toMatch(/^… w40 .*\[w50\] .* w71 …$/u);
  });

  test('does not leave its section', () => {
    expect(shown('One two. Three four five. Six seven.', [3], [2, 5])).toBe('Three [four] five.');
  });

  test('shows the word that it is about, found or not', () => {
    expect(shown('The first one. The second one. The third one.', [], [0, 9], 7)).toBe('The third one.');
  });

  test('is made of the words of the page and nothing else', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[a-z“”.,]{1,6}$/u), { minLength: 1, maxLength: 80 }),
        fc.nat(79),
        (list, at) => {
          const words = wordsOf(list.join(' '));
          const text = excerpt(words, [at % words.length])
            .map((part) => part.text)
            .join('')
            .replace(/^… | …$/gu, '');
          expect(list.join(' ')).toContain(text);
        },
      ),
    );
  });
});

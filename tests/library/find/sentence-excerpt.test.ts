import { describe, expect, test } from 'vitest';
import { sentenceExcerpt, type TextRange } from '../../../src/library/find/sentence-excerpt.ts';

/** `[…]` around what is marked; the words to be found are given. */
function shown(text: string, ...words: readonly string[]): string {
  const ranges = words.map((word): TextRange => [text.indexOf(word), text.indexOf(word) + word.length]);
  return sentenceExcerpt(text, ranges, 'en')
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');
}

const long = Array.from({ length: 100 }, (_, at) => `word${at}`).join(' ');

describe('An excerpt of an own article', () => {
  test('starts with the sentence of what was found and marks it', () => {
    expect(shown('It rained. The river rose.', 'river')).toBe('The [river] rose.');
  });

  test('is whole sentences as far as they fit', () => {
    expect(shown('The river rose. It fell. It rained.', 'river')).toBe(
      'The [river] rose. It fell. It rained.',
    );
    expect(shown(`The river rose. It fell. The ${long}.`, 'river')).toBe('The [river] rose. It fell.');
  });

  test('says with an ellipsis where a sentence was cut, between words', () => {
    const text = shown(long, 'word50');
    expect(text).toMatch(/^… word\d+ .*\[word50\] .*word\d+ …$/u);
    expect(text.length).toBeLessThan(260);
  });

  test('cuts a text without spaces too, and never what was found', () => {
    const text = `${'的'.repeat(300)}大使馆${'的'.repeat(300)}`;
    expect(shown(text, '大使馆')).toMatch(/^… 的{90}\[大使馆\]的+ …$/u);
  });

  test('marks all that was found in it', () => {
    expect(shown('The river rose over the bank.', 'river', 'bank')).toBe('The [river] rose over the [bank].');
  });

  test('without anything found is the beginning', () => {
    expect(shown('It rained. The river rose.')).toBe('It rained. The river rose.');
    expect(sentenceExcerpt('', [], 'en')).toEqual([]);
  });

  test('has one space where the text has any white space', () => {
    expect(shown('The\nriver\n  rose.', 'river')).toBe('The [river] rose.');
  });
});

import { describe, expect, test } from 'vitest';
import { textFragment } from '../../../src/names/search/text-fragment.ts';

const at = (content: string, word: number) => textFragment(content.split(' '), word);

describe('The end of an address that shows a word', () => {
  test.each([
    ['The river rose.', 1, ':~:text=river'],
    ['The river and the old river.', 5, ':~:text=old-,river'],
    ['The river ran. A river rose. The river fell.', 7, ':~:text=The-,river,-fell'],
    ['War-torn land, “Côte” & co', 2, ':~:text=C%C3%B4te'],
    ['A by-pass and a by-pass road', 4, ':~:text=a-,by%2Dpass,-road'],
  ])('in "%s", word %i: %s', (content, word, directive) => {
    expect(at(content, word)).toBe(directive);
  });

  test('needs no context where a word stands first, whatever its case', () => {
    expect(at('River and river', 0)).toBe(':~:text=River');
    expect(at('River and river', 2)).toBe(':~:text=and-,river');
  });

  test('shows several words as one', () => {
    const words = 'The old bridge fell. “The old bridge” stood.'.split(' ');
    expect(textFragment(words, 1, 2)).toBe(':~:text=old%20bridge');
    expect(textFragment(words, 5, 2)).toBe('');
    expect(textFragment('One old bridge, two. My old bridge stood.'.split(' '), 5, 2)).toBe(
      ':~:text=My-,old%20bridge,-stood',
    );
  });

  test('is left out where nothing tells the place from an earlier one', () => {
    expect(at('The end. The end.', 3)).toBe('');
  });

  test('is left out for a mark alone', () => {
    expect(at('One – two', 1)).toBe('');
  });

  test('takes no context from another sentence: the page may have no full stop there', () => {
    expect(at('A heading. Rain fell. Some rain. Rain stopped.', 6)).toBe(':~:text=Rain,-stopped');
  });
});

import { expect, test } from 'vitest';
import { inTurns, sumCounts } from '../../src/search/merge-results.ts';

test.each([
  ['as many of both', ['a', 'b'], ['x', 'y'], ['a', 'x', 'b', 'y']],
  ['more of the site', ['a', 'b', 'c'], ['x'], ['a', 'x', 'b', 'c']],
  ['more of the reader’s own', ['a'], ['x', 'y', 'z'], ['a', 'x', 'y', 'z']],
  ['no library', ['a', 'b'], [], ['a', 'b']],
  ['the site cannot be searched', [], ['x', 'y'], ['x', 'y']],
])('Results stand in turns, each in its own order: %s', (_, site, own, together) => {
  expect(inTurns(site, own)).toEqual(together);
});

test('Kinds are counted over both', () => {
  expect(sumCounts({ articles: 2, names: 1 }, { articles: 3, own: 3 })).toEqual({
    articles: 5,
    names: 1,
    own: 3,
  });
});

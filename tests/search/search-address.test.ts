import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readAddress, writeAddress } from '../../src/search/search-address.ts';

test('An address holds the words, the kind and whether they are meant as typed', () => {
  expect(readAddress('?q=river+bank&kind=captions&exact=')).toEqual({
    words: 'river bank',
    kind: 'captions',
    exact: true,
  });
  expect(readAddress('')).toEqual({ words: '', kind: '', exact: false });
});

test('Every query comes back from its address', () => {
  const query = fc.record({
    words: fc.string({ unit: 'grapheme' }).map((text) => text.toWellFormed().trim()),
    kind: fc.constantFrom('', 'articles', 'names'),
    exact: fc.boolean(),
  });
  fc.assert(
    fc.property(query, (asked) => {
      expect(readAddress(writeAddress(asked))).toEqual(asked);
    }),
  );
});

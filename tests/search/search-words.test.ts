import { expect, test } from 'vitest';
import { announcement, notOnDevice, resultCount, searchTitle } from '../../src/search/search-words.ts';

test.each([
  [0, '0 results'],
  [1, '1 result'],
  [1234, '1,234 results'],
])('%i is said as %s', (count, words) => {
  expect(resultCount(count)).toBe(words);
});

test('What is announced names the query and the number, and without results a next step', () => {
  expect(announcement('river', 8)).toBe('8 results for river');
  expect(announcement('river', 0)).toMatch(/^No results for river\. Try/u);
});

test('Without a network nothing found is not said to be nothing there', () => {
  expect(announcement('river', 0, { unsure: true })).toMatch(/on this device, and no network/u);
  expect(notOnDevice(2)).toBe('2 more pages are not on this device, and there is no network.');
});

test('A kind of page that there is not is told after the count', () => {
  expect(announcement('river', 8, { unknownKind: 'maps' })).toBe(
    '8 results for river. There is no kind “maps”: everything was searched.',
  );
  expect(announcement('river', 0, { unknownKind: 'maps' })).toMatch(/below\. There is no kind “maps”/u);
});

test.each([
  [1, 1, '1 result for river, in your library'],
  [3, 3, '3 results for river, all in your library'],
  [3, 2, '3 results for river, 2 in your library'],
  [3, 0, '3 results for river'],
])('Of %i results %i are said to be in the library', (count, own, words) => {
  expect(announcement('river', count, { own })).toBe(words);
});

test('Where only the library could be searched, that is said', () => {
  expect(announcement('river', 1, { own: 1, withoutSite: true })).toBe(
    '1 result for river, in your library. Only your library could be searched: the index of this site could not be fetched.',
  );
});

test('The title of the window starts with the query', () => {
  expect(searchTitle('river', 8)).toBe('river – 8 results – Search');
});

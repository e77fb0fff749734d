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

test('The title of the window starts with the query', () => {
  expect(searchTitle('river', 8)).toBe('river – 8 results – Search');
});

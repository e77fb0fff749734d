import { expect, test } from 'vitest';
import { cleanTags, readTags } from '../../../src/library/keep/tags.ts';

test.each<[string, string[]]>([
  ['Iraq, to read,', ['Iraq', 'to read']],
  ['  Iraq ,iraq,IRAQ', ['Iraq']],
  ['العراق، للقراءة', ['العراق', 'للقراءة']],
  ['to   read\tlater', ['to read later']],
  [', ,', []],
])('%j is %j', (typed, tags) => {
  expect(readTags(typed)).toEqual(tags);
});

test('a tag has an end, and so has their number', () => {
  expect(cleanTags(['x'.repeat(500)])[0]).toHaveLength(60);
  expect(cleanTags(Array.from({ length: 90 }, (_, at) => `tag ${at}`))).toHaveLength(40);
});

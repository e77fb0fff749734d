import { expect, test } from 'vitest';
import type { Name } from '../../src/names/name.ts';
import { countMentions, matchableName, writeNameList, type ListedName } from '../../src/search/name-list.ts';

const name: Name = {
  id: 'falcon-brigade',
  name: 'Falcon Brigade',
  kind: 'militia',
  spellings: [{ text: 'FB', source: 'https://a.example', needs: 'context' }],
  native: [{ text: 'لواء الصقر', lang: 'ar', transliteration: 'Liwāʼ al-Ṣaqr', source: 'https://a.example' }],
};

test('The list of names keeps every spelling and leaves the sources out', () => {
  const text = writeNameList([countMentions(name, [])]);
  expect(text).not.toContain('a.example');
  const [listed] = JSON.parse(text) as ListedName[];
  expect(listed && matchableName(listed)).toMatchObject({
    id: 'falcon-brigade',
    spellings: [{ text: 'FB', needs: 'context' }],
    native: [{ text: 'لواء الصقر', lang: 'ar', transliteration: 'Liwāʼ al-Ṣaqr' }],
  });
});

test('It says how often a name is mentioned and how the library prints it, the most frequent first', () => {
  expect(countMentions(name, ['FB', 'Falcon Brigade', 'FB'])).toMatchObject({
    mentions: 3,
    printed: ['FB', 'Falcon Brigade'],
  });
});

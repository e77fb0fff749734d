import { describe, expect, test } from 'vitest';
import { readShare } from '../../../src/library/install/read-share.ts';

function formOf(parts: Readonly<Record<string, string | File>>): FormData {
  const form = new FormData();
  for (const [name, part] of Object.entries(parts)) form.append(name, part);
  return form;
}
const page = 'https://news.example/ferry';
const read = (parts: Readonly<Record<string, string | File>>) => readShare(formOf(parts), 'a1');

describe('What another app shares', () => {
  test.each([
    ['in its own part', { title: 'The ferry', url: page }],
    ['as a text, as most apps do', { text: page }],
    ['behind its title, in one text', { title: 'The ferry', text: `The ferry ${page}` }],
  ])('is an address alone, which is shown and not opened: %s', (_, parts) => {
    const { documents, address } = read(parts);
    expect(documents).toEqual([]);
    expect(address).toBe(page);
  });

  test('is a text, with the address of its page', () => {
    const { documents, address, size } = read({ text: `“The bridge held,” she said. ${page}` });
    expect(address).toBe(page);
    expect(documents).toEqual([
      { name: 'the text', given: { paste: { text: '“The bridge held,” she said.' }, url: page } },
    ]);
    expect(size).toBe('28 characters');
  });

  test('is a text under its title, where the text does not have it', () => {
    const given = { paste: { text: 'The ferry\n\nIt sank.' } };
    expect(read({ title: 'The ferry', text: 'It sank.' }).documents).toEqual([{ name: 'the text', given }]);
    expect(read({ title: 'It', text: 'It sank.' }).documents[0]?.given).toEqual({
      paste: { text: 'It sank.' },
    });
  });

  test('is files, whatever comes with them', () => {
    const form = formOf({ title: 'Two', text: 'words', files: new File(['one'], 'one.txt') });
    form.append('files', new File(['two'], 'two.pdf'));
    const { documents, size } = readShare(form, 'a1');
    expect(documents.map(({ name }) => name)).toEqual(['one.txt', 'two.pdf']);
    expect(size).toBe('2 files, 1 kB');
  });

  test('is nothing, where an app sends empty parts', () => {
    expect(read({ title: '', text: ' ', url: '', files: new File([], '') }).documents).toEqual([]);
  });
});

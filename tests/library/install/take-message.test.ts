import { describe, expect, test } from 'vitest';
import { mostCharacters, parcelOf } from '../../../src/library/install/take-message.ts';

const html = '<!doctype html><h1>The ferry</h1>';
const url = 'https://news.example/ferry';

describe('A page that was sent', () => {
  test('comes from where the browser says', () => {
    const parcel = parcelOf({ html, title: 'The ferry', url }, 'https://news.example');
    expect(parcel).toEqual({
      from: 'news.example',
      title: 'The ferry',
      size: '33 characters',
      documents: [{ name: 'the page', given: { paste: { text: '', html }, url } }],
      address: url,
    });
  });

  test.each(['https://evil.example', 'http://news.example', 'null'])(
    'is not believed to have an address of another site: from %s',
    (origin) => {
      const { documents, address } = parcelOf({ html, title: '', url }, origin);
      expect(address).toBeUndefined();
      expect(documents[0]?.given).toEqual({ paste: { text: '', html } });
    },
  );

  test('from a file or a sandbox has no address, and says so', () => {
    expect(parcelOf({ html, title: '', url: 'file:///ferry.html' }, 'null').from).toBe(
      'a page without an address',
    );
  });

  test('of more than an article is not opened', () => {
    const large = 'x'.repeat(mostCharacters + 1);
    expect(parcelOf({ html: large, title: '', url }, 'https://news.example').documents).toEqual([]);
  });
});

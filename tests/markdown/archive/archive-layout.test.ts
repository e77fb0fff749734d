import { describe, expect, test } from 'vitest';
import { archivePaths, isSafeName, readContents } from '../../../src/markdown/archive/archive-layout.ts';

describe('what stands where in a zip', () => {
  test('an article’s files are found by its name', () => {
    const { articles, manifest, root, loose } = readContents([
      'library.json',
      'articles/reef.md',
      'own/reef.json',
      'received/reef.html',
      'captions/reef/01.md',
      'captions/reef/02.md',
      'pictures/reef/01.png',
    ]);
    expect({ manifest, root, loose }).toEqual({ manifest: 'library.json', root: '', loose: [] });
    expect([...articles]).toEqual([
      [
        'reef',
        {
          article: 'articles/reef.md',
          own: 'own/reef.json',
          captions: ['captions/reef/01.md', 'captions/reef/02.md'],
          pictures: ['pictures/reef/01.png'],
        },
      ],
    ]);
  });

  test('a library that was packed again in its folder is the same library', () => {
    const { articles, root, manifest } = readContents([
      'mine/articles/reef.md',
      'mine/library.json',
      '__MACOSX/mine/articles/._reef.md',
      'mine/.DS_Store',
    ]);
    expect({ root, manifest }).toEqual({ root: 'mine/', manifest: 'mine/library.json' });
    expect([...articles.keys()]).toEqual(['reef']);
  });

  test('texts of no library are loose', () => {
    expect(readContents(['news/ferry.txt', 'tide.html', 'captions/lonely/01.md'])).toMatchObject({
      loose: ['news/ferry.txt', 'tide.html'],
      articles: new Map(),
    });
  });

  test('a name that no article could have is none', () => {
    expect(readContents(['articles/Two Words.md']).articles.size).toBe(0);
  });

  test('paths are those of content/', () => {
    expect(archivePaths('reef', 'text')).toEqual({
      article: 'articles/reef.md',
      received: 'received/reef.txt',
      captions: 'captions/reef/',
      pictures: 'pictures/reef/',
      own: 'own/reef.json',
    });
  });
});

test.each([
  ['articles/reef.md', true],
  ['a..b/c.txt', true],
  ['../reef.md', false],
  ['articles/../../reef.md', false],
  ['./reef.md', false],
  ['/etc/passwd', false],
  ['C:/reef.md', false],
  ['articles\\reef.md', false],
  ['reef\0.md', false],
  ['', false],
])('the name %j is safe: %j', (name, safe) => {
  expect(isSafeName(name)).toBe(safe);
});

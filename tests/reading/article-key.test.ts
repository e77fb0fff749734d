import { afterEach, describe, expect, test, vi } from 'vitest';
import { addressOfArticle, articleKey, isArticleAddress } from '../../src/reading/article-key.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test.each([
  ['/articles/us-embassy-baghdad/', 'us-embassy-baghdad'],
  ['/news/articles/us-embassy-baghdad/', 'us-embassy-baghdad'],
  ['/articles/%C3%BCber-uns/', 'über-uns'],
  ['/articles/', undefined],
  ['/articles/2/', undefined],
  ['/articles/us-embassy-baghdad/captions/', undefined],
  ['/names/baghdad/', undefined],
  ['/library/article/', undefined],
])('The path %s is that of the article %s', (path, key) => {
  expect(articleKey({}, path)).toBe(key);
});

describe('An article of the reader’s own', () => {
  test('is told by the id that its page states, for the path is that of all of them', () => {
    expect(articleKey({ article: 'k3f' }, '/library/article/')).toBe('own:k3f');
    expect(articleKey({ article: 'k3g' }, '/library/article/')).toBe('own:k3g');
  });

  test('is never taken for one of the site with that name', () => {
    expect(articleKey({ article: 'harbour' }, '/library/article/')).not.toBe(
      articleKey({}, '/articles/harbour/'),
    );
  });

  test('has its id in its address', () => {
    expect(addressOfArticle('own:k3f')).toBe('/library/article/?id=k3f');
  });
});

describe('The address of an article', () => {
  test('is below the base path of the site', () => {
    vi.stubGlobal('BASE', '/news/');
    expect(addressOfArticle('harbour')).toBe('/news/articles/harbour/');
    expect(addressOfArticle('own:k3f')).toBe('/news/library/article/?id=k3f');
    expect(isArticleAddress('/news/articles/harbour/')).toBe(true);
    expect(isArticleAddress('/articles/harbour/')).toBe(false);
  });

  test.each(['harbour', 'über-uns', 'own:k3f', 'own:a b&c=d#e'])('is known again: %s', (key) => {
    expect(isArticleAddress(addressOfArticle(key))).toBe(true);
  });

  // Keys come from storage and from files, too.
  test.each(['//evil.example', 'javascript:alert(1)', '../../x', 'own:../../x?y', 'own:javascript:x'])(
    'stays in the site, whatever the key is: %s',
    (key) => {
      const { origin, pathname } = new URL(addressOfArticle(key), 'https://lectern.example');
      expect(origin).toBe('https://lectern.example');
      expect(pathname).toMatch(/^\/(articles\/[^/]+\/|library\/article\/)$/u);
    },
  );

  test.each([
    'https://evil.example/articles/harbour/',
    '//evil.example/articles/harbour/',
    '/\\evil.example/articles/harbour/',
    '/\t/evil.example/articles/harbour/',
    '/articles/2/',
    '/articles/%ZZ/',
    '/library/article/?id=%ZZ',
    '/library/article/?id=',
    '/library/article/',
    '/articles/harbour/?id=k3f',
    'javascript:alert(1)//articles/harbour/',
  ])('is not: %s', (address) => {
    expect(isArticleAddress(address)).toBe(false);
  });
});

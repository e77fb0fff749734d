import { afterEach, beforeAll, describe, expect, test, vi } from 'vitest';

vi.stubGlobal('BASE', '/lectern/');
let keptAddress: (url: URL) => string;
let isImmutable: (address: string) => boolean;
let hasOpenPages: (edition: Cache) => Promise<boolean>;

beforeAll(async () => {
  ({ keptAddress, isImmutable, hasOpenPages } = await import('../../src/offline/edition-cache.ts'));
});

describe('The address of a kept answer', () => {
  test.each([
    ['/lectern/', '/lectern/'],
    ['/lectern/index.html', '/lectern/'],
    ['/lectern/names/pkk', '/lectern/names/pkk/'],
    ['/lectern/names/pkk/index.html', '/lectern/names/pkk/'],
    ['/lectern/search/?q=river&kind=names#results', '/lectern/search/'],
    ['/lectern/pagefind/pagefind-entry.json?ts=1780000000', '/lectern/pagefind/pagefind-entry.json'],
    ['/lectern/names/ünï/', '/lectern/names/%C3%BCn%C3%AF/'],
  ])('of %s is %s', (asked, address) => {
    expect(keptAddress(new URL(asked, 'https://a.example'))).toBe(address);
  });
});

describe('A file whose name changes with its content', () => {
  test.each(['/lectern/code/search.1a2b.js', '/lectern/pagefind/index/en_1.pf_index'])('is %s', (address) => {
    expect(isImmutable(address)).toBe(true);
  });

  test.each(['/lectern/', '/lectern/pagefind/pagefind.js', '/lectern/names.json', '/code/search.1a2b.js'])(
    'is not %s',
    (address) => {
      expect(isImmutable(address)).toBe(false);
    },
  );
});

describe('An edition', () => {
  const withTools = (folder: string) =>
    ({
      match: (address: string) =>
        Promise.resolve(address === `${folder}edition.js` ? new Response() : undefined),
    }) as unknown as Cache;
  const locked = (...names: string[]) => {
    const held = names.map((name) => ({ name }));
    vi.stubGlobal('navigator', { locks: { query: () => Promise.resolve({ held }) } });
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.stubGlobal('BASE', '/lectern/');
  });

  test('has open pages while one holds the lock of its tools', async () => {
    locked('another', 'lectern /lectern/code/a1/');
    expect(await hasOpenPages(withTools('/lectern/code/a1/'))).toBe(true);
  });

  test.each([
    ['of another edition', 'lectern /lectern/code/b2/'],
    ['of another Lectern', 'lectern /code/a1/'],
    ['of something else', 'other'],
  ])('has none where the locks are %s', async (_, name) => {
    locked(name);
    expect(await hasOpenPages(withTools('/lectern/code/a1/'))).toBe(false);
  });

  test('has none where the browser has no locks', async () => {
    vi.stubGlobal('navigator', {});
    expect(await hasOpenPages(withTools('/lectern/code/a1/'))).toBe(false);
  });
});

import { afterEach, describe, expect, test, vi } from 'vitest';

vi.stubGlobal('BASE', '/');
const { fetchInto, plain } = await import('../../src/offline/fetch-into.ts');

afterEach(() => {
  vi.unstubAllGlobals();
  vi.stubGlobal('BASE', '/');
});

/** A cache, as far as it is used. */
function fakeCache(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  const cache = {
    match: (address: string) =>
      Promise.resolve(kept.has(address) ? new Response(kept.get(address)) : undefined),
    put: async (address: string, response: Response) => {
      kept.set(address, await response.text());
    },
  };
  return { cache: cache as unknown as Cache, kept };
}

/** A server that gives these texts, 404 for all else, and notes what was asked. */
function server(pages: Record<string, string>) {
  const asked: string[] = [];
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    const text = pages[address];
    return Promise.resolve(new Response(text ?? 'not found', { status: text === undefined ? 404 : 200 }));
  });
  return asked;
}

describe('Fetching into a cache', () => {
  test('keeps what the server gives and leaves out what it does not', async () => {
    server({ '/': 'home', '/b/': 'b' });
    const { cache, kept } = fakeCache();
    await fetchInto(cache, ['/', '/missing/', '/b/']);
    expect(Object.fromEntries(kept)).toEqual({ '/': 'home', '/b/': 'b' });
  });

  test('goes on where a run before it stopped', async () => {
    const asked = server({ '/': 'home', '/b/': 'b' });
    const { cache } = fakeCache({ '/': 'home' });
    await fetchInto(cache, ['/', '/b/']);
    expect(asked).toEqual(['/b/']);
  });

  test('copies from the edition before only what cannot have changed', async () => {
    const asked = server({ '/': 'new', '/code/a.1.js': 'other' });
    const { cache, kept } = fakeCache();
    const { cache: previous } = fakeCache({ '/': 'old', '/code/a.1.js': 'tool' });
    await fetchInto(cache, ['/', '/code/a.1.js'], { previous });
    expect(Object.fromEntries(kept)).toEqual({ '/': 'new', '/code/a.1.js': 'tool' });
    expect(asked).toEqual(['/']);
  });

  test('fails when the network is lost, and takes old pages only where that was asked for', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    const { cache, kept } = fakeCache();
    const { cache: previous } = fakeCache({ '/': 'old' });
    await expect(fetchInto(cache, ['/'], { previous })).rejects.toThrow(TypeError);
    await fetchInto(cache, ['/'], { previous, oldIsBetterThanNone: true });
    expect(kept.get('/')).toBe('old');
  });

  test('stops when asked to, and what was kept stays', async () => {
    server(Object.fromEntries(Array.from({ length: 50 }, (_, at) => [`/${at}/`, 'page'])));
    const { cache, kept } = fakeCache();
    const stopping = new AbortController();
    const addresses = Array.from({ length: 50 }, (_, at) => `/${at}/`);
    const onKept = () => {
      if (kept.size >= 10) stopping.abort();
    };
    await expect(fetchInto(cache, addresses, { signal: stopping.signal, onKept })).rejects.toThrow(/abort/iu);
    expect(kept.size).toBeGreaterThanOrEqual(10);
    expect(kept.size).toBeLessThan(50);
  });

  test('keeps no trace of a redirection, which browsers refuse for a page', async () => {
    const redirected = new Response('page', { headers: { 'content-type': 'text/html' } });
    Object.defineProperty(redirected, 'redirected', { value: true });
    const clean = plain(redirected);
    expect(clean.redirected).toBe(false);
    expect(clean.headers.get('content-type')).toBe('text/html');
    expect(await clean.text()).toBe('page');
  });
});

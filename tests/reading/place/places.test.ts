import { afterEach, describe, expect, test, vi } from 'vitest';
import { forgetPlace, keepPlace, readPlaces } from '../../../src/reading/place/places.ts';
import { placesKey } from '../../../src/reading/storage-key.ts';
import { fakeStorage } from '../fake-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const when = '2026-11-22T19:30:00.000Z';

describe('The place in an article', () => {
  test('comes back as it was kept', () => {
    fakeStorage();
    vi.useFakeTimers({ now: new Date(when) });
    expect(keepPlace('harbour', { paragraph: 7, sentence: 2 })).toBe(true);
    expect(readPlaces()).toEqual({ harbour: { paragraph: 7, sentence: 2, furthest: 7, when } });
  });

  test('may go back, the furthest never', () => {
    fakeStorage();
    keepPlace('harbour', { paragraph: 7, sentence: 2 });
    keepPlace('harbour', { paragraph: 3, sentence: 1 });
    expect(readPlaces().harbour).toMatchObject({ paragraph: 3, furthest: 7 });
  });

  test('is forgotten on demand, and leaves nothing behind', () => {
    const kept = fakeStorage();
    keepPlace('harbour', { paragraph: 7, sentence: 2 });
    keepPlace('bridge', { paragraph: 1, sentence: 1 });
    forgetPlace('harbour');
    expect(Object.keys(readPlaces())).toEqual(['bridge']);
    forgetPlace('bridge');
    expect(kept.size).toBe(0);
  });

  test('is kept for 500 articles; the one that was read longest ago gives way', () => {
    fakeStorage();
    vi.useFakeTimers({ now: new Date(when) });
    for (let number = 0; number <= 500; number++) {
      vi.advanceTimersByTime(1000);
      keepPlace(`article-${number}`, { paragraph: 1, sentence: 1 });
    }
    const slugs = Object.keys(readPlaces());
    expect(slugs).toHaveLength(500);
    expect(slugs[0]).toBe('article-500');
    expect(slugs).not.toContain('article-0');
  });

  test.each(['__proto__', 'constructor', 'toString'])('may be in an article with the slug %s', (slug) => {
    fakeStorage();
    keepPlace(slug, { paragraph: 2, sentence: 1 });
    expect(Object.entries(readPlaces())).toEqual([[slug, expect.objectContaining({ furthest: 2 })]]);
    expect(Object.getPrototypeOf(readPlaces())).toBe(Object.prototype);
  });
});

describe('Where storage', () => {
  test.each([
    '{',
    '[]',
    'null',
    '7',
    '{"a":null}',
    '{"a":{"paragraph":"2","sentence":1,"furthest":2,"when":"2026-11-22"}}',
    '{"a":{"paragraph":0,"sentence":1,"furthest":2,"when":"2026-11-22"}}',
    '{"a":{"paragraph":1.5,"sentence":1,"furthest":2,"when":"2026-11-22"}}',
    '{"a":{"paragraph":1,"sentence":1,"furthest":2,"when":"yesterday"}}',
    '{"a":{"paragraph":1,"sentence":1}}',
  ])('holds %s, no place is read, and the next one is kept', (text) => {
    fakeStorage({ [placesKey]: text });
    expect(readPlaces()).toEqual({});
    expect(keepPlace('harbour', { paragraph: 1, sentence: 1 })).toBe(true);
    expect(Object.keys(readPlaces())).toEqual(['harbour']);
  });

  test('is closed to us, nothing throws, and the caller is told', () => {
    const closed = (): never => {
      throw new DOMException('closed', 'SecurityError');
    };
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed });
    expect(readPlaces()).toEqual({});
    expect(keepPlace('harbour', { paragraph: 1, sentence: 1 })).toBe(false);
    expect(forgetPlace('harbour')).toBe(false);
  });
});

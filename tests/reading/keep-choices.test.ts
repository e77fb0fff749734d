import { afterEach, describe, expect, test, vi } from 'vitest';
import { chosen, keepChoices, keptChoices } from '../../src/reading/keep-choices.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** The browser's storage, as far as it is used. */
function storage(entries: Record<string, string> = {}) {
  const kept = new Map(Object.entries(entries));
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
  return kept;
}

const closed = () => {
  throw new DOMException('closed', 'SecurityError');
};

describe('Choices on this device', () => {
  test('come back as they were kept', () => {
    storage();
    expect(keepChoices({ theme: 'dark', size: '200' })).toBe(true);
    expect(keptChoices()).toEqual({ theme: 'dark', size: '200' });
  });

  test('leave nothing behind when all is as at first', () => {
    const kept = storage({ lectern: '{"theme":"dark"}' });
    keepChoices({});
    expect(kept.size).toBe(0);
  });

  test.each(['{', '[]', 'null', '7', '"dark"', '{"theme":{"a":1}}'])(
    'are none where storage holds %s',
    (text) => {
      storage({ lectern: text });
      expect(keptChoices()).toEqual({});
    },
  );

  test('hold for the page alone where storage is closed, and say so', () => {
    vi.stubGlobal('localStorage', { getItem: closed, setItem: closed, removeItem: closed });
    expect(keptChoices()).toEqual({});
    expect(keepChoices({ theme: 'dark' })).toBe(false);
    expect(keepChoices({})).toBe(false);
  });
});

describe('What is kept', () => {
  test('is only what differs from what every reader gets', () => {
    expect(chosen({ theme: 'system', size: '100', font: 'serif', leading: 'more' })).toEqual({
      leading: 'more',
      style: ':root{--leading:1.8}',
    });
  });

  test('holds the two colours only with the choice that uses them', () => {
    const colours = { ink: '#000000', paper: '#ffffff' };
    expect(chosen({ theme: 'dark', ...colours })).toEqual({ theme: 'dark' });
    expect(chosen({ theme: 'own', ...colours })).toMatchObject({ theme: 'own', ...colours });
  });

  test('brings the rules and tools of its choices, for the boot to put on the page', () => {
    expect(chosen({ font: 'mono' }).style).toBe(':root{font-family:ui-monospace,monospace}');
    expect(chosen({ theme: 'dark' })).not.toHaveProperty('style');
    expect(chosen({ captions: 'place' })).toEqual({ captions: 'place', tools: 'captions' });
  });

  test('is nothing that Settings does not offer', () => {
    const foreign = {
      start: 'search',
      style: 'body{display:none}',
      tools: '../evil',
      size: '999',
      dir: 'rtl',
    };
    expect(chosen(foreign)).toEqual({});
    storage({ lectern: JSON.stringify({ ...foreign, theme: 'dark' }) });
    expect(keptChoices()).toEqual({ theme: 'dark' });
  });
});

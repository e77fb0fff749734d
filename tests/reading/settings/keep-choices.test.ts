import { afterEach, describe, expect, test, vi } from 'vitest';
import { chosen, keepChoices, keptChoices } from '../../../src/reading/settings/keep-choices.ts';
import { fakeStorage } from '../fake-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const closed = () => {
  throw new DOMException('closed', 'SecurityError');
};

describe('Choices on this device', () => {
  test('come back as they were kept', () => {
    fakeStorage();
    expect(keepChoices({ theme: 'dark', size: '200' })).toBe(true);
    expect(keptChoices()).toEqual({ theme: 'dark', size: '200' });
  });

  test('leave nothing behind when all is as at first', () => {
    const kept = fakeStorage({ lectern: '{"theme":"dark"}' });
    keepChoices({});
    expect(kept.size).toBe(0);
  });

  test.each(['{', '[]', 'null', '7', '"dark"', '{"theme":{"a":1}}'])(
    'are none where storage holds %s',
    (text) => {
      fakeStorage({ lectern: text });
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
    fakeStorage({ lectern: JSON.stringify({ ...foreign, theme: 'dark' }) });
    expect(keptChoices()).toEqual({ theme: 'dark' });
  });
});

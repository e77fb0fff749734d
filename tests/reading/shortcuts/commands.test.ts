import { describe, expect, test } from 'vitest';
import { chosen } from '../../../src/reading/settings/keep-choices.ts';
import { preferences } from '../../../src/reading/settings/preferences.ts';
import { commandOf, commands, keyInWords, type Press } from '../../../src/reading/shortcuts/commands.ts';
import { conflictsOf, keyChoicesOf, keysFor } from '../../../src/reading/shortcuts/key-choices.ts';

const press = (code: string, modifiers: Partial<Press> = {}): Press => ({
  code,
  altKey: true,
  shiftKey: true,
  ctrlKey: false,
  metaKey: false,
  ...modifiers,
});

describe('The list of keys', () => {
  test('has each name and each key once, and no name of another preference', () => {
    const names = [...commands.map(({ name }) => name), ...preferences.map(({ name }) => name)];
    expect(new Set(names).size).toBe(names.length);
    expect(conflictsOf({})).toBe('');
    expect(new Set(commands.map(({ label }) => label)).size).toBe(commands.length);
  });

  test('offers each command its own key first, none, and no key that browsers have taken', () => {
    for (const { code } of commands) {
      const offered = keysFor(code);
      expect(offered.slice(0, 2)).toEqual([code, 'none']);
      expect(new Set(offered).size).toBe(offered.length);
      expect(offered).not.toContain('KeyT');
    }
    expect(keyInWords('ArrowDown')).toBe('Alt + Shift + ↓');
  });
});

describe('A key press', () => {
  test('S14: gives a command with Alt and Shift alone', () => {
    expect(commandOf(press('KeyM'), {})).toBe('keyMap');
    for (const modifiers of [{ altKey: false }, { shiftKey: false }, { ctrlKey: true }, { metaKey: true }])
      expect(commandOf(press('KeyM', modifiers), {})).toBeUndefined();
    for (const { code } of commands)
      expect(commandOf(press(code, { altKey: false, shiftKey: false }), {})).toBeUndefined();
  });

  test('gives what the reader put on the key, and no more what was there', () => {
    expect(commandOf(press('KeyJ'), { keyMap: 'KeyJ' })).toBe('keyMap');
    expect(commandOf(press('KeyM'), { keyMap: 'KeyJ' })).toBeUndefined();
    expect(commandOf(press('KeyM'), { keyMap: 'none' })).toBeUndefined();
  });

  test('gives the first of two commands, and the reader is told so', () => {
    expect(commandOf(press('KeyM'), { keyStop: 'KeyM' })).toBe('keyMap');
    expect(conflictsOf({ keyStop: 'KeyM' })).toBe(
      'Alt + Shift + M stands twice: it does “Open the page map”, and never “Read aloud: stop”.',
    );
    expect(conflictsOf({ keyStop: 'none', keyMap: 'none' })).toBe('');
  });
});

describe('A reader’s own keys', () => {
  test('are kept with the other choices, where they differ from the first ones', () => {
    expect(chosen({ keys: 'on', keyMap: 'KeyJ', keyStop: 'KeyS' })).toEqual({
      keys: 'on',
      keyMap: 'KeyJ',
      tools: 'shortcuts',
    });
  });

  test('are no others than those on offer', () => {
    const kept = new Map([
      ['keyMap', 'KeyT'],
      ['keyStop', 'F5'],
      ['keyCopy', 'none'],
      ['keyOther', 'KeyJ'],
    ]);
    expect(keyChoicesOf(kept)).toEqual([['keyCopy', 'none']]);
  });
});

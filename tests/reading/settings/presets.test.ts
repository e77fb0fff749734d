import { afterEach, describe, expect, test, vi } from 'vitest';
import { offeredOf } from '../../../src/reading/settings/keep-choices.ts';
import { keepPresets, keptPresets, presets, presetsOf } from '../../../src/reading/settings/presets.ts';
import { readSettings, writeSettings } from '../../../src/reading/settings/settings-file.ts';
import { fakeStorage } from '../fake-storage.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('Presets', () => {
  test.each(presets)('of ours hold only what Settings offers: $name', ({ choices }) => {
    expect(offeredOf(choices)).toEqual(choices);
  });

  test('of the reader are kept by name; of two with one name the later stays', () => {
    fakeStorage();
    keepPresets([
      { name: 'Evening', choices: { theme: 'dark' } },
      { name: 'Beach', choices: { theme: 'contrast' } },
      { name: ' Evening ', choices: { theme: 'amber' } },
    ]);
    expect(keptPresets()).toEqual([
      { name: 'Beach', choices: { theme: 'contrast' } },
      { name: 'Evening', choices: { theme: 'amber' } },
    ]);
  });

  test('leave nothing behind when the last one is gone', () => {
    const kept = fakeStorage();
    keepPresets([{ name: 'Evening', choices: {} }]);
    keepPresets([]);
    expect(kept.size).toBe(0);
  });

  test.each([null, {}, 'text', [7, null, {}, { name: '', choices: {} }, { name: 7, choices: {} }]])(
    'are none in a value from elsewhere: %j',
    (value) => {
      expect(presetsOf(value)).toEqual([]);
    },
  );
});

describe('Settings as a file', () => {
  const settings = {
    choices: { theme: 'own', ink: '#101010', paper: '#fafafa', link: '#003366', size: '150' },
    presets: [{ name: 'Evening', choices: { theme: 'amber' } }],
  };

  test('come back as they were', () => {
    expect(readSettings(writeSettings(settings))).toEqual(settings);
  });

  test('hold neither rules nor tools: those are made by whoever reads them', () => {
    expect(writeSettings({ ...settings, choices: { size: '150', style: 'x', tools: 'y' } })).not.toMatch(
      /style|tools/u,
    );
  });

  test.each(['', '{', '[]', 'null', '{"choices":{"theme":"dark"}}', `"${'x'.repeat(200_000)}"`])(
    'are refused with one sentence and a remedy where the file is no such file',
    (text) => {
      expect(() => readSettings(text)).toThrow(/^This file holds no settings of Lectern\. Choose one/u);
    },
  );

  test('of a newer kind say so', () => {
    expect(() => readSettings('{"format":"lectern-settings","version":2}')).toThrow('a newer Lectern');
  });

  test('of someone else reach the page only as far as Settings offers them', () => {
    const file = {
      format: 'lectern-settings',
      version: 1,
      choices: {
        theme: 'own',
        ink: 'red;}body{display:none',
        size: '9999',
        start: 'x',
        __proto__: { a: 'b' },
      },
      presets: [{ name: '<img src=x>', choices: { style: 'x' } }],
    };
    expect(readSettings(JSON.stringify(file))).toEqual({
      choices: { theme: 'own' },
      presets: [{ name: '<img src=x>', choices: {} }],
    });
  });
});

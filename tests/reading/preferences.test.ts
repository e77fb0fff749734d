import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { preferences, styleOf } from '../../src/reading/preferences.ts';

const pageStyle = globSync('src/styles/*.css')
  .map((file) => readFileSync(file, 'utf8'))
  .join('');

/** Choices that a script carries out instead of a rule: the cards of captions move; two colours are computed. */
const doneByScript = new Set(['captions=place', 'theme=own']);

const offered = preferences.flatMap(({ name, choices: [, ...others] }) =>
  others.map((choice) => ({ name, ...choice })),
);

describe('Every choice of the form does something', () => {
  test.each(offered)('$name = $value has its rule, its own style or its script', ({ name, value, style }) => {
    const rule = pageStyle.includes(`[data-${name}='${value}']`);
    expect(rule || style !== undefined || doneByScript.has(`${name}=${value}`)).toBe(true);
  });

  test('and every rule for a choice belongs to one that is offered', () => {
    const known = new Set(offered.map(({ name, value }) => `${name}=${value}`));
    for (const [, name, value] of pageStyle.matchAll(/\[data-(\w+)='(\w+)'\]/gu)) {
      expect(known).toContain(`${name}=${value}`);
    }
  });

  test('no two choices of a preference are told apart by nothing', () => {
    for (const { choices } of preferences) {
      expect(new Set(choices.map(({ value }) => value)).size).toBe(choices.length);
      expect(new Set(choices.map(({ label }) => label)).size).toBe(choices.length);
    }
  });

  test('text grows to three times its size', () => {
    const sizes = preferences.find(({ name }) => name === 'size')?.choices.map(({ value }) => Number(value));
    expect(Math.max(...(sizes ?? []))).toBe(300);
  });

  test('letters of joined scripts are never pulled apart', () => {
    expect(pageStyle).toMatch(
      /:lang\(ar\),\s*:root :lang\(fa\),\s*:root :lang\(ckb\)\s*\{\s*letter-spacing: 0/u,
    );
  });
});

describe('The style that choices bring along', () => {
  test('is nothing for a reader who never chose', () => {
    expect(styleOf({})).toBe('');
    expect(styleOf({ theme: 'dark', size: '150' })).toBe('');
  });

  test('joins what several choices bring', () => {
    expect(styleOf({ theme: 'device', font: 'own' })).toMatch(/^--paper:Canvas;.*;font-family:initial$/u);
  });

  test('makes every text colour of two, and takes nothing but colours from storage', () => {
    expect(styleOf({ theme: 'own', ink: '#101010', paper: '#fafafa' })).toBe(
      '--paper:#fafafa;--ink:#101010;--soft:#101010;--link:#101010;--line:#101010;' +
        '--mark:color-mix(in srgb,#101010 12%,#fafafa)',
    );
    expect(styleOf({ theme: 'own', ink: 'red;background:url(/x)' })).not.toContain('url');
  });
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { rulesOf, toolsOf } from '../../../src/reading/settings/choice-rules.ts';
import { preferences } from '../../../src/reading/settings/preferences.ts';

const pageStyle = globSync('src/styles/*.css')
  .map((file) => readFileSync(file, 'utf8'))
  .join('');

/** The one choice whose rules depend on other choices: the reader's own colours. */
const computed = new Set(['theme=own']);

const offered = preferences.flatMap(({ name, choices: [, ...others] }) =>
  others.map((choice) => ({ name, ...choice })),
);

describe('Every choice of the form does something', () => {
  test.each(offered)(
    '$name = $value has its rule, rules of its own or a tool',
    ({ name, value, rules, tool }) => {
      const rule = pageStyle.includes(`[data-${name}='${value}']`);
      expect([rule, rules !== undefined, tool !== undefined, computed.has(`${name}=${value}`)]).toContain(
        true,
      );
    },
  );

  test('and every rule for a choice belongs to one that is offered', () => {
    const known = new Set(offered.map(({ name, value }) => `${name}=${value}`));
    for (const [, name, value] of pageStyle.matchAll(/\[data-(\w+)='(\w+)'\]/gu)) {
      // The tool of a control is no choice of the reader.
      if (name !== 'tool') expect(known).toContain(`${name}=${value}`);
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

describe('The rules that choices bring along', () => {
  test('are none for a reader who never chose', () => {
    expect(rulesOf({})).toBe('');
    expect(rulesOf({ theme: 'dark', captions: 'place' })).toBe('');
    expect(toolsOf({ theme: 'dark', size: '150' })).toBe('');
  });

  test('are those of all choices together', () => {
    expect(rulesOf({ theme: 'device', font: 'own' })).toMatch(
      /^:root\{--paper:Canvas;.*\}:root\{font-family:initial\}$/u,
    );
    expect(toolsOf({ captions: 'place', focus: '3', font: 'atkinson' })).toBe('typeface line-focus captions');
  });

  test('take nothing but colours from storage', () => {
    expect(rulesOf({ theme: 'own', ink: '#101010', paper: '#fafafa', link: '#003366' })).toBe(
      ':root{color-scheme:light;--paper:#fafafa;--ink:#101010;--soft:#101010;--line:#101010;--link:#003366;' +
        '--mark:color-mix(in srgb,#101010 12%,#fafafa)}:root a:any-link{color:var(--link)}',
    );
    expect(rulesOf({ theme: 'own', ink: 'red;background:url(/x)' })).not.toContain('url');
    expect(rulesOf({ theme: 'url(/x)', size: '}' })).toBe('');
  });

  test('stay one style sheet that a browser can read: every bracket is closed', () => {
    for (const { rules = '' } of offered) {
      expect(rules.match(/\{/gu)?.length).toBe(rules.match(/\}/gu)?.length);
      expect(rules).not.toMatch(/url|@import|expression/u);
    }
  });
});

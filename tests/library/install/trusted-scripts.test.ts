import { beforeAll, describe, expect, test, vi } from 'vitest';

interface Rules {
  readonly createScriptURL: (address: string) => string | undefined;
  readonly createHTML: (html: string, type: string, sink: string) => string | undefined;
  readonly createScript?: unknown;
}
let rules: Rules;
let name = '';

beforeAll(async () => {
  vi.stubGlobal('BASE', '/lectern/');
  vi.stubGlobal('TOOLS', '/lectern/code/a1/');
  vi.stubGlobal('location', new URL('https://a.example/lectern/library/'));
  vi.stubGlobal('trustedTypes', {
    createPolicy: (...made: [string, Rules]) => {
      [name, rules] = made;
    },
  });
  await import('../../../src/library/install/trusted-scripts.ts');
  vi.unstubAllGlobals();
  vi.stubGlobal('BASE', '/lectern/');
  vi.stubGlobal('TOOLS', '/lectern/code/a1/');
  vi.stubGlobal('location', new URL('https://a.example/lectern/library/'));
});

describe('The guard of the library’s pages', () => {
  test('is the default policy, and has no rule for the text of a script', () => {
    expect(name).toBe('default');
    expect(rules.createScript).toBeUndefined();
  });

  test.each([
    '/lectern/sw.js',
    '/lectern/code/a1/library-worker.js',
    'https://a.example/lectern/code/a1/x.js',
  ])('lets our own code be a script: %s', (address) => {
    expect(rules.createScriptURL(address)).toBe(new URL(address, 'https://a.example').href);
  });

  test.each([
    'https://evil.example/lectern/code/a1/x.js',
    '//evil.example/lectern/sw.js',
    '/lectern/code/a1/../../../other.js',
    '/lectern/library/sw.js',
    '/lectern/sw.js?evil',
    'data:text/javascript,1',
    'blob:https://a.example/1',
    'javascript:1',
  ])('lets nothing else be one: %s', (address) => {
    expect(rules.createScriptURL(address)).toBeUndefined();
  });

  test('lets HTML be parsed in a document apart, and nowhere else', () => {
    expect(rules.createHTML('<p>', 'TrustedHTML', 'DOMParser parseFromString')).toBe('<p>');
    expect(rules.createHTML('<p>', 'TrustedHTML', 'Element innerHTML')).toBeUndefined();
  });
});

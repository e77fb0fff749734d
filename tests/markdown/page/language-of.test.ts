import { expect, test } from 'vitest';
import { languageOf } from '../../../src/markdown/page/language-of.ts';

test.each([
  ['en', undefined, {}],
  ['de', undefined, { lang: 'de', dir: 'ltr' }],
  ['ar', undefined, { lang: 'ar', dir: 'rtl' }],
  ['ckb', undefined, { lang: 'ckb', dir: 'rtl' }],
  ['az-Arab', undefined, { lang: 'az-Arab', dir: 'rtl' }],
  ['und', 'rtl', { lang: 'und', dir: 'rtl' }],
  ['en', 'rtl', { dir: 'rtl' }],
] as const)('a text in %s, said to go %s', (language, direction, attributes) => {
  expect(languageOf(language, direction)).toEqual(attributes);
});

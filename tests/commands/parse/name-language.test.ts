import { expect, test } from 'vitest';
import { detectLanguage } from '../../../src/article/language/detect-language.ts';
import { nameLanguage } from '../../../src/commands/parse/name-language.ts';
import { languageSentences } from '../../article/language-sentences.ts';

test.each(languageSentences)('%s: %s', (language, sentence) => {
  expect(detectLanguage(sentence, nameLanguage)).toBe(language);
});

test('figures are of no language', () => {
  expect(nameLanguage('12:30 – 2019')).toBeUndefined();
});

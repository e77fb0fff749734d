import { expect, test } from 'vitest';
import { sentenceAround } from '../../src/markdown/sentence-around.ts';

const around = (text: string, mention: string, language = 'en') => {
  const at = text.indexOf(mention);
  return sentenceAround(text, [at, at + mention.length], language);
};

test('A mention stands in its own sentence, without the one before and after', () => {
  expect(around('It rained. The RG left. We stayed.', 'RG')).toEqual({ before: 'The ', after: ' left.' });
});

test('An abbreviation before a mention does not end its sentence', () => {
  expect(around('It rained. Gen. Haddad of the RG left.', 'RG').before).toBe('Gen. Haddad of the ');
});

test('Sentences end by the rules of their language', () => {
  expect(around('Es regnete. Am 3. Mai ging die RG. Wir blieben.', 'RG', 'de')).toEqual({
    before: 'Am 3. Mai ging die ',
    after: '.',
  });
});

test('A mention that runs over what looks like an end is not cut', () => {
  const { before, after } = around('We met St. Abbs! Guard men. Then we left.', 'Abbs! Guard');
  expect(before + after).not.toContain('Then');
  expect(before).toBe('We met St. ');
});

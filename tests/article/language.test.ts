import { describe, expect, test } from 'vitest';
import { directionOf } from '../../src/article/direction-of.ts';
import { detectLanguage } from '../../src/article/language/detect-language.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { languageSentences } from './language-sentences.ts';

describe('the language of a text', () => {
  test('is told by the small detector for nine sentences of ten, and for every paragraph', () => {
    const wrong = languageSentences.filter(([language, text]) => detectLanguage(text) !== language);
    expect(wrong.length).toBeLessThan(languageSentences.length / 10);
    const languages = new Map(Map.groupBy(languageSentences, ([language]) => language));
    for (const language of [
      'en',
      'de',
      'fr',
      'es',
      'pt',
      'it',
      'pl',
      'cs',
      'sv',
      'fi',
      'ru',
      'uk',
      'bg',
      'tr',
    ]) {
      const paragraph = (languages.get(language) ?? []).map(([, text]) => text).join(' ');
      expect(detectLanguage(paragraph), paragraph).toBe(language);
    }
  });

  test('is that of its sentences, not of the menu above them', () => {
    const menu = 'Home\nNews of the day\nWhat to read on the weekend\nFrom our own reporters\n';
    const german = languageSentences.find(([language]) => language === 'de')?.[1] ?? '';
    expect(detectLanguage(`${menu.repeat(5)}\n${german}`)).toBe('de');
  });

  test('is undetermined where nothing tells', () => {
    expect(detectLanguage('12:30 – 2019')).toBe('und');
    expect(detectLanguage('')).toBe('und');
  });

  test('is asked of the detector that is given, unless its letters tell or it is given itself', () => {
    const nameLanguage = (): string => 'eo';
    expect(parseArticle('Malnova ponto.', { nameLanguage }).language).toBe('eo');
    expect(parseArticle('다리가 닫혔다.', { nameLanguage }).language).toBe('ko');
    expect(parseArticle('Malnova ponto.', { nameLanguage, language: 'fr' }).language).toBe('fr');
    const page = '<p>Malnova ponto restos fermita ĝis la fino de la somero.</p>';
    expect(parseArticle(page, { type: 'html', nameLanguage }).language).toBe('eo');
  });
});

describe('the direction of a text', () => {
  test.each([
    ['أعلنت البلدية أن الجسر مغلق.', 'rtl'],
    ['BBC: أعلنت البلدية', 'rtl'],
    ['העירייה הודיעה', 'rtl'],
    ['The word «جسر» means bridge.', 'ltr'],
    ['1,000', undefined],
  ])('%s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });

  test('is kept in the article, text and page alike', () => {
    expect(parseArticle('أعلنت البلدية أن الجسر مغلق.').direction).toBe('rtl');
    expect(parseArticle('<p>أعلنت البلدية أن الجسر مغلق.</p>', { type: 'html' }).direction).toBe('rtl');
    expect('direction' in parseArticle('A ferry sank.')).toBe(false);
  });
});

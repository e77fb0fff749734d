import { describe, expect, test } from 'vitest';
import { splitWords } from '../../../src/library/find/split-words.ts';
import { filedWords, wordsOf } from '../../../src/library/find/words-of.ts';
import { matcher, ownBlocks } from './own-articles.ts';

const words = (text: string): string[] => splitWords(text).map(({ word }) => word);

describe('The words of a text', () => {
  test.each([
    ['case and diacritics', 'Café CAFÉ cafe', ['cafe', 'cafe', 'cafe']],
    ['apostrophes of all kinds', "Kata'ib Kataʾib Kata’ib", ['kataib', 'kataib', 'kataib']],
    ['English endings', 'strikes strike cities city', ['strike', 'strike', 'citi', 'citi']],
    ['a possessive', 'the river’s bank', ['the', 'river', 'bank']],
    ['hyphens', 'al-Shaabi', ['al', 'shaabi']],
    ['numbers', '2,300 in 2019', ['2', '300', 'in', '2019']],
    ['forms of Arabic letters', 'أحمد احمد', ['احمد', 'احمد']],
    ['signs alone', '— “ ” ’ …', []],
  ])('fold %s', (_, text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('are found where no spaces part them', () => {
    expect(words('东京的大使馆')).toEqual(['东京', '京的', '的大', '大使', '使馆']);
    expect(words('AI馆')).toEqual(['ai', '馆']);
    expect(words('สถานทูตในกรุงเทพ').length).toBeGreaterThan(1);
  });

  test('say where they stand', () => {
    const text = 'In  “Café”, 东京.';
    expect(splitWords(text).map(({ start, end }) => text.slice(start, end))).toEqual(['In', 'Café', '东京']);
  });
});

describe('What an article is found by', () => {
  const { article } = ownBlocks('a', 'Ferries stay', [
    { type: 'title', text: 'Ferries stay' },
    { type: 'heading', level: 2, text: 'Part 1 of 2: Zebra…', suggested: true },
    { type: 'paragraph', text: 'The Iraqi Hezbollah Brigades left. The Hezbollah Brigades denied it.' },
    { type: 'caption', text: 'A gate', credit: 'Reuters', creditText: 'Credit: Reuters' },
  ]);
  const keys = wordsOf(article, 'Ferries stay', matcher);

  test('is each word once, for the place that it stands in', () => {
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys).toEqual(expect.arrayContaining(['title:ferri', 'text:ferri', 'text:left', 'caption:gate']));
    expect(keys).not.toContain('text:gate');
    expect(keys).not.toContain('title:left');
  });

  test('is each name, whatever its spelling', () => {
    expect(keys.filter((key) => key.includes('='))).toEqual(['text=kataib-hezbollah']);
  });

  test('is also the credit of a caption', () => {
    expect(keys).toContain('caption:reuter');
  });

  test('is no heading that Lectern added', () => {
    expect(keys).not.toContain('text:zebra');
  });

  test('is filed with the edition of the glossary that found the names', () => {
    expect(filedWords(article, 'Ferries stay', { matcher, edition: 'ab12' })).toEqual([
      'names=ab12',
      ...keys,
    ]);
  });

  test('is the title as the reader has put it', () => {
    expect(wordsOf(article, 'Boats', matcher)).toContain('title:boat');
  });
});

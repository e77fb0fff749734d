import { describe, expect, test } from 'vitest';
import { firstWords } from '../../src/article/first-words.ts';
import { readDate } from '../../src/article/dates/read-date.ts';
import { chooseBreaks } from '../../src/article/parts/choose-breaks.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { textSteps } from '../../src/article/steps.ts';
import { cleanText } from '../../src/article/white-space.ts';

const sentence = 'The harbour stays closed for the rest of the week, the council said on Monday evening.';
const typesOf = (text: string): string[] => parseArticle(text).blocks.map(({ type }) => type);

describe('white space', () => {
  test('is one plain space inside and nothing outside', () => {
    expect(cleanText('\u00a0 One \t two\r\n three\ufeff')).toBe('One two three');
  });
  test('does not part what Chinese and Japanese write together', () => {
    expect(cleanText('震度４の\n揺れ')).toBe('震度４の揺れ');
    expect(cleanText('東京 大阪')).toBe('東京 大阪');
  });
  test('leaves marks of direction and joiners where they are', () => {
    expect(cleanText('\u200fمی\u200cخواهم')).toBe('\u200fمی\u200cخواهم');
  });
});

describe('lines', () => {
  test('one paragraph a line stays one paragraph a line', () => {
    expect(typesOf([sentence, sentence, sentence, sentence].join('\n'))).toEqual(Array(4).fill('paragraph'));
  });
  test('a wrapped text without blank lines ends its paragraphs where a line is short', () => {
    const wrapped = [
      'The old mill at Harrow Bend will turn again this summer, for the first',
      'time since the flood of 1968, after four winters of work.',
      'They found the drawings in a tin box under the floor, wrapped in oiled',
      'paper. None of the timber could be saved, but the iron shaft was quite',
      'straight and the stones had hardly worn, which nobody had expected at',
      'all.',
    ].join('\n');
    expect(parseArticle(wrapped).blocks.map(({ text }) => text.slice(-6))).toEqual([' work.', 't all.']);
  });
});

describe('a title', () => {
  test('is the line above the first sentence', () => {
    expect(parseArticle(`Port stays closed\n\n${sentence}`)).toMatchObject({
      title: 'Port stays closed',
      titleFrom: 'received',
    });
  });
  test('is not taken from a text that begins with a sentence', () => {
    expect(parseArticle(`${sentence}\n\n${sentence}`)).toMatchObject({
      title: 'The harbour stays closed for the rest of the week, the council…',
      titleFrom: 'suggested',
    });
  });
  test('that the caller gives stands above all', () => {
    expect(parseArticle(sentence, { title: 'Given' })).toMatchObject({
      title: 'Given',
      titleFrom: 'received',
    });
  });
});

describe('the name of the writer, alone below the headline', () => {
  const withName = (name: string, text = sentence): string[] =>
    typesOf(`Port stays closed\n\n${name}\n\n${text}\n\n${sentence}`);
  test('is a byline', () => {
    expect(withName('Marta Quill')).toEqual(['title', 'byline', 'paragraph', 'paragraph']);
  });
  test('is none when the article speaks of that person', () => {
    expect(withName('Marta Quill', `${sentence} Quill has worked there for ten years.`)[1]).not.toBe(
      'byline',
    );
  });
});

describe('the last paragraph', () => {
  const last = (end: string): string | undefined =>
    typesOf(`Port stays closed\n\n${sentence}\n\n${sentence} ${end}`).at(-1);
  test.each(['– AFP', '(Reuters)', '— Bernama', '(AFP/dpa)'])('stays body when it is signed %s', (end) => {
    expect(last(end)).toBe('paragraph');
  });
  test.each(['Getty Images', '(Marta Quill/AFP)'])('is a caption when it ends in %s', (end) => {
    expect(last(end)).toBe('caption');
  });
});

describe('lines that stand twice', () => {
  test('are body when two paragraphs were pasted twice', () => {
    const pair = `${sentence}\n\nAnother ship may come on Friday, if the wind turns, and then leave on Sunday.`;
    const rest = Array.from({ length: 16 }, (_, i) => `${sentence} It was day ${String(i)} of the storm.`);
    const text = [pair, ...rest, pair].join('\n\n');
    expect(typesOf(text).filter((type) => type === 'caption')).toEqual([]);
  });
  test('are captions one below the other', () => {
    const caption = 'The pilot boat beside the pier on Monday.';
    expect(typesOf([sentence, caption, caption, sentence + ' More.'].join('\n\n'))).toEqual([
      'paragraph',
      'caption',
      'caption',
      'paragraph',
    ]);
  });
});

describe('parts', () => {
  const long = Array.from({ length: 24 }, (_, i) => `${sentence} It was day ${i} of the storm.`);
  test('a long article without headings gets parts, the first of them without a heading', () => {
    const parts = parseArticle(long.join('\n\n')).blocks.filter(({ suggested }) => suggested);
    expect(parts.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^Part 2 of \d: The harbour stays closed/u),
      ...Array.from(
        { length: parts.length - 1 },
        () => expect.stringMatching(/^Part \d of \d: /u) as unknown,
      ),
    ]);
    expect(parts.every(({ range }) => range === undefined)).toBe(true);
  });
  test('are named in the language of the article', () => {
    const german = Array.from(
      { length: 24 },
      () =>
        'Der Hafen bleibt nach dem Sturm bis Freitag geschlossen, wie die Gemeinde am Dienstag mitteilte und der Hafenmeister bestätigte.',
    );
    expect(parseArticle(german.join('\n\n')).blocks.find(({ suggested }) => suggested)?.text).toMatch(
      /^Teil 2 von \d: Der Hafen bleibt/u,
    );
  });
  test.each([6, 14])('are not added to a short article of %s paragraphs', (paragraphs) => {
    expect(
      parseArticle(long.slice(0, paragraphs).join('\n\n')).blocks.some(({ suggested }) => suggested),
    ).toBe(false);
  });
  test('are not added where the article has headings of its own', () => {
    const own = [...long.slice(0, 12), 'What happens next', ...long.slice(12)];
    expect(parseArticle(own.join('\n\n')).blocks.some(({ suggested }) => suggested)).toBe(false);
  });
  test('begin where the words change', () => {
    const about = (words: string): string[] =>
      Array.from({ length: 6 }, (_, i) => `${words} ${words} number${i}`);
    expect(chooseBreaks([...about('harbour ferry pier'), ...about('council budget taxes')], 2)).toEqual([6]);
  });
});

describe('a date', () => {
  test.each([
    ['13. Mai 2026 um 15:44', 'de', '2026-05-13'],
    ['May 16, 2024', 'en', '2024-05-16'],
    ['16 de mayo de 2024', 'es', '2024-05-16'],
    ['16 мая 2024', 'ru', '2024-05-16'],
    ['2024年5月16日', 'ja', '2024-05-16'],
    ['16.5.2024', 'fi', '2024-05-16'],
    ['16/5/2024', 'en', '2024-05-16'],
    ['3/4/2024', 'en', undefined],
    ['31.2.2024', 'de', undefined],
    ['May 16, 2024', 'not a language', '2024-05-16'],
  ])('%s (%s)', (text, language, date) => {
    expect(readDate(text, language)?.date).toBe(date);
  });
});

describe('notes', () => {
  const codes = (text: string): string[] => parseArticle(text).notes.map(({ code }) => code);
  test('a doubled word is reported where it stands, and kept', () => {
    const article = parseArticle('The boats went to to sea before dawn.');
    expect(article.blocks[0]?.text).toContain('to to');
    expect(article.notes).toEqual([
      {
        code: 'doubled-word',
        message: 'The word “to” stands twice in a row.',
        suggestion: 'Perhaps once is meant.',
        correction: { from: 'to to', to: 'to' },
        range: [15, 20],
      },
    ]);
  });
  test.each([
    'She had had enough of it.',
    'They sang Duran Duran songs.',
    'It was a tot to behold.',
    'Page 12 12 was missing.',
  ])('nothing is reported for “%s”', (text) => {
    expect(codes(text)).toEqual([]);
  });
  test('a caption that repeats a paragraph, and one without its credit, are reported', () => {
    const repeated =
      'Divers found the anchor of the lost trawler under two metres of sand near the lighthouse';
    expect(codes([sentence, `${repeated}.`, `${repeated}Credit: Reuters`, sentence].join('\n\n'))).toContain(
      'caption-repeats-paragraph',
    );
  });
});

test('every step gives a new draft and leaves the one it got as it was', () => {
  const freeze = <T>(value: T): T => {
    if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
      Object.freeze(value);
      Object.values(value).forEach(freeze);
    }
    return value;
  };
  const received = `Port stays closed\n\nBy Jane Doe\n\n${sentence}\n\nA boat.Credit: AFP\n\nShare\n\nTo to sea.`;
  let draft = freeze({
    received,
    language: '',
    title: '',
    titleFrom: 'received' as const,
    blocks: [],
    setAside: [],
    notes: [],
    receipt: [],
  });
  for (const step of textSteps) draft = freeze(step(draft)) as typeof draft;
  expect(draft.blocks).not.toEqual([]);
});

test('the first words are counted as the language counts them', () => {
  expect(firstWords('The ferry left at noon.', 'en', 3)).toBe('The ferry left…');
  expect(firstWords('北浜市で震度４の揺れを観測した。', 'ja', 3).length).toBeLessThan(10);
  expect(firstWords('Short.', 'en', 3)).toBe('Short.');
});

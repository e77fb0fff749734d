import { describe, expect, test } from 'vitest';
import { digestInput, sealArticle } from '../../src/markdown/seal-article.ts';

const article = '---\ntitle: "A"\n---\n\nadded: not this line\n\n---\n';
const captions = [
  { file: '01.md', text: '---\nnumber: 1\n---\n' },
  { file: '02.md', text: '---\nnumber: 2\n---\n' },
];
const whole = digestInput({ article, captions });

describe('the seal of an article', () => {
  test('is the last line of the front matter', () => {
    expect(sealArticle(article, 'abc')).toBe(
      '---\ntitle: "A"\nadded: "abc"\n---\n\nadded: not this line\n\n---\n',
    );
  });

  test('is taken without itself, whatever the line ends and the order of the captions', () => {
    const sealed = sealArticle(article, 'abc');
    expect(digestInput({ article: sealed, captions })).toBe(whole);
    expect(digestInput({ article: sealed.replaceAll('\n', '\r\n'), captions })).toBe(whole);
    expect(digestInput({ article: sealed, captions: captions.toReversed() })).toBe(whole);
  });

  test.each([
    ['a changed word', { article: article.replace('not', 'yes'), captions }],
    ['a changed line of front matter', { article: article.replace('"A"', '"B"'), captions }],
    ['a changed caption', { article, captions: [captions[0], { file: '02.md', text: 'x' }] }],
    ['a removed caption', { article, captions: [captions[0]] }],
    [
      'a renamed caption',
      { article, captions: [captions[0], { file: '03.md', text: captions[1]?.text ?? '' }] },
    ],
  ])('is broken by %s', (_, files) => {
    expect(digestInput(files as { article: string; captions: typeof captions })).not.toBe(whole);
  });
});

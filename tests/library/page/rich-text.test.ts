import { describe, expect, test } from 'vitest';
import { richText } from '../../../src/library/page/rich-text.ts';
import { webAddress } from '../../../src/library/page/web-address.ts';

describe('what pasted HTML brings is told', () => {
  test.each([
    ['<h2>Ferry</h2><p>It sank.</p>', 'headings'],
    ['<H1 class="x">Ferry</H1><figure><figcaption>Smoke.</figcaption></figure>', 'headings and captions'],
    ['<p class=MsoCaption>Figure 1</p>', 'captions'],
    ['<p class="MsoCaption">Figure 1</p>', 'captions'],
    ['<blockquote>So</blockquote><ul><li>One</li></ul>', 'quotations and lists'],
    ['<p dir="rtl" lang="ar">عبارة</p>', 'language'],
  ])('%s: %s', (html, words) => {
    expect(richText(html)).toBe(words);
  });

  test.each([
    '',
    '<meta charset="utf-8"><span style="color: red">Ferry</span>',
    '<p>A <a href="https://news.example/">link</a> is not kept.</p>',
    '<link rel="x"><header>No heading</header>',
    'a < b lang= c',
  ])('nothing that the text does not say: %s', (html) => {
    expect(richText(html)).toBeUndefined();
  });
});

describe('a web address', () => {
  test.each([
    'https://news.example/ferry',
    '  http://news.example ',
    'www.news.example/ferry?x=1',
    'HTTPS://A.EXAMPLE',
  ])('is no article: %s', (text) => {
    expect(webAddress(text)).toBe(text.trim());
  });

  test.each([
    'See https://news.example/ferry',
    'https://news.example/ferry sank',
    'Ferry',
    'www',
    'ftp://x.example',
  ])('is not all of %s', (text) => {
    expect(webAddress(text)).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { hasLinks, richText } from '../../../src/library/page/rich-text.ts';
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

describe('that links are left out is told', () => {
  test.each([
    '<p>See <a href="https://news.example/">the report</a>.</p>',
    "<A class=x HREF='/report'>the report</A>",
    '<a href=report.html>the report</a>',
  ])('of %s', (html) => {
    expect(hasLinks(html)).toBe(true);
  });

  test.each([
    '<p>A word.<a href="#note-1">1</a></p>',
    '<a name="top">Top</a> href="x"',
    '<a href="">Here</a>',
    '<abbr href="x">AFP</abbr><link href="a.css">',
  ])('not of %s', (html) => {
    expect(hasLinks(html)).toBe(false);
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

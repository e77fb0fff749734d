import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/article/article.ts';
import { Fault } from '../../../src/article/fault.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';

const parse = (html: string) => parseArticle(html, { type: 'html' });
const prose = 'The ferry left the harbour at noon with forty people aboard, the port said.';
const page = (inner: string) =>
  `<article><h1>Ferry leaves</h1><p>${prose}</p>${inner}<p>${prose} Twice.</p></article>`;
const third = (html: string): Block | undefined => parse(page(html)).blocks[2];

describe('a caption and its credit', () => {
  test.each([
    ['<figure><img><figcaption>Smoke.<span class="credit">EPA</span></figcaption></figure>', 'Smoke.', 'EPA'],
    ['<figure><img><figcaption>Smoke. <em>Jane Doe/AFP</em></figcaption></figure>', 'Smoke.', 'Jane Doe/AFP'],
    ['<figure><img><figcaption>Smoke (Photo: Jane Doe)</figcaption></figure>', 'Smoke', 'Jane Doe'],
    ['<figure><img><figcaption><small>© Jane Doe</small></figcaption></figure>', '', 'Jane Doe'],
    ['<div class="imageCaption">Smoke. <i class="photographer">Jane Doe</i></div>', 'Smoke.', 'Jane Doe'],
    ['<figure><img><div class="photo-credit">Jane Doe</div></figure>', '', 'Jane Doe'],
    [
      '<figure><img><figcaption>Smoke.<span>Credit: Jane Doe</span><span>/</span><span>AFP</span></figcaption></figure>',
      'Smoke.',
      'Jane Doe/AFP',
    ],
    ['<figure><img><figcaption>Two boats.</figcaption></figure>', 'Two boats.', undefined],
  ])('%s', (html, text, credit) => {
    const block = third(html);
    expect(block?.type).toBe('caption');
    expect([block?.text, block?.credit]).toEqual([text, credit]);
  });
});

describe('what the head of a page says', () => {
  const read = (head: string) => parse(`<head>${head}</head><body><p>${prose}</p></body>`);

  test.each([
    ['<title>Ferry leaves</title>', { title: 'Ferry leaves' }],
    [
      '<title>Ferry leaves – The Port</title><meta property="og:site_name" content="The Port">',
      { title: 'Ferry leaves' },
    ],
    ['<meta property="article:published_time" content="2020-02-29T01:00:00Z">', { published: '2020-02-29' }],
    ['<link rel="canonical" href="https://port.example/2020/02/29/ferry">', { published: '2020-02-29' }],
    ['<meta name="author" content="Jane Doe">', { byline: 'Jane Doe' }],
    ['<meta property="og:locale" content="de_AT">', { language: 'de-AT' }],
    [
      '<script type="application/ld+json">[{"@type":["Thing","NewsArticle"],"author":{"name":"J. Doe"}}]</script>',
      { byline: 'J. Doe' },
    ],
    [
      '<script type="application/ld+json">{"@type":"NewsArticle","author":"https://x.example/j"}</script>',
      { byline: undefined },
    ],
    ['<script type="application/ld+json">{"headline": broken</script>', { titleFrom: 'suggested' }],
  ])('%s', (head, expected) => {
    const article = read(head);
    for (const [key, value] of Object.entries(expected))
      expect(article[key as keyof typeof article]).toBe(value);
  });

  test('a page that says it is in English, as templates do, is believed only when it is', () => {
    const german =
      'Die Fähre ist am Mittag mit vierzig Menschen an Bord aus dem Hafen gefahren, sagte der Hafenmeister.';
    expect(parse(`<html lang="en"><p>${german}</p><p>${german}</p>`).language).toBe('de');
    expect(parse(`<html lang="en-AU"><p>${prose}</p>`).language).toBe('en-AU');
  });

  test('what the caller knows is worth more', () => {
    const options = { type: 'html', title: 'T', published: '2021-01-01', language: 'nl' } as const;
    expect(parseArticle(page(''), options)).toMatchObject({
      title: 'T',
      published: '2021-01-01',
      language: 'nl',
    });
  });
});

describe('hostile pages become an article or one clear fault', () => {
  const deep = 20_000;
  test.each([
    ['deep nesting', '<div>'.repeat(deep) + `<p>${prose}</p>`],
    [
      'deep nesting of all kinds',
      '<ul><li><table><tr><td><b><a href=x><figure><figcaption>'.repeat(deep / 8) + prose,
    ],
    ['end tags without starts', '</div></p></b>'.repeat(deep) + `<p>${prose}</p>`],
    ['a link that nobody closed', `<a href="/"><p>${prose}</p><p>${prose}</p>`],
    ['many elements', '<b>x</b>'.repeat(deep) + `<p>${prose}</p>`],
    ['one long attribute', `<p class="${'caption '.repeat(deep)}">${prose}</p>`],
    ['deep JSON', `<script type="application/ld+json">${'['.repeat(deep)}</script><p>${prose}</p>`],
    ['unclosed script', `<p>${prose}</p><script>` + '<p>'.repeat(deep)],
    ['half a tag', `<p>${prose}</p><a href="`],
    ['many half tags', `<p>${prose}</p>` + '<'.repeat(deep)],
    ['many breaks in one line', `<p>${prose}${'<br>x'.repeat(deep)}</p>`],
    ['many readings', `<p>${prose} ${'<ruby>a<rt>b</rt></ruby>'.repeat(deep)}</p>`],
    ['many cells', `<p>${prose}</p><table><tr>${'<td>x</td>'.repeat(deep)}</tr></table>`],
    ['many hidden words', `<p>${prose}${'<i hidden>x</i>'.repeat(deep)}</p>`],
    ['many boxes that sell', `<p>${prose}</p>` + '<div><p>Already a subscriber?</p></div>'.repeat(deep / 4)],
    [
      'nested asides and quotations',
      '<div><aside><blockquote>'.repeat(deep) +
        '</blockquote></aside></div>'.repeat(deep) +
        `<p>${prose}</p>`,
    ],
    [
      'nested tables',
      '<table><tr><td>'.repeat(deep / 4) + 'x' + '</td></tr></table>'.repeat(deep / 4) + `<p>${prose}</p>`,
    ],
    ['many attributes', `<p ${Array.from({ length: deep }, (_, i) => `a${i}=1`).join(' ')}>${prose}`],
    [
      'entities of a document type',
      `<!DOCTYPE x [<!ENTITY a "b"><!ENTITY c "&a;&a;&a;">]><p>${prose} &c;</p>`,
    ],
    ['entities that are none', `<p>${prose}</p>` + '&bogus;&#x110000;&#0;&#xD800;&amp'.repeat(deep / 8)],
    ['CDATA', `<p>${prose}</p><![CDATA[${'<p>x</p>'.repeat(deep / 8)}]]>`],
    ['NULs and lone surrogates', `<p>${prose} \0\ud800</p>`],
  ])('%s', (_, html) => {
    const { blocks } = parse(html);
    expect(blocks.some(({ text }) => text.startsWith('The ferry left'))).toBe(true);
  });

  test.each([
    ['empty', ''],
    ['empty', ' \n\t'],
    ['empty', '<script>alert("text")</script><style>p {}</style>'],
    ['no-article', '<nav><a href="/">Home</a></nav><footer>Imprint</footer>'],
  ])('%s: %j', (code, html) => {
    expect(() => parse(html)).toThrow(expect.objectContaining({ code }));
  });
});

const tags = [
  'p',
  'div',
  'span',
  'figure',
  'figcaption',
  'h1',
  'h2',
  'ul',
  'li',
  'a',
  'table',
  'tr',
  'td',
  'blockquote',
  'nav',
];
const piece = fc.oneof(
  fc.constantFrom(...tags).map((tag) => `<${tag}>`),
  fc.constantFrom(...tags).map((tag) => `</${tag}>`),
  fc.constantFrom(
    '<br>',
    '<img alt="sea">',
    '<p class="caption">',
    '<i class="credit">',
    '<aside>',
    '&amp;',
    '<!--',
    '-->',
  ),
  fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,20}\.?$/u),
);

test('every word of a page is in a block or set aside, once, in any markup', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const html = pieces.filter((part) => !part.includes('--')).join(' ');
      const received = words(html.replace(/<[^>]*>/gu, ' ').replaceAll('&amp;', ' '));
      let printed: readonly string[] = [];
      try {
        const { blocks, setAside } = parse(html);
        const shown = setAside.filter(({ reason }) => reason !== 'alternative-text');
        const own = blocks.filter(({ suggested }) => suggested !== true);
        printed = words(
          [
            ...own.map(({ text, creditText = '' }) => `${text} ${creditText}`),
            ...shown.map(({ text }) => text),
          ].join(' '),
        );
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown;
        if (thrown.code === 'no-article') return;
      }
      expect(printed).toEqual(received);
    }),
    { numRuns: 300 },
  );
});

test('any string at all is an article or a fault', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 40 }), (pieces) => {
      try {
        for (const block of parse(pieces.join('')).blocks) expect(block).not.toHaveProperty('range');
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown;
      }
    }),
    { numRuns: 300 },
  );
});

const fixtures = join(import.meta.dirname, '../../fixtures/html');
const received = readdirSync(fixtures, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => readFileSync(join(fixtures, name, 'page.html'), 'utf8'));

test('a page with a piece cut out, doubled or put elsewhere is an article or a fault', () => {
  const cut = fc.tuple(
    fc.constantFrom(...received),
    fc.nat(),
    fc.nat(400),
    fc.nat(),
    fc.constantFrom(0, 1, 2),
  );
  fc.assert(
    fc.property(cut, ([html, at, length, to, copies]) => {
      const start = at % html.length;
      const rest = html.slice(0, start) + html.slice(start + length);
      const target = to % (rest.length + 1);
      const moved = html.slice(start, start + length).repeat(copies);
      try {
        parse(rest.slice(0, target) + moved + rest.slice(target));
      } catch (thrown) {
        if (!(thrown instanceof Fault)) throw thrown;
      }
    }),
    { numRuns: 200 },
  );
});

/** In one order, so that a credit printed before its caption does not matter. */
function words(text: string): readonly string[] {
  return (text.match(/[a-z]+/gu) ?? []).sort();
}

import { toHtml } from 'hast-util-to-html';
import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../../src/library/render/glossary.ts';
import { writeMarkedNames, type MarkedName } from '../../../src/library/render/marked-name.ts';
import { renderArticle } from '../../../src/library/render/render-article.ts';
import type { OwnArticle } from '../../../src/library/own-article.ts';
import { resolveDates } from '../../../src/markdown/dates/resolve-dates.ts';
import { ownArticle } from '../own-article.ts';

const link = (path: string): string => `/base/${path}`;

const greenZone: MarkedName = {
  id: 'green-zone',
  name: 'Green Zone',
  kind: 'place',
  spellings: [{ text: 'International Zone' }],
  native: [],
  respelling: 'green zone',
  definition: 'The fortified district of Baghdad.',
};

/** As the worker gets it: through the file that the build writes. */
const names = JSON.parse(writeMarkedNames([greenZone])) as readonly MarkedName[];
const tools = { glossary: readGlossary(names, link), resolveDates, link };

const htmlOf = (article: OwnArticle): string =>
  toHtml({ type: 'root', children: renderArticle(article, tools) });

const received = [
  'The river is back',
  'The gates of the International Zone were opened on Tuesday, after the water had fallen for a week and a half.',
  'A boat at the gate.Photo: Jane Doe/AFP',
  'Nobody was hurt, the harbour master said, and most shops on the embankment will be open again by the weekend.',
].join('\n\n');

describe('the page of an own article', () => {
  test('leads back to the list, and to where its lines can be put right', () => {
    const html = htmlOf(ownArticle(received));
    expect(html).toContain('<a href="/base/library/">Your articles</a>');
    expect(html).toContain('<a href="/base/library/check/?id=00000000-0000-4000-8000-000000000000">');
  });

  test('marks a name in any spelling, with its definition behind the paragraph', () => {
    const html = htmlOf(ownArticle(received));
    expect(html).toContain('<button id="m1" type="button" popovertarget="d1">International Zone</button>');
    expect(html).toContain('The fortified district of Baghdad.');
    expect(html).toContain('href="/base/names/green-zone/"');
  });

  test('lists its captions with their credit, and has no link to a page of captions', () => {
    const html = htmlOf(ownArticle(received));
    expect(html).toContain('<li id="caption-1">');
    expect(html).toContain('<bdi>Photo: Jane Doe/AFP</bdi>');
    expect(html).not.toContain('a page of their own');
  });

  test('says that the reader gave the title', () => {
    const own = ownArticle(received);
    const html = htmlOf({ ...own, facts: { ...own.facts, titleFrom: 'reader' } });
    expect(html).toContain('The title is yours.');
  });

  test('says that headings are the reader’s own, not an editor’s', () => {
    const own = ownArticle(received);
    const heading = {
      type: 'heading',
      level: 2,
      text: 'Open again',
      suggested: true,
      addedBy: 'reader',
    } as const;
    const article = { ...own.text.article, blocks: [...own.text.article.blocks, heading] };
    const html = htmlOf({ ...own, text: { ...own.text, article } });
    expect(html).toContain('Some of the headings are yours.');
    expect(html).not.toContain('editor');
  });

  test('tells where it came from as text: nothing leads there by itself', () => {
    const own = ownArticle(received);
    const html = htmlOf({ ...own, facts: { ...own.facts, source: { file: 'river.docx' } } });
    expect(html).toContain('From river.docx. ');
  });

  test('shows the pictures of its file, each with its text or with a word that it has none', () => {
    const blob = new Blob();
    const own = ownArticle(received);
    const { id } = own.facts;
    const pictures = [
      { id, number: 0, blob, alt: 'A flooded street' },
      { id, number: 1, blob, alt: '' },
    ];
    const html = htmlOf({ ...own, pictures });
    expect(html).toContain('<img alt="A flooded street" data-picture="0">');
    expect(html).toContain('<img alt="The file has no text for this picture." data-picture="1">');
    expect(html).not.toContain('src=');
  });

  test('resolves its days where it has a day of publication', () => {
    const own = ownArticle(received);
    const article = { ...own.text.article, published: '2019-12-31' };
    expect(htmlOf(own)).not.toContain('<time');
    expect(htmlOf({ ...own, text: { ...own.text, article } })).toContain('<time datetime="2019-12-31">');
  });
});

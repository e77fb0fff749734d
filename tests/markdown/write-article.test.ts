import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Article, Block } from '../../src/article/article.ts';
import { parseArticle } from '../../src/article/parse-article.ts';
import { readArticle } from '../../src/markdown/read-article.ts';
import { sealArticle } from '../../src/markdown/seal-article.ts';
import { captionFileName, writeArticle } from '../../src/markdown/write-article.ts';
import { expectGolden } from './expect-golden.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/markdown/received');
const DIGEST = 'a'.repeat(64);

describe.each(readdirSync(FIXTURES))('the received text of %s', (name) => {
  const folder = path.join(FIXTURES, name);
  const article = parseArticle(readFileSync(path.join(folder, 'received.txt'), 'utf8'));
  const files = writeArticle(article, { slug: name, receivedFile: `${name}.txt` });

  test('becomes the golden article and captions', () => {
    expectGolden(path.join(folder, 'article.md'), files.article);
    for (const { file, text } of files.captions) expectGolden(path.join(folder, 'captions', file), text);
    const goldens = path.join(folder, 'captions');
    const expected = existsSync(goldens) ? readdirSync(goldens) : [];
    expect(files.captions.map(({ file }) => file)).toEqual(expected);
  });

  test('is read again without a fault, with the same blocks', () => {
    const read = readArticle(sealArticle(files.article, DIGEST), 'x.md');
    expect(read.faults).toEqual([]);
    const texts = read.blocks.map((block) => ('place' in block ? block.place : block.text));
    let captions = 0;
    const body = article.blocks.filter(({ type }) => !['title', 'byline', 'date'].includes(type));
    expect(texts).toEqual(body.map(({ type, text }) => (type === 'caption' ? (captions += 1) : text)));
  });
});

describe('writeArticle', () => {
  const base: Article = {
    language: 'en',
    title: 'Seals return',
    titleFrom: 'received',
    blocks: [],
    setAside: [],
    notes: [],
    receipt: [],
  };
  const write = (blocks: Block[], more: Partial<Article> = {}) =>
    writeArticle({ ...base, ...more, blocks }, { slug: 'seals', receivedFile: 'seals.txt' });

  test('puts title, byline and date into the front matter only', () => {
    const { article } = write(
      [
        { type: 'title', text: 'Seals return' },
        { type: 'byline', text: 'Ada Marsh' },
        { type: 'date', text: '1 May 2024, 10:00' },
        { type: 'paragraph', text: 'They came.' },
      ],
      { byline: 'Ada Marsh', published: '2024-05-01' },
    );
    expect(article).toMatch(/byline: "Ada Marsh"\n[^]*published: 2024-05-01\n[^]*---\n\nThey came\.\n$/u);
    expect(article.match(/Seals return|Ada Marsh/gu)).toHaveLength(2);
  });

  test('keeps a title, byline or date that the front matter does not say as a paragraph', () => {
    const { article } = write(
      [
        { type: 'title', text: 'Seals are back' },
        { type: 'byline', text: 'Additional reporting by Jo Penn' },
        { type: 'date', text: 'May Day' },
      ],
      { byline: 'Ada Marsh' },
    );
    expect(article).toMatch(/---\n\nSeals are back\n\nAdditional reporting by Jo Penn\n\nMay Day\n$/u);
  });

  test('says where the headings are from', () => {
    const paragraph: Block = { type: 'paragraph', text: 'They came.' };
    const heading: Block = { type: 'heading', level: 3, text: 'Then' };
    expect(write([paragraph]).article).toContain('headingsFrom: "none"');
    expect(write([heading, paragraph]).article).toMatch(/headingsFrom: "received"\n---\n\n### Then\n\nThey/u);
    expect(write([{ ...heading, suggested: true }, paragraph]).article).toContain('headingsFrom: "parts"');
  });

  test('writes neighbouring quotes and list items as one quote and one list', () => {
    const { article } = write([
      { type: 'quote', text: 'One.' },
      { type: 'quote', text: 'Two.' },
      { type: 'listItem', text: 'fish' },
      { type: 'listItem', text: 'crabs' },
    ]);
    expect(article).toMatch(/\n\n> One\.\n>\n> Two\.\n\n- fish\n- crabs\n$/u);
  });

  test('writes a caption without words as front matter alone', () => {
    const { captions } = write([
      { type: 'caption', text: '', credit: 'Jo Penn', creditText: 'Photo: Jo Penn' },
    ]);
    const text = '---\narticle: "seals"\nnumber: 1\ncredit: "Jo Penn"\ncreditText: "Photo: Jo Penn"\n---\n';
    expect(captions).toEqual([{ file: '01.md', text }]);
  });

  test('numbers caption files so that they sort', () => {
    expect([1, 10, 100].map(captionFileName)).toEqual(['01.md', '10.md', '100.md']);
  });
});

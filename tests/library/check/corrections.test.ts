import { describe, expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { correctLine, type LineKind } from '../../../src/library/check/correct-line.ts';
import { divideLine } from '../../../src/library/check/divide-line.ts';
import { giveLanguage, giveTitle } from '../../../src/library/check/give-facts.ts';
import { joinLines } from '../../../src/library/check/join-lines.ts';
import { linesOf } from '../../../src/library/check/lines-of.ts';
import { keepHeading, removeHeadings } from '../../../src/library/check/own-headings.ts';
import type { Article } from '../../../src/article/article.ts';

const received = `The ferry stays in the harbour

By Marta Quill

The crew stayed on the quay on Friday because nobody had paid it since the spring.

Passengers wait on the quayCredit: Example Pictures

Share

The owners said that the money would be there on Monday, as they had said before.`;

const article = parseArticle(received);
const at = (words: string, of: Article = article): number =>
  linesOf(of).findIndex(({ text }) => text.startsWith(words));
const becomes = (words: string, kind: LineKind, of: Article = article): Article =>
  correctLine(of, received, at(words, of), kind);
const lineOf = (words: string, of: Article): unknown => linesOf(of)[at(words, of)];

describe('the lines', () => {
  test('stand in the order in which they were received, what was set aside among them', () => {
    expect(linesOf(article).map(({ text }) => text.slice(0, 9))).toEqual([
      'The ferry',
      'By Marta ',
      'The crew ',
      'Passenger',
      'Share',
      'The owner',
    ]);
  });
});

describe('a line', () => {
  test('that was a caption is body again with every word, and a caption again with its credit apart', () => {
    const body = becomes('Passengers', 'paragraph');
    expect(lineOf('Passengers', body)).toMatchObject({
      type: 'paragraph',
      text: 'Passengers wait on the quayCredit: Example Pictures',
    });
    expect(lineOf('Passengers', becomes('Passengers', 'caption', body))).toEqual(
      lineOf('Passengers', article),
    );
  });

  test('that is a heading has a level below the title, and below another heading the next', () => {
    expect(lineOf('The owners', becomes('The owners', 'heading'))).toMatchObject({
      type: 'heading',
      level: 2,
    });
    expect(lineOf('The owners', becomes('The owners', 'subheading'))).toMatchObject({
      type: 'heading',
      level: 3,
    });
  });

  test('is set aside with its words and its place, and brought back to its place', () => {
    const without = becomes('The crew', 'aside');
    expect(without.blocks.map(({ text }) => text.slice(0, 8))).not.toContain('The crew');
    expect(lineOf('The crew', without)).toMatchObject({ reason: 'by-the-reader' });
    const back = becomes('The crew', 'paragraph', without);
    expect(back.blocks).toEqual(article.blocks);
    expect(back.setAside).toEqual(article.setAside);
  });

  test('that was set aside by Lectern comes back as whatever it is', () => {
    const back = becomes('Share', 'quote');
    expect(back.setAside).toEqual([]);
    expect(back.blocks.map(({ type }) => type)).toEqual([
      'title',
      'byline',
      'paragraph',
      'caption',
      'quote',
      'paragraph',
    ]);
  });

  test('that was put right says so in the receipt, with its place', () => {
    const range = article.blocks[3]?.range;
    expect(becomes('Passengers', 'paragraph').receipt.at(-1)).toEqual({
      step: 'reader',
      reason: 'The reader: this is a paragraph.',
      range,
    });
  });

  test('that is what the reader says already leaves the article as it is', () => {
    expect(becomes('Passengers', 'caption')).toBe(article);
    expect(correctLine(article, received, 99, 'caption')).toBe(article);
  });
});

describe('the title', () => {
  test('is the line that the reader says; the line that it was is body', () => {
    const named = becomes('The owners', 'title');
    expect(named.title).toMatch(/^The owners/u);
    expect(lineOf('The ferry', named)).toMatchObject({ type: 'paragraph' });
  });

  test('is suggested where its line is none any more', () => {
    const unnamed = becomes('The ferry', 'caption');
    expect(unnamed).toMatchObject({
      titleFrom: 'suggested',
      title: expect.stringMatching(/^The crew .*…$/u) as string,
    });
  });

  test('of the reader stays, and the line stays in the article', () => {
    const given = giveTitle(article, received, '  My\tferry ');
    expect(given).toMatchObject({ title: 'My ferry', titleFrom: 'received', blocks: article.blocks });
    expect(becomes('The ferry', 'paragraph', given).title).toBe('My ferry');
    expect(giveTitle(given, received, ' ').title).toBe(article.title);
  });

  test('that was suggested follows the first words of the text', () => {
    const text = 'A first sentence, which is long enough to be one.\n\nA second sentence, which is long too.';
    const plain = parseArticle(text);
    expect(plain.titleFrom).toBe('suggested');
    expect(correctLine(plain, text, 0, 'aside').title).toMatch(/^A second sentence/u);
  });
});

describe('the byline', () => {
  test('is the line that the reader says, and none where that line is none', () => {
    expect(article.byline).toBe('By Marta Quill');
    expect(becomes('By Marta', 'paragraph').byline).toBeUndefined();
    expect(becomes('Passengers', 'byline').byline).toMatch(/^Passengers/u);
  });
});

describe('the language', () => {
  test('is what the reader says, in its usual form; the direction is found in the text', () => {
    expect(giveLanguage(article, received, 'de-at')).toMatchObject({ language: 'de-AT' });
    expect(giveLanguage(article, received, 'ar')).not.toHaveProperty('direction');
    const arabic = 'أعلنت البلدية يوم الجمعة أن الجسر مغلق.\n\nقال المتحدث إن العمل يستمر.';
    expect(giveLanguage(parseArticle(arabic, { language: 'en' }), arabic, 'fa')).toMatchObject({
      language: 'fa',
      direction: 'rtl',
    });
  });

  test('is no text that is not a language', () => {
    expect(giveLanguage(article, received, 'not a language')).toBe(article);
  });
});

describe('lines joined and divided', () => {
  test('are the words of both, in the place of both', () => {
    const joined = joinLines(article, received, at('By Marta'));
    expect(joined.title).toBe('The ferry stays in the harbour By Marta Quill');
    expect(joined.byline).toBeUndefined();
    expect(joined.blocks).toHaveLength(article.blocks.length - 1);
  });

  test('a credit that is joined to the caption above is its credit', () => {
    const text =
      'A ferry lies in the harbour of the town on Friday.\n\nSmoke over the port\n\nPhoto: Jane Doe/AFP';
    const { blocks } = parseArticle(text);
    expect(blocks.length).toBeGreaterThan(1);
    let own = correctLine(parseArticle(text), text, 1, 'caption');
    own = joinLines(own, text, linesOf(own).length - 1);
    expect(own.blocks.at(-1)).toMatchObject({
      type: 'caption',
      text: 'Smoke over the port',
      credit: 'Jane Doe/AFP',
    });
  });

  test('a caption divided is a caption and what was glued to it', () => {
    const text = 'Smoke over the port. Photo: Jane Doe/AFPThe minister left for the capital on Friday.';
    const own = correctLine(parseArticle(text), text, 0, 'caption');
    const pieces = [
      'Smoke over the port. Photo: Jane Doe/AFP',
      'The minister left for the capital on Friday.',
    ];
    expect(divideLine(own, text, 0, pieces).blocks).toMatchObject([
      { type: 'caption', text: 'Smoke over the port.', credit: 'Jane Doe/AFP' },
      { type: 'paragraph', text: pieces[1] },
    ]);
  });

  test('are not divided where anything but white space would change', () => {
    const line = at('The crew');
    expect(divideLine(article, received, line, ['The crew stayed.', 'Nobody paid it.'])).toBe(article);
    expect(divideLine(article, received, line, [article.blocks[2]?.text ?? ''])).toBe(article);
  });

  test('of a page are joined and divided too', () => {
    const html =
      '<article><h1>Title of it</h1><p>One sentence stands here. Another one stands there.</p></article>';
    const page = parseArticle(html, { type: 'html' });
    const line = page.blocks.findIndex(({ text }) => text.startsWith('One'));
    const divided = divideLine(page, html, line, ['One sentence stands here.', 'Another one stands there.']);
    expect(divided.blocks).toHaveLength(page.blocks.length + 1);
    expect(joinLines(divided, html, line + 1).blocks).toEqual(page.blocks);
  });
});

describe('suggested headings', () => {
  const sentence =
    'The owners of the ferry said on that day that the money would come, and it did not come again. ';
  const long = Array.from({ length: 24 }, (_, i) => `Day ${i + 1}. ${sentence.repeat(3)}`).join('\n\n');
  const parts = parseArticle(long);
  const headings = (of: Article): string[] =>
    of.blocks.flatMap(({ type, text }) => (type === 'heading' ? [text] : []));
  const first = linesOf(parts).findIndex((line) => 'suggested' in line);

  test('are the reader’s when kept or worded anew, and stay as they are then', () => {
    const kept = keepHeading(parts, long, first, 'What the owners said');
    expect(linesOf(kept)[first]).toMatchObject({
      text: 'What the owners said',
      suggested: true,
      addedBy: 'reader',
    });
    expect(headings(correctLine(kept, long, first + 1, 'aside'))[0]).toBe('What the owners said');
    expect(keepHeading(parts, long, first, ' ')).toBe(parts);
  });

  test('are counted anew when one is removed', () => {
    const before = headings(parts);
    const after = headings(removeHeadings(parts, long, [first]));
    expect(after).toHaveLength(before.length - 1);
    expect(after[0]).toMatch(new RegExp(`^Part 2 of ${before.length}:`, 'u'));
    expect(
      headings(
        removeHeadings(
          parts,
          long,
          linesOf(parts).map((_, i) => i),
        ),
      ),
    ).toEqual([]);
  });

  test('quote the first words of their part, whatever it opens with now', () => {
    const without = correctLine(parts, long, first + 1, 'aside');
    const words = linesOf(without)[first + 2]?.text.slice(0, 7) ?? '-';
    expect(headings(without)[0]).toContain(words);
  });

  test('cannot be called a paragraph: nobody wrote them', () => {
    expect(correctLine(parts, long, first, 'paragraph')).toBe(parts);
    expect(joinLines(parts, long, first)).toBe(parts);
  });
});

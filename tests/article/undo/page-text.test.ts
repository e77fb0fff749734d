import { Parser } from 'htmlparser2';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';

/** Elements whose text a browser does not show as text of the page, and the page's head. */
const unseen =
  'head title script style template noscript svg math textarea select button iframe object rp'.split(' ');

/** The text of a page as a parser that is not ours finds it. */
function shownText(html: string): string {
  let hidden = 0;
  let shown = '';
  const parser = new Parser({
    onopentag: (tag) => (hidden += unseen.includes(tag) ? 1 : 0),
    onclosetag: (tag) => (hidden -= unseen.includes(tag) ? 1 : 0),
    ontext: (text) => (shown += hidden > 0 ? '' : text),
  });
  parser.end(html);
  return shown;
}

/** How often a text holds each character that is not white space. */
function characters(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const character of text.replace(/\s/gu, '')) counts.set(character, (counts.get(character) ?? 0) + 1);
  return counts;
}

const folder = join(import.meta.dirname, '../../fixtures/html');
const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());

test.each(pages.map(({ name }) => name))(
  'every character that the page %s shows is in a block or set aside',
  (name) => {
    const html = readFileSync(join(folder, name, 'page.html'), 'utf8');
    const { blocks, setAside } = parseArticle(html, { type: 'html' });
    const received = blocks.filter(({ suggested }) => !suggested);
    const texts = [
      ...received.map(({ text, creditText = '' }) => text + creditText),
      ...setAside.map(({ text }) => text),
    ];
    const held = characters(texts.join(''));
    const lost = [...characters(shownText(html))].filter(
      ([character, count]) => (held.get(character) ?? 0) < count,
    );
    expect(lost).toEqual([]);
  },
);

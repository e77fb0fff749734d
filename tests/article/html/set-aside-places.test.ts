import { expect, test } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { parseArticle } from '../../../src/article/parse-article.ts';

const sentence = (n: number): string =>
  `Sentence ${n} says that the ferry stayed in the harbour, because nobody had paid its crew for months.`;

/** All parts in one row: what was set aside stands behind as many received blocks as it says. */
function inOrder({ blocks, setAside }: Article): string[] {
  const received = blocks.filter(({ suggested }) => !suggested);
  const asideAfter = (count: number): string[] =>
    setAside.filter(({ after }) => after === count).map(({ text }) => `[${text}]`);
  return [...asideAfter(0), ...received.flatMap(({ text }, i) => [text, ...asideAfter(i + 1)])];
}

test('what was set aside of a page says where it stood among the blocks', () => {
  const html = `<main><article><h1>The ferry stays</h1><p>${sentence(1)}</p><div class="share">Share</div>
    <p>${sentence(2)}</p><figure><img alt="A quay" src="x"><figcaption>Passengers wait.</figcaption></figure>
    <p>${sentence(3)}</p></article></main><footer>About us</footer>`;
  expect(inOrder(parseArticle(html, { type: 'html' }))).toEqual([
    'The ferry stays',
    sentence(1),
    '[Share]',
    sentence(2),
    '[A quay]',
    'Passengers wait.',
    sentence(3),
    '[About us]',
  ]);
});

test('so it does in plain paragraphs, where the steps of text set lines aside themselves', () => {
  const lines = ['The ferry stays', sentence(1), sentence(2), 'Share', 'Passengers wait', sentence(3)];
  const html = `<div hidden>Above</div>${lines.map((line) => `<p>${line}</p>`).join('')}<div hidden>Below</div>`;
  expect(inOrder(parseArticle(html, { type: 'html' }))).toEqual([
    '[Above]',
    ...lines.map((line) => (line === 'Share' ? '[Share]' : line)),
    '[Below]',
  ]);
});

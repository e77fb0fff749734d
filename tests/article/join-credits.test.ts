import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';

const lead =
  'The pier is closed until the spring, because the storm has broken two of its piles, the council said.';

test('a credit on the line below its caption belongs to it, and nothing between them is lost', () => {
  const received = `Storm breaks the pier\n\n${lead}\n\nA view of the pier on Monday\n\nPhoto: Ana Costa\n\n${lead}`;
  const caption = parseArticle(received).blocks.find(({ type }) => type === 'caption');
  expect(caption).toMatchObject({
    text: 'A view of the pier on Monday',
    credit: 'Ana Costa',
    creditText: 'Photo: Ana Costa',
  });
  expect(received.slice(...(caption?.range ?? [0, 0]))).toBe(
    'A view of the pier on Monday\n\nPhoto: Ana Costa',
  );
});

test('a credit stays alone where something that was set aside stands between', () => {
  const received = `Storm breaks the pier\n\n${lead}\n\nA view of the pier on Monday\n\nShare\n\nPhoto: Ana Costa\n\n${lead}`;
  const captions = parseArticle(received).blocks.filter(({ type }) => type === 'caption');
  expect(captions.map(({ text }) => text)).toEqual(['A view of the pier on Monday', '']);
});

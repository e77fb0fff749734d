import { expect, test } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { receiptLines } from '../../src/article/receipt-lines.ts';

const received = `The ferry stayed in the harbour on Friday because its crew had not been paid.

Passengers wait on the quayCredit: Example Pictures

The owners said that the money would be there on Monday, as they had said before.`;

test('every received line stands in the receipt, in order and to the letter', () => {
  const lines = receiptLines(received, parseArticle(received));
  expect(lines.map((line) => line.received)).toEqual(received.split('\n\n'));
});

test('a caption says its number and its credit, and why it is one', () => {
  const caption = receiptLines(received, parseArticle(received))[1];
  expect(caption?.kind).toBe('Caption 1, credited to Example Pictures');
  expect(caption?.reasons.join(' ')).toContain('Credit:');
});

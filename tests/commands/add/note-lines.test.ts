import { expect, test } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { noteLines } from '../../../src/commands/add/note-lines.ts';

test('a note is told with its line in the received text', () => {
  const received = 'Harbour waits\n\nThey went to to sea.\n';
  expect(noteLines(parseArticle(received), received)).toEqual([
    'Note, line 3: The word “to” stands twice in a row. Perhaps once is meant.',
  ]);
});

test('a note on a page has no line', () => {
  const page = '<p>They went to to sea before dawn.</p>';
  expect(noteLines(parseArticle(page, { type: 'html' }), page)).toEqual([
    'Note: The word “to” stands twice in a row. Perhaps once is meant.',
  ]);
});

test('twenty are told, the others counted', () => {
  const notes = Array.from({ length: 25 }, () => ({ code: 'x', message: 'Odd.' }));
  const lines = noteLines({ notes }, '');
  expect(lines).toHaveLength(21);
  expect(lines.at(-1)).toContain('5 more notes');
});

import { expect, test } from 'vitest';
import { noteSourceFaults } from '../../../src/commands/check/note-source-faults.ts';

const received = new TextEncoder().encode(
  'Harbour waits\n\nSoldiers could bee seen, and they went to to sea.\n\nA boat at the pier.Credit: Reuters\n',
);
const article = (corrections: string): string => `---
title: "Harbour waits"
titleFrom: "received"
language: "en"
received: "harbour.txt"
headingsFrom: "none"
${corrections}added: "${'0'.repeat(64)}"
---

Soldiers could bee seen, and they went to to sea.

::caption[1]
`;
const stored = (corrections = '') => ({
  article: article(corrections),
  captions: [],
  received: Uint8Array.from(received),
  receivedFile: 'harbour.txt',
  edited: false,
});

test('what is likely misspelt is noted with its line and a correction to paste', () => {
  expect(noteSourceFaults('harbour', stored())).toEqual([
    'content/articles/harbour.md:10 Note: “could bee” is likely a misspelling. A verb follows, no insect. Perhaps “could be” was meant. Hint: If so, put it right and list it under corrections: - { from: "could bee", to: "could be", reason: "a misspelling" }',
    'content/articles/harbour.md:10 Note: The word “to” stands twice in a row. Perhaps once is meant. Hint: If so, put it right and list it under corrections: - { from: "to to", to: "to", reason: "a word stood twice" }',
  ]);
});

test('what is corrected is noted no more', () => {
  const corrections = `corrections:
  - { from: "could bee", to: "could be", reason: "a misspelling" }
  - { from: "went to to sea", to: "went to sea", reason: "a word stood twice" }
`;
  expect(noteSourceFaults('harbour', stored(corrections))).toEqual([]);
});

test('nothing is noted of an article that cannot be read', () => {
  expect(noteSourceFaults('harbour', { ...stored(), received: undefined })).toEqual([]);
  expect(noteSourceFaults('harbour', { ...stored(), article: 'no front matter' })).toEqual([]);
});

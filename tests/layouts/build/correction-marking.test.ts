import path from 'node:path';
import { expect, test } from 'vitest';
import { correctionMarking } from '../../../src/layouts/build/correction-marking.ts';

const { correctionsOf } = correctionMarking(path.resolve('content'));

test('an article with corrections gives them, and knows its text as it was received', () => {
  const corrections = correctionsOf(path.resolve('content/articles/us-embassy-baghdad.md'));
  expect(corrections?.listed.length).toBeGreaterThan(0);
  expect(corrections?.isReceived('Words that nobody sent.')).toBe(false);
});

test('a caption has those of its article, with ids of its own', () => {
  expect(correctionsOf(path.resolve('content/captions/us-embassy-baghdad/02.md'))?.suffix).toBe('c2');
});

test('a name of the glossary has none, nor has an article that is not there', () => {
  expect(correctionsOf(path.resolve('content/glossary/hezbollah.md'))).toBeUndefined();
  expect(correctionsOf(path.resolve('content/articles/nothing.md'))).toBeUndefined();
});

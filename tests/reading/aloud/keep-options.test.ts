import { expect, test } from 'vitest';
import { firstOptions, rates, validOptions } from '../../../src/reading/aloud/keep-options.ts';

test.each([
  {},
  { rate: 99, pauses: 'for ever', captions: 'yes', voices: 7 },
  { rate: '1.5', names: 1, voices: { en: 3 } },
])('what is no such choice is as at first: %j', (kept) => {
  expect(validOptions(kept)).toEqual(firstOptions);
});

test('what the reader chose is kept', () => {
  const chosen = {
    ...firstOptions,
    rate: 1.5,
    pauses: 'long' as const,
    captions: true,
    voices: { en: 'urn:x' },
  };
  expect(validOptions(JSON.parse(JSON.stringify(chosen)) as Record<string, unknown>)).toEqual(chosen);
});

test('rates go from half to four times', () => {
  expect([rates[0], rates.at(-1)]).toEqual([0.5, 4]);
});

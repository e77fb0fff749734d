import { expect, test } from 'vitest';
import { textLink } from '../../../src/reading/place/text-link.ts';

const sentence = 'The keeper of the lock closed the upper gate before the second wave came in.';

test.each([
  ['a short sentence is given whole', 'It rose.', '', '#p-7:~:text=It%20rose.'],
  [
    'a long one by its first and last words',
    sentence,
    sentence,
    '#p-7:~:text=The%20keeper%20of%20the,second%20wave%20came%20in.',
  ],
  [
    'by more of them where its first words stand elsewhere too',
    sentence,
    `The keeper of the lock slept. ${sentence}`,
    '#p-7:~:text=The%20keeper%20of%20the%20lock%20closed,second%20wave%20came%20in.',
  ],
  ['a hyphen is no part of the syntax', 'An ill-lit lock.', '', '#p-7:~:text=An%20ill%2Dlit%20lock.'],
  ['white space counts once', 'It\n  rose.', '', '#p-7:~:text=It%20rose.'],
])('A link to a sentence: %s', (_, words, text, link) => {
  expect(textLink(7, words, text)).toBe(link);
});

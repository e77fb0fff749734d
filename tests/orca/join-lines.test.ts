import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';

test('pieces of a sentence are one line, wherever the browser broke it', () => {
  const lines = ['The river rose on', 'Monday', ', they said. ', 'A bridge', 'collapsed', 'link', 'fell.'];
  expect(joinLines([{ key: 'sayall', lines: lines.map((line) => line.trim()) }])).toEqual([
    'Say All',
    '  The river rose on Monday, they said.',
    '  A bridge, link',
    '  fell.',
  ]);
});

test('what is said for a key stands on its line', () => {
  expect(
    joinLines([
      { key: 'h', lines: ['Contents', 'heading level 2'] },
      { key: 'wait:3', lines: [] },
    ]),
  ).toEqual(['h: Contents | heading level 2', 'wait:3:']);
});

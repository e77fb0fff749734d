import { expect, test } from 'vitest';
import { findMarkdown } from '../../src/markdown/read-plain.ts';

test.each([
  'See [here](/names/old-docks/).',
  'See <https://docks.example/>.',
  'The *old* docks.',
  'Docks \\& quays.',
  'Docks &amp; quays.',
  'The `docks`.',
  'Old  \ndocks.',
  '# Docks',
  '- Docks',
  '> Docks',
  '![Docks](docks.png)',
  '<b>Docks</b>',
  '::caption[1]',
  '    Docks',
])('%j is no plain text', (text) => {
  expect(findMarkdown(text)).toEqual([{ line: 1, source: text.replace(/\s+/gu, ' ').trim() }]);
});

test('plain text may have lines, paragraphs and any signs that say nothing to Markdown', () => {
  const text =
    'A harbour & its quays (since 1880), "the Docks":\n  5 * 3 = 15; a_b, 10:30, [sic] – it’s so.\n\nMore.\n';
  expect(findMarkdown(text)).toEqual([]);
});

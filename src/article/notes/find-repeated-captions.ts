import type { Note } from '../article.ts';
import type { Draft } from '../draft.ts';
import { measureRepeats } from '../evidence/measure-repeats.ts';

/** A caption repeats a paragraph when half of its rows of three words stand there. */
const leastRepeated = 0.5;

/** A caption that says what a paragraph says: heard twice, unless a reader leaves captions out. */
export function findRepeatedCaptions({ blocks }: Draft): Note[] {
  if (!blocks.some(({ type }) => type === 'caption')) return [];
  const repeats = measureRepeats(
    blocks.map(({ text }) => text),
    (line) => blocks[line]?.type === 'caption',
  );
  return blocks.flatMap(({ type, range }, index): Note[] => {
    const { share, line } = repeats[index] ?? { share: 0, line: -1 };
    if (type !== 'caption' || !range || share < leastRepeated || blocks[line]?.type !== 'paragraph')
      return [];
    return [
      {
        code: 'caption-repeats-paragraph',
        message: 'This caption says nearly the same as a paragraph.',
        suggestion: 'One of the two may be no part of the article.',
        range,
      },
    ];
  });
}

import type { Block, Note } from '../article.ts';
import type { Draft } from '../draft.ts';
import { findDoubledWords } from '../notes/find-doubled-words.ts';
import { measureRepeats } from '../evidence/measure-repeats.ts';

/** A caption repeats a paragraph when half of its rows of three words stand there. */
const leastRepeated = 0.5;

/** Reports what looks like a fault of the source. Nothing is changed: an editor decides. */
export function noteFaults(draft: Draft): Draft {
  const notes = [
    ...missingParts(draft.blocks),
    ...findDoubledWords(draft),
    ...repeatedCaptions(draft.blocks),
  ];
  notes.sort((a, b) => (a.range?.[0] ?? 0) - (b.range?.[0] ?? 0));
  return { ...draft, notes: [...draft.notes, ...notes] };
}

function missingParts(blocks: readonly Block[]): Note[] {
  const notes: Note[] = [];
  // Where no caption has a credit, the publisher prints none: only one among others is missing.
  const creditsArePrinted = blocks.some(({ credit }) => credit !== undefined);
  for (const { type, text, credit, range } of blocks) {
    if (type !== 'caption' || !range) continue;
    if (text === '')
      notes.push({ code: 'missing-caption', message: 'A credit stands here without its caption.', range });
    else if (credit === undefined && creditsArePrinted) {
      notes.push({
        code: 'missing-credit',
        message: 'This caption has no credit, though others have.',
        range,
      });
    }
  }
  return notes;
}

function repeatedCaptions(blocks: readonly Block[]): Note[] {
  if (!blocks.some(({ type }) => type === 'caption')) return [];
  const repeats = measureRepeats(
    blocks.map(({ text }) => text),
    (line) => blocks[line]?.type === 'caption',
  );
  return blocks.flatMap(({ type, range }, index) => {
    const { share, line } = repeats[index] ?? { share: 0, line: -1 };
    if (type !== 'caption' || !range || share < leastRepeated || blocks[line]?.type !== 'paragraph')
      return [];
    return [
      {
        code: 'caption-repeats-paragraph',
        message: 'This caption says nearly the same as a paragraph.',
        range,
      },
    ];
  });
}

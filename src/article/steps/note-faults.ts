import type { Block, Note } from '../article.ts';
import type { Draft } from '../draft.ts';
import { findDoubledWords } from '../notes/find-doubled-words.ts';
import { findRepeats } from '../notes/find-repeats.ts';

/** Reports what looks like a fault of the source. Nothing is changed: an editor decides. */
export function noteFaults(draft: Draft): Draft {
  const notes = [...missingParts(draft.blocks), ...findDoubledWords(draft), ...findRepeats(draft.blocks)];
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

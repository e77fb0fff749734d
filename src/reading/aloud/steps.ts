import type { Place } from '../place/places.ts';
import { rangeIn } from './block-text.ts';
import type { Passage } from './collect-passages.ts';
import type { Position } from './player.ts';

/** What a reader steps over. A section begins with a heading. */
export type Unit = 'sentence' | 'paragraph' | 'section';

/** The place after or before another; the first and the last lead no further. */
export function step(
  passages: readonly Passage[],
  at: Position,
  direction: 'next' | 'previous',
  unit: Unit,
): Position {
  const by = direction === 'next' ? 1 : -1;
  if (unit === 'sentence') {
    const sentence = at.sentence + by;
    if (sentence >= 0 && sentence < sentencesIn(passages, at.passage)) return { ...at, sentence };
    const passage = at.passage + by;
    if (!passages[passage]) return at;
    return { passage, sentence: by > 0 ? 0 : sentencesIn(passages, passage) - 1 };
  }
  // As with a music player: back goes to the beginning first.
  if (by < 0 && at.sentence > 0 && unit === 'paragraph') return { passage: at.passage, sentence: 0 };
  let passage = at.passage + by;
  while (unit === 'section' && passages[passage] && passages[passage]?.kind !== 'heading') passage += by;
  return passages[passage] ? { passage, sentence: 0 } : at;
}

const sentencesIn = (passages: readonly Passage[], at: number): number => passages[at]?.sentences.length ?? 0;

/** Where a kept place is among the passages; nothing when the article has no such paragraph any more. */
export function placeOf(passages: readonly Passage[], { paragraph, sentence }: Place): Position | undefined {
  const passage = passages.findIndex((one) => one.paragraph === paragraph);
  if (passage < 0) return undefined;
  return { passage, sentence: Math.min(sentence, sentencesIn(passages, passage)) - 1 };
}

/** The sentence in which the reader's selection begins; nothing when nothing of the article is selected. */
export function startOf(passages: readonly Passage[], selection: Selection | null): Position | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const selected = selection.getRangeAt(0);
  for (const [passage, { element, sentences }] of passages.entries()) {
    if (!element.contains(selected.startContainer)) continue;
    const sentence = sentences.findIndex((range) => {
      const found = rangeIn(element, ...range);
      return found && found.compareBoundaryPoints(Range.START_TO_END, selected) > 0;
    });
    if (sentence >= 0) return { passage, sentence };
  }
  return undefined;
}

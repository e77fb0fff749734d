import type { Block, Note } from '../article.ts';
import type { Draft } from '../draft.ts';

/** So many captions must have a credit before one without is odd. */
const fewestCredited = 2;

/** A credit without its caption, and the one caption without a credit where all others have one. */
export function findIncompleteCaptions({ blocks }: Draft): Note[] {
  const captions = blocks.filter(({ type }) => type === 'caption');
  const credited = captions.filter(({ credit }) => credit !== undefined).length;
  const oneIsMissing = credited >= fewestCredited && credited === captions.length - 1;
  return blocks.flatMap((block, index): Note[] => {
    const { type, text, credit, range } = block;
    if (type !== 'caption' || !range || isCompletedBeside(blocks, index)) return [];
    if (text === '') {
      return [
        {
          code: 'missing-caption',
          message: 'A credit stands here without its caption.',
          suggestion: 'See whether the caption was lost when the article was copied.',
          range,
        },
      ];
    }
    if (credit !== undefined || !oneIsMissing) return [];
    return [
      {
        code: 'missing-credit',
        message: 'This caption has no credit, and all others have one.',
        suggestion: 'See whether the credit was lost when the article was copied.',
        range,
      },
    ];
  });
}

/** The credit may stand on a line of its own, before or after its caption: then neither is missing. */
function isCompletedBeside(blocks: readonly Block[], index: number): boolean {
  const isCreditAlone = blocks[index]?.text === '';
  return [blocks[index - 1], blocks[index + 1]].some((beside) => {
    if (beside?.type !== 'caption') return false;
    return isCreditAlone ? beside.text !== '' && beside.credit === undefined : beside.text === '';
  });
}

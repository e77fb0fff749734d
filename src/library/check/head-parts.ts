import type { Block } from '../../article/article.ts';
import { isBody, partHeading } from '../../article/steps/divide-into-parts.ts';

/**
 * The headings that Lectern added say again which part it is and its first words: the line that they quoted may be a caption
 * now, or the parts fewer. One over nothing goes; one that the reader has made their own stays as it is.
 *
 * @param language BCP 47: that of the article, which its headings are in
 */
export function headParts(blocks: readonly Block[], language: string): readonly Block[] {
  if (!blocks.some(({ suggested }) => suggested)) return blocks;
  const bodies = bodyBehind(blocks);
  const kept = blocks.filter((block, at) => isKept(block) || bodies[at] !== undefined);
  const parts = kept.filter(({ suggested }) => suggested).length + 1;
  const firsts = bodyBehind(kept);
  let part = 1;
  return kept.map((block, at) => {
    if (!block.suggested) return block;
    part += 1;
    const first = firsts[at];
    if (block.addedBy || !first) return block;
    const heading = partHeading(part, parts, first, language);
    // The same object where nothing has changed: the page shows anew what is new.
    return heading.text === block.text ? block : heading;
  });
}

/** Only what Lectern added goes by itself. */
const isKept = ({ suggested, addedBy }: Block): boolean => suggested !== true || addedBy !== undefined;

/** For each block the first of the running text behind it, before the next heading. */
function bodyBehind(blocks: readonly Block[]): (Block | undefined)[] {
  let body: Block | undefined;
  return blocks
    .toReversed()
    .map((block) => {
      const behind = body;
      if (block.type === 'heading') body = undefined;
      else if (isBody(block.type) && block.text !== '') body = block;
      return behind;
    })
    .toReversed();
}

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { factsOf } from './facts-of.ts';

/** The number of a caption → the paragraph of the body in which, or after which, it stood; 0 before the first. */
export type CaptionPlaces = Readonly<Record<number, number>>;

/**
 * Keeps where each caption stood, by the number of the paragraph, in `file.data.astro.frontmatter.captionPlaces`: a
 * reader who has not come that far has not met the caption either.
 *
 * Stands after `rehype-paragraph-ids` and `remark-captions`.
 */
export function rehypeCaptionPlaces() {
  return (tree: Root, file: VFile): void => {
    const places: Record<number, number> = {};
    let paragraph = 0;
    visit(tree, 'element', ({ properties: { id } }) => {
      const [, kind, number] = /^(p|place)-(\d+)$/u.exec(String(id)) ?? [];
      if (kind === 'p') paragraph = Number(number);
      else if (kind === 'place') places[Number(number)] = paragraph;
    });
    factsOf(file).captionPlaces = places;
  };
}

import type { Element, ElementContent, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { factsOf } from './facts-of.ts';

/** What an editor put right, as the front matter lists it. */
export interface ListedCorrection {
  readonly from: string;
  readonly to: string;
}

/** The corrections that a file may hold. */
export interface FileCorrections {
  readonly listed: readonly ListedCorrection[];
  /** Makes ids unique where captions and body stand on one page: `c3` for the third caption. */
  readonly suffix: string;
  /** Whether a text was received just so: then nothing in it was corrected. */
  readonly isReceived: (text: string) => boolean;
}

export interface RehypeCorrectionsOptions {
  /** `undefined` for a file without any, as most are. */
  readonly correctionsOf: (path: string) => FileCorrections | undefined;
}

/** Where a correction was made: its number in the list, from 1, and the id of the link behind its paragraph. */
export interface CorrectedPlace {
  readonly number: number;
  readonly id: string;
}

const blocks: ReadonlySet<string> = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6']);

/**
 * Marks what an editor corrected: the words are underlined, and a link behind their paragraph leads to the correction in
 * the list, as a caption's place does. The words are not interrupted, and the correction is heard once, when they are over.
 *
 * The places are kept in `file.data.astro.frontmatter.corrected`, so that the list can lead back.
 * Stands last: what it wraps may be a part of a name's button or the whole of it.
 *
 * @example
 * // <p>It could be seen.</p> becomes
 * // <p>It <span class="corrected">could be seen</span>. <a class="place correction" id="corrected-1" …>Correction 1</a></p>
 */
export function rehypeCorrections({ correctionsOf }: RehypeCorrectionsOptions) {
  return (tree: Root, file: VFile): void => {
    const corrections = correctionsOf(file.path);
    if (!corrections) return;
    const places: CorrectedPlace[] = [];
    visit(tree, 'element', (block) => {
      if (blocks.has(block.tagName)) markBlock(block, corrections, places);
    });
    factsOf(file).corrected = places;
  };
}

function markBlock(
  block: Element,
  { listed, suffix, isReceived }: FileCorrections,
  places: CorrectedPlace[],
): void {
  const text = runningText(block);
  if (text === '' || isReceived(text)) return;
  for (const [index, { to }] of listed.entries()) {
    const range = findWords(text, to);
    if (!range) continue;
    wrap(block, range);
    const number = index + 1;
    const again = places.filter((place) => place.number === number).length;
    const id = ['corrected', number, ...(suffix ? [suffix] : []), ...(again > 0 ? [again + 1] : [])].join(
      '-',
    );
    places.push({ number, id });
    block.children.push({ type: 'text', value: ' ' }, placeLink(number, id));
  }
}

function placeLink(number: number, id: string): Element {
  return {
    type: 'element',
    tagName: 'a',
    properties: { href: `#correction-${number}`, id, className: ['place', 'correction'], lang: 'en' },
    children: [{ type: 'text', value: `Correction ${number}` }],
  };
}

/** Words with whatever signs stand between them; `undefined` where they do not stand in the text. */
function findWords(text: string, words: string): readonly [start: number, end: number] | undefined {
  const parts = words.match(/[\p{L}\p{N}\p{M}]+/gu);
  if (!parts) return undefined;
  const between = String.raw`[^\p{L}\p{N}\p{M}]+`;
  const whole = String.raw`(?<![\p{L}\p{N}\p{M}])${parts.join(between)}(?![\p{L}\p{N}\p{M}])`;
  const match = new RegExp(whole, 'u').exec(text);
  return match ? [match.index, match.index + match[0].length] : undefined;
}

/** Wraps a stretch of an element's running text, in as many pieces as it has elements. */
function wrap(element: Element, [start, end]: readonly [number, number]): void {
  let offset = 0;
  const walk = (parent: Element): void => {
    parent.children = parent.children.flatMap((child): ElementContent[] => {
      if (child.type === 'element') {
        if (!isApart(child)) walk(child);
        return [child];
      }
      if (child.type !== 'text') return [child];
      const { value } = child;
      const [from, to] = [Math.max(0, start - offset), Math.min(value.length, end - offset)];
      offset += value.length;
      if (from >= to) return [child];
      const pieces: ElementContent[] = [
        { type: 'text', value: value.slice(0, from) },
        {
          type: 'element',
          tagName: 'span',
          properties: { className: ['corrected'] },
          children: [{ type: 'text', value: value.slice(from, to) }],
        },
        { type: 'text', value: value.slice(to) },
      ];
      return pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
    });
  };
  walk(element);
}

function runningText(node: Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'element') return isApart(child) ? '' : runningText(child);
      return child.type === 'text' ? child.value : '';
    })
    .join('');
}

/** Links to captions and definitions are no part of the sentence. */
const isApart = ({ properties }: Element): boolean =>
  'popover' in properties || (Array.isArray(properties.className) && properties.className.includes('place'));

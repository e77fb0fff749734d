import { elementWords } from './element-words.ts';
import { furnitureOf } from './furniture-of.ts';
import { markedPlace } from './marked-place.ts';
import type { Inside } from './measure-elements.ts';
import type { PageNode } from './page.ts';
import type { Place } from './place.ts';
import type { FurnitureReason } from './rules/furniture-words.ts';

const aroundPictures: ReadonlySet<FurnitureReason | undefined> = new Set<FurnitureReason>([
  'form',
  'hidden',
  'sign-in',
  'share-links',
  'player',
]);

/** The place inside an element, seen from the place around it. The same object where the element says nothing. */
export function placeIn(around: Place, node: PageNode, at: number, inside: Inside): Place {
  const words = elementWords(node);
  // A picture in a lightbox, a gallery or a button that enlarges it keeps its caption.
  const outer = node.tag === 'figcaption' && aroundPictures.has(around.reason) ? undefined : around.reason;
  const reason = outer ?? furnitureOf(around, node, words, inside);
  const marked = markedPlace(around, node, at, words, inside);
  return reason === around.reason ? (marked ?? around) : { ...(marked ?? around), reason };
}

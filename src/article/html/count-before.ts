import type { Draft } from '../draft.ts';
import { countSmaller } from './count-smaller.ts';

/**
 * Counts anew, after the steps of text, how many blocks stand before each piece that was set aside: those steps join lines
 * and set lines aside themselves.
 *
 * @param starts where each block of the page began in the draft's received text, before the steps
 */
export function countBefore(draft: Draft, starts: readonly number[]): Draft {
  const blocks = draft.blocks.flatMap(({ range }) => (range ? [range[0]] : []));
  const setAside = draft.setAside.map((part) => {
    const place =
      part.range?.[0] ?? (part.after === undefined ? undefined : (starts[part.after] ?? Infinity));
    return place === undefined ? part : { ...part, after: countSmaller(blocks, place) };
  });
  return { ...draft, setAside };
}

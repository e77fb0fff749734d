import type { Checked } from './checked.ts';
import type { Line } from './lines-of.ts';

/** Whether an article is the same in both, line by line, with its title and language. */
export const isSameText = (one: Checked['text'], other: Checked['text']): boolean =>
  JSON.stringify(one.article) === JSON.stringify(other.article);

/**
 * An article as another tab keeps it, with the lines of this one where they are the same: what stays the same keeps its row,
 * and with it the reader's place.
 *
 * @example
 * withLinesOf(checked, structuredClone(checked)).text.article.blocks[0] === checked.text.article.blocks[0] //=> true
 */
export function withLinesOf(mine: Checked, other: Checked): Checked {
  const { article } = mine.text;
  const known = new Map<string, Line[]>();
  for (const line of [...article.blocks, ...article.setAside]) {
    const same = known.get(JSON.stringify(line));
    if (same) same.push(line);
    else known.set(JSON.stringify(line), [line]);
  }
  const taken = <Kind extends Line>(line: Kind): Kind =>
    (known.get(JSON.stringify(line))?.shift() as Kind | undefined) ?? line;
  const { blocks, setAside } = other.text.article;
  return {
    ...other,
    text: {
      ...other.text,
      article: { ...other.text.article, blocks: blocks.map(taken), setAside: setAside.map(taken) },
    },
  };
}

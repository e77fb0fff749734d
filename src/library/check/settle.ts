import type { Article } from '../../article/article.ts';
import { receiptEntry } from '../../article/draft.ts';
import { firstWords } from '../../article/first-words.ts';
import { recordLayout } from '../../article/undo/record-layout.ts';
import { headParts } from './head-parts.ts';
import { isBlock, linesOf, partsOf, type Line } from './lines-of.ts';
import { nameAgain, nameWriterAgain } from './name-article.ts';

/** The step by which the receipt tells what the reader put right. */
export const readerStep = 'reader';

/** A line that was put right, and what to say of it: "this is a caption". */
export interface Correction {
  readonly line: Line;
  readonly says: string;
}

/**
 * The article with other lines, and all that follows from them: whose words the title and the parts' headings are, what the
 * receipt says, how the white space is kept.
 *
 * @param received the text or HTML that was parsed
 * @param corrections what the reader put right, for the receipt
 */
export function settle(
  article: Article,
  lines: readonly Line[],
  received: string,
  corrections: readonly Correction[],
): Article {
  const { blocks, setAside } = partsOf(lines);
  const receipt = [...article.receipt, ...corrections.map((correction) => entryOf(correction, article))];
  const next = { ...article, blocks: headParts(blocks, article.language), setAside, receipt };
  const named = nameWriterAgain(article, nameAgain(article, next, received));
  if (!article.layout || isLaidOutAlike(linesOf(article), lines)) return named;
  return { ...named, layout: recordLayout(received, named) };
}

/** Whether the white space of two lists of lines is the same: recording that of a book takes a while. */
function isLaidOutAlike(before: readonly Line[], after: readonly Line[]): boolean {
  const [old, now] = [before, after].map((lines) => lines.filter(({ range }) => range));
  if (old?.length !== now?.length) return false;
  return (
    now?.every((line, i) => {
      const other = old?.[i];
      if (line === other) return true;
      return (
        other?.range?.[0] === line.range?.[0] &&
        line.text === other?.text &&
        creditOf(line) === creditOf(other)
      );
    }) ?? false
  );
}

const creditOf = (line: Line | undefined): string | undefined =>
  line && isBlock(line) ? line.creditText : undefined;

/** A page's lines have no place: the entry opens with the line's first words, as `build-blocks.ts` writes it. */
function entryOf({ line, says }: Correction, { language }: Article): Article['receipt'][number] {
  const which = line.range ? '' : `“${firstWords(line.text, language, 6)}”: `;
  return receiptEntry(readerStep, `${which}The reader: ${says}.`, line.range);
}

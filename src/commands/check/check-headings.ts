import type { FileFault } from '../../markdown/file-fault.ts';
import type { ReadBody } from '../../markdown/read-article.ts';

/**
 * Checks the headings of a body: each has words, for a list of contents and a screen reader say nothing else of it, and
 * none is of the level of the page's title.
 *
 * @param file - The file's path, for the faults.
 */
export function checkHeadings(file: string, { blocks }: Pick<ReadBody, 'blocks'>): FileFault[] {
  return blocks.flatMap((block): FileFault[] => {
    if ('place' in block || block.type !== 'heading') return [];
    const { line, level, text } = block;
    if (text.trim() === '') {
      return [
        { file, line, message: 'The heading is empty', hint: 'Write its words, or take the line out.' },
      ];
    }
    if (level !== 1) return [];
    const hint = 'Write it with ##: only the title of the page is of level 1.';
    return [{ file, line, message: `The heading "${text}" is of level 1`, hint }];
  });
}

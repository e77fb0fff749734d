import { FILE_HEADERS_ONLY, createTwoFilesPatch } from 'diff';
import type { ArticleFiles } from '../../markdown/write-article.ts';

/** A screenful: enough to see what was edited; git shows the rest. */
const MOST_LINES = 60;
/** Milliseconds for one file. Two long texts with nothing in common would take minutes. */
const MOST_TIME = 2000;

/**
 * What would change in an article's files, as a unified diff.
 *
 * @param stored - The files as they stand.
 * @param fresh - The files as `add` would write them.
 * @returns At most 60 lines, then how many more there are; empty when nothing differs.
 */
export function showDifference(stored: ArticleFiles, fresh: ArticleFiles): string {
  const before = fileTexts(stored);
  const after = fileTexts(fresh);
  const names = [...new Set([...before.keys(), ...after.keys()])];
  const lines = names.flatMap((name) => differenceOf(name, before.get(name) ?? '', after.get(name) ?? ''));
  if (lines.length <= MOST_LINES) return lines.join('\n');
  return [...lines.slice(0, MOST_LINES), `… and ${lines.length - MOST_LINES} more lines`].join('\n');
}

function fileTexts({ article, captions }: ArticleFiles): Map<string, string> {
  return new Map([
    ['article', article],
    ...captions.map(({ file, text }): [string, string] => [`caption ${file}`, text]),
  ]);
}

function differenceOf(name: string, before: string, after: string): string[] {
  if (before === after) return [];
  const patch = createTwoFilesPatch(
    `${name}, as it stands`,
    `${name}, as add writes it`,
    before,
    after,
    '',
    '',
    {
      context: 1,
      timeout: MOST_TIME,
      headerOptions: FILE_HEADERS_ONLY,
    },
  );
  return patch === undefined
    ? [`${name} differs from the first line to the last`]
    : patch.trimEnd().split('\n');
}

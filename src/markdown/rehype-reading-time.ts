import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { VFile } from 'vfile';
import { countWords, readingMinutes } from './reading-time.ts';

/** Keeps the minutes that the body takes in `file.data.astro.frontmatter.minutes`. Stands before names are marked. */
export function rehypeReadingTime() {
  return (tree: Root, file: VFile): void => {
    const data = (file.data['astro'] ??= {}) as { frontmatter?: Record<string, unknown> };
    const frontmatter = (data.frontmatter ??= {});
    const language = typeof frontmatter['language'] === 'string' ? frontmatter['language'] : 'en';
    frontmatter['minutes'] = readingMinutes(countWords(toString(tree), language));
  };
}

import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import { nameLanguage } from '../../commands/parse/name-language.ts';
import { articlePlugins } from '../../markdown/article-plugins.ts';
import { resolveDates } from '../../markdown/dates/resolve-dates.ts';
import type { RehypeCorrectionsOptions } from '../../markdown/rehype-corrections.ts';
import type { RehypeNamesOptions } from '../../markdown/rehype-names.ts';

/**
 * How the Markdown of the collections becomes HTML: the options of Astro's unified processor, in the build and in
 * the tests alike.
 */
export const markdownOptions = (
  names: RehypeNamesOptions & { cacheKey?: string },
  corrections: RehypeCorrectionsOptions,
): UnifiedProcessorOptions => ({
  gfm: false, // text from outside is text: "~~", "|" and "www." are no syntax
  smartypants: false, // an article's quotation marks are its own
  remarkRehype: { allowDangerousHtml: false },
  ...(articlePlugins({ names, corrections, resolveDates, nameLanguage }) as Pick<
    UnifiedProcessorOptions,
    'remarkPlugins' | 'rehypePlugins'
  >),
});

import type { UnifiedProcessorOptions } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import type { RehypeNamesOptions } from '../../markdown/rehype-names.ts';
import { rehypeAbbreviations } from '../../markdown/rehype-abbreviations.ts';
import { rehypeCaptionPlaces } from '../../markdown/rehype-caption-places.ts';
import { nameLanguage } from '../../commands/parse/name-language.ts';
import { rehypeCorrections, type RehypeCorrectionsOptions } from '../../markdown/rehype-corrections.ts';
import { rehypeDates } from '../../markdown/rehype-dates.ts';
import { rehypeFreeIds } from '../../markdown/rehype-free-ids.ts';
import { rehypeLanguages } from '../../markdown/rehype-languages.ts';
import { rehypeNames } from '../../markdown/rehype-names.ts';
import { rehypeOutline } from '../../markdown/rehype-outline.ts';
import { rehypeParagraphIds } from '../../markdown/rehype-paragraph-ids.ts';
import { rehypeReadingTime } from '../../markdown/rehype-reading-time.ts';
import { remarkCaptions } from '../../markdown/remark-captions.ts';

/**
 * How the Markdown of the collections becomes HTML: the options of Astro's unified processor, in the build and in
 * the tests alike.
 *
 * The order of the rehype plugins matters: the outline needs the ids of `rehype-slug`; neither the reading time nor
 * the numbers of the paragraphs may count the definitions that `rehype-names` adds, nor the names find text that is no
 * part of a sentence.
 */
export const markdownOptions = (
  names: RehypeNamesOptions & { cacheKey?: string },
  corrections: RehypeCorrectionsOptions,
): UnifiedProcessorOptions => ({
  gfm: false, // text from outside is text: "~~", "|" and "www." are no syntax
  smartypants: false, // an article's quotation marks are its own
  remarkRehype: { allowDangerousHtml: false },
  remarkPlugins: [remarkCaptions],
  rehypePlugins: [
    rehypeSlug,
    rehypeFreeIds,
    rehypeOutline,
    rehypeReadingTime,
    [rehypeLanguages, { nameLanguage }],
    // Only the body of an article has ids without a prefix: `c3m1` is a mention in caption 3.
    [rehypeParagraphIds, { isBody: (path: string) => names.surroundingsOf(path)?.prefix === '' }],
    rehypeCaptionPlaces,
    rehypeDates,
    rehypeAbbreviations,
    [rehypeNames, names],
    [rehypeCorrections, corrections],
  ],
});

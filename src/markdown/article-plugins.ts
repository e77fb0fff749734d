import rehypeSlug from 'rehype-slug';
import type { PluggableList } from 'unified';
import type { NameLanguage } from '../article/language/detect-language.ts';
import { rehypeAbbreviations } from './rehype-abbreviations.ts';
import { rehypeCaptionPlaces } from './rehype-caption-places.ts';
import { rehypeCorrections, type RehypeCorrectionsOptions } from './rehype-corrections.ts';
import { rehypeDates, type ResolveDates } from './rehype-dates.ts';
import { rehypeFreeIds } from './rehype-free-ids.ts';
import { rehypeLanguages } from './rehype-languages.ts';
import { rehypeNames, type RehypeNamesOptions } from './rehype-names.ts';
import { rehypeOutline } from './rehype-outline.ts';
import { rehypeParagraphIds } from './rehype-paragraph-ids.ts';
import { rehypeReadingTime } from './rehype-reading-time.ts';
import { remarkCaptions } from './remark-captions.ts';

/** What the plugins must know that does not stand in the file. */
export interface ArticlePlugins {
  readonly names: RehypeNamesOptions;
  readonly corrections: RehypeCorrectionsOptions;
  readonly resolveDates: ResolveDates;
  /** Names the language of a text better than the small detector that is always there. */
  readonly nameLanguage?: NameLanguage;
}

/**
 * How an article's Markdown becomes HTML: the remark and rehype plugins in their order, for the build and for the
 * reader's own articles alike.
 *
 * The order of the rehype plugins matters: the outline needs the ids of `rehype-slug`; neither the reading time nor
 * the numbers of the paragraphs may count the definitions that `rehype-names` adds, nor the names find text that is no
 * part of a sentence.
 */
export const articlePlugins = ({
  names,
  corrections,
  resolveDates,
  nameLanguage,
}: ArticlePlugins): { readonly remarkPlugins: PluggableList; readonly rehypePlugins: PluggableList } => ({
  remarkPlugins: [remarkCaptions],
  rehypePlugins: [
    rehypeSlug,
    rehypeFreeIds,
    rehypeOutline,
    rehypeReadingTime,
    [rehypeLanguages, { ...(nameLanguage && { nameLanguage }) }],
    // Only the body of an article has ids without a prefix: `c3m1` is a mention in caption 3.
    [rehypeParagraphIds, { isBody: (path: string) => names.surroundingsOf(path)?.prefix === '' }],
    rehypeCaptionPlaces,
    [rehypeDates, { resolveDates }],
    rehypeAbbreviations,
    [rehypeNames, names],
    [rehypeCorrections, corrections],
  ],
});

/**
 * The collections as the pages need them, each made once a build: no page walks the whole library again.
 */
import { getCollection, type CollectionEntry } from 'astro:content';
import type { AbbreviationRecord } from '../markdown/rehype-abbreviations.ts';
import type { DateRecord } from '../markdown/rehype-dates.ts';
import type { CaptionPlaces } from '../markdown/rehype-caption-places.ts';
import type { CorrectedPlace } from '../markdown/rehype-corrections.ts';
import type { MentionRecord } from '../markdown/rehype-names.ts';
import type { OutlineEntry } from '../markdown/rehype-outline.ts';

export type ArticleEntry = CollectionEntry<'articles'>;
export type CaptionEntry = CollectionEntry<'captions'>;
export type NameEntry = CollectionEntry<'glossary'>;

/** A mention of a name, with the page and the words around it. */
export interface PlacedMention extends MentionRecord {
  readonly article: ArticleEntry;
  /** The number of the caption that holds it; `undefined` for the body. */
  readonly caption: number | undefined;
  /** The paragraph of the body that a reader has come to when they meet it; 0 where that is not known. */
  readonly met: number;
}

const once = <T>(make: () => Promise<T>): (() => Promise<T>) => {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
};

/** Newest first; those without a date last, by title. */
export const articles = once(async () =>
  (await getCollection('articles')).sort(
    (a, b) =>
      (b.data.published ?? '').localeCompare(a.data.published ?? '') ||
      a.data.title.localeCompare(b.data.title),
  ),
);

/** The paths of the pages that each article has: the article, its captions, its receipt. */
export const articlePaths = async () =>
  (await articles()).map((article) => ({ params: { slug: article.id }, props: { article } }));

/** By name, as a reader of English looks them up. */
export const names = once(async () =>
  (await getCollection('glossary')).sort((a, b) => a.data.name.localeCompare(b.data.name, 'en')),
);

const captionsByArticle = once(async () => {
  const byArticle = Map.groupBy(await getCollection('captions'), ({ data }) => data.article);
  for (const captions of byArticle.values()) captions.sort((a, b) => a.data.number - b.data.number);
  return byArticle;
});

/** The captions of an article, in the order in which they stood. */
export async function captionsOf(article: ArticleEntry): Promise<readonly CaptionEntry[]> {
  return (await captionsByArticle()).get(article.id) ?? [];
}

/** The headings of an article's body. */
export const outlineOf = (article: ArticleEntry): readonly OutlineEntry[] =>
  (kept(article).outline ?? []) as readonly OutlineEntry[];

const mentionsByName = once(async () => {
  const all: PlacedMention[] = [];
  for (const article of await articles()) {
    for (const mention of mentionsIn(article))
      all.push({ ...mention, article, caption: undefined, met: mention.paragraph ?? 0 });
    const places = captionPlacesOf(article);
    for (const caption of await captionsOf(article)) {
      const { number } = caption.data;
      for (const mention of mentionsIn(caption))
        all.push({ ...mention, article, caption: number, met: places[number] ?? 0 });
    }
  }
  return Map.groupBy(all, ({ name }) => name);
});

/** The names of each paragraph and caption, by each name in it. */
const paragraphsByName = once(async () => {
  const byName = new Map<string, ReadonlySet<string>[]>();
  const mentions = [...(await mentionsByName()).values()].flat();
  const blocks = Map.groupBy(mentions, ({ article, caption, block }) => `${article.id} ${caption} ${block}`);
  for (const block of blocks.values()) {
    const together = new Set(block.map(({ name }) => name));
    for (const name of together) {
      const known = byName.get(name);
      if (known) known.push(together);
      else byName.set(name, [together]);
    }
  }
  return byName;
});

/** The names of each paragraph that mentions a name. */
export async function paragraphsWith(name: string): Promise<readonly ReadonlySet<string>[]> {
  return (await paragraphsByName()).get(name) ?? [];
}

/** Every mention of a name, article by article, body before captions. */
export async function mentionsOf(name: string): Promise<readonly PlacedMention[]> {
  return (await mentionsByName()).get(name) ?? [];
}

/** The minutes that reading an article's body takes. */
export const minutesOf = (article: ArticleEntry): number => Number(kept(article).minutes);

/** Where the captions of an article stood. */
const captionPlacesOf = (article: ArticleEntry): CaptionPlaces =>
  (kept(article).captionPlaces ?? {}) as CaptionPlaces;

/** Where an editor corrected words of one file. */
export const correctedIn = (entry: ArticleEntry | CaptionEntry): readonly CorrectedPlace[] =>
  (kept(entry).corrected ?? []) as readonly CorrectedPlace[];

/** The mentions in one file, as `rehype-names` kept them. */
export const mentionsIn = (entry: ArticleEntry | CaptionEntry): readonly MentionRecord[] =>
  (kept(entry).mentions ?? []) as readonly MentionRecord[];

/** The days that the body counts from its publication. */
export const datesOf = (article: ArticleEntry): readonly DateRecord[] =>
  (kept(article).dates ?? []) as readonly DateRecord[];

/** The abbreviations of the body that it does not spell out. */
export const abbreviationsOf = (article: ArticleEntry): readonly AbbreviationRecord[] =>
  (kept(article).abbreviations ?? []) as readonly AbbreviationRecord[];

/** What the plugins kept of a file. Astro only logs a file that it could not render: that must not pass as empty. */
function kept(entry: ArticleEntry | CaptionEntry): Record<string, unknown> {
  const frontmatter: unknown = entry.rendered?.metadata?.frontmatter;
  if (!frontmatter)
    throw new Error(`${entry.filePath ?? entry.id} could not be rendered. Hint: see the log above.`);
  return frontmatter as Record<string, unknown>;
}

import { excerpt, wordsOf, type ExcerptPart } from './excerpt.ts';
import type { PageFragment } from './pagefind-api.ts';
import { mentionsNoted, titlePlace } from './search-record.ts';
import { textFragment } from './text-fragment.ts';

/** A page that was found, ready to be shown. */
export interface FoundPage {
  readonly title: string;
  readonly href: string;
  /** BCP 47 of the title and the excerpts, where it is not English. */
  readonly language: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
  /** Where on the page it was found, in order. */
  readonly hits: readonly Hit[];
}

/** One place on a page: a section with the words in it, or a mention of a name. */
export interface Hit {
  readonly title: string;
  readonly href: string;
  readonly excerpt: readonly ExcerptPart[];
}

/**
 * Finds the places on a page: for words, each section that holds some of them; for names, every mention.
 *
 * @param names Ids of the names that were searched for.
 */
export function describePage(page: PageFragment, names: readonly string[]): FoundPage {
  const words = wordsOf(page.content);
  const mentions = names.length > 0 ? mentionHits(page, words, names) : [];
  const sections = sectionHits(page, words);
  const hits = [...sections, ...mentions];
  return {
    title: page.meta.title ?? page.url,
    href: page.url,
    language: page.filters.language?.[0],
    excerpt: hits[0]?.excerpt ?? excerpt(words, page.locations, [titleEnd(page, words), words.length]),
    // One hit in a page without sections is the page itself.
    hits: hits.length === 1 && hits[0]?.href.startsWith(`${page.url}#:~:`) ? [] : hits,
  };
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** The parts of a page between its headings; the first one has no id. */
function sectionsOf({ anchors, meta }: PageFragment, words: readonly string[]): readonly Section[] {
  const headings = anchors.filter(({ element, text }) => /^h[1-6]$/u.test(element) && text?.trim());
  const starts = [{ id: '', title: meta.title ?? '', start: 0 }].concat(
    headings.map(({ id, text, location }) => ({ id, title: text?.trim() ?? '', start: location })),
  );
  return starts.map((section, at) => ({ ...section, end: starts[at + 1]?.start ?? words.length }));
}

function sectionHits(page: PageFragment, words: readonly string[]): Hit[] {
  const hits: Hit[] = [];
  for (const { id, title, start, end } of sectionsOf(page, words)) {
    const found = page.locations.filter((at) => at >= start && at < end).sort((a, b) => a - b);
    const [first] = found;
    if (first === undefined) continue;
    hits.push({
      title,
      href: `${page.url}#${encodeURIComponent(id)}${textFragment(words, first)}`,
      excerpt: excerpt(words, found, [start, end]),
    });
  }
  return hits;
}

function mentionHits(page: PageFragment, words: readonly string[], names: readonly string[]): Hit[] {
  const ids = page.anchors.map(({ id }) => id);
  const mentioned = new Set(names.flatMap((name) => mentionsNoted(ids, name)));
  const sections = sectionsOf(page, words);
  const numbers = new Map<string, number>();
  const places = page.anchors.filter(({ id }) => mentioned.has(id));
  if (mentioned.has(titlePlace)) places.unshift({ id: '', element: 'h1', text: '', location: 0 });
  return places.map(({ id, element, text = '', location }) => {
    const section = sections.findLast(({ start }) => start <= location) ?? {
      title: '',
      start: 0,
      end: words.length,
    };
    const number = (numbers.get(section.title) ?? 0) + 1;
    numbers.set(section.title, number);
    // In a heading the name is one of several words, and the heading is all that is known of its place.
    const length = /^h\d$/u.test(element) ? 0 : wordsOf(text.trim()).length;
    return {
      title: `${section.title}, mention ${number}`,
      href: id ? `${page.url}#${encodeURIComponent(id)}` : page.url,
      excerpt: excerpt(
        words,
        Array.from({ length }, (_, at) => location + at),
        [section.start, section.end],
        location,
      ),
    };
  });
}

/** The words after the page's own title: an excerpt that repeats it says nothing. */
const titleEnd = ({ meta }: PageFragment, words: readonly string[]): number =>
  Math.min(wordsOf(meta.title ?? '').length, words.length - 1);

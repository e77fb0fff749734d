import { beginning, type FoundPage, type Hit } from '../names/search/found-page.ts';
import { textFragment } from '../names/search/text-fragment.ts';
import { excerpt, wordsOf } from './excerpt.ts';
import type { PageFragment } from './pagefind-api.ts';
import { mentionsNoted, titlePlace } from './search-record.ts';

/**
 * Finds the places on a page: for words, each section that holds some of them; for names, every mention.
 *
 * @param names Ids of the names that were searched for.
 * @param typed The query's own words for them.
 */
export function describePage(
  page: PageFragment,
  names: readonly string[],
  typed: readonly string[] = [],
): FoundPage {
  const words = wordsOf(page.content);
  const sections = sectionsOf(page, words);
  const mentions = names.length > 0 ? mentionHits(page, words, sections, names, typed) : [];
  const hits = [...sectionHits(page, words, sections), ...mentions];
  const [only] = hits;
  return {
    title: page.meta.title ?? page.url,
    href: page.url,
    language: page.filters.language?.[0],
    excerpt: only?.excerpt ?? excerpt(words, [], [sections[0]?.start ?? 0, words.length]),
    // The beginning alone is no place of its own: the heading leads there.
    hits: hits.length === 1 && only?.title === beginning ? [] : hits,
  };
}

interface Section {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number;
}

/** A page between its headings. The title is in none of them: every result shows it. */
function sectionsOf({ anchors, meta }: PageFragment, words: readonly string[]): readonly Section[] {
  const headings = anchors.filter(({ element, text }) => /^h[2-6]$/u.test(element) && text?.trim());
  const title = wordsOf(meta.title ?? '');
  const titled = title.every((word, at) => words[at]?.startsWith(word));
  const starts = [{ id: '', title: beginning, start: titled ? title.length : 0 }].concat(
    headings.map(({ id, text, location }) => ({ id, title: text?.trim() ?? '', start: location })),
  );
  return starts.map((section, at) => ({ ...section, end: starts[at + 1]?.start ?? words.length }));
}

function sectionHits(page: PageFragment, words: readonly string[], sections: readonly Section[]): Hit[] {
  const hits: Hit[] = [];
  for (const { id, title, start, end } of sections) {
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

function mentionHits(
  page: PageFragment,
  words: readonly string[],
  sections: readonly Section[],
  names: readonly string[],
  typed: readonly string[],
): Hit[] {
  const asTyped = new Set(typed.map((text) => text.toLowerCase()));
  const ids = page.anchors.map(({ id }) => id);
  const mentioned = new Set(names.flatMap((name) => mentionsNoted(ids, name)));
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
    const printed = /^h\d$/u.test(element) ? '' : text.trim();
    const length = printed ? wordsOf(printed).length : 0;
    return {
      ...(printed && !asTyped.has(printed.toLowerCase()) && { matchedAs: printed }),
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

import { isProse } from './is-prose.ts';
import type { PageLine } from './place.ts';

/** Longer ones are sentences that a page prints bold: a lead, a question of an interview. */
const longest = 90;
/** All of it but a stray sign. */
const leastBold = 0.95;
/** A paragraph that ends so goes on in the next one, or is a sentence. */
const noHeadingEnd = /[.:,;…。：、-]["”’»)]*$/u;

/**
 * The headings that a page prints as bold paragraphs: a short bold line of its own, without a final stop, right above plain
 * prose. Many papers' editors write them so, where their programs have no button for headings.
 *
 * @param kept the article's lines only, in order
 * @param first the first line of the text: above it, bold is a byline or a standfirst
 */
export function findSubheads(kept: readonly PageLine[], first: PageLine | undefined): ReadonlySet<PageLine> {
  const start = first ? kept.indexOf(first) : kept.length;
  const found = kept.filter((line, i) => {
    const next = kept[i + 1];
    return i > start && isBoldLine(line) && next !== undefined && next.bold < 0.5 && isPlainProse(next);
  });
  return new Set(found);
}

function isBoldLine({ text, place, bold, linked }: PageLine): boolean {
  return (
    place.kind === 'paragraph' &&
    bold >= leastBold &&
    linked === 0 &&
    text.length <= longest &&
    !noHeadingEnd.test(text)
  );
}

function isPlainProse({ text, place }: PageLine): boolean {
  return place.kind === 'paragraph' && isProse(text);
}

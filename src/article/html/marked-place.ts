import type { Inside } from './measure-elements.ts';
import type { PageNode } from './page.ts';
import type { Place } from './place.ts';
import {
  bylineWords,
  captionStyles,
  captionWords,
  creditWords,
  creditWordsInFigure,
  dateWords,
  kickerWords,
  quoteWords,
  standfirstWords,
} from './rules/part-words.ts';
import { blockTags } from './rules/tags.ts';

/** A caption, a credit, a byline are short; a longer element only has one of them in it. */
const longest = {
  caption: 1500,
  credit: 250,
  byline: 300,
  date: 120,
  standfirst: 1200,
  kicker: 80,
  heading: 500,
  quote: 1200,
};

/** Elements whose inline elements are parts of a sentence. */
const sentenceTags = new Set('p h1 h2 h3 h4 h5 h6 li dt dd td th blockquote'.split(' '));

/** The place inside an element that says what its text is; `undefined` where it says nothing. */
export function markedPlace(
  around: Place,
  node: PageNode,
  at: number,
  words: readonly string[],
  inside: Inside,
): Place | undefined {
  if (sentenceTags.has(node.tag)) {
    const place = placeOf(around, node, at, words, inside) ?? around;
    return { ...place, paragraph: inside.characters };
  }
  return placeOf(around, node, at, words, inside);
}

function placeOf(
  around: Place,
  node: PageNode,
  at: number,
  words: readonly string[],
  inside: Inside,
): Place | undefined {
  const { tag, attributes } = node;
  if (tag === 'a')
    return attributes.href === undefined || around.isLink ? undefined : { ...around, isLink: true };
  if (tag === 'b' || tag === 'strong') return around.isBold ? undefined : { ...around, isBold: true };
  if (tag === 'main' || tag === 'article') return around.isMain ? undefined : { ...around, isMain: true };
  if (tag === 'figure') return figurePlace(around, inside);
  if (tag === 'aside' && inside.isQuote === true) return { ...around, kind: 'quote', because: '<aside>' };
  if (tag === 'table' && inside.isOnePicture === true)
    return { ...around, kind: 'caption', because: 'a table around a picture', caption: at, inFigure: true };
  const inPicture = around.inFigure || around.caption !== undefined;
  if (tag === 'figcaption') {
    if (around.kind === 'quote') return undefined;
    return { ...around, kind: 'caption', because: '<figcaption>', caption: around.caption ?? at };
  }
  if (isCredit(words, inPicture, inside)) {
    if (around.kind === 'credit') return undefined;
    return {
      ...around,
      kind: 'credit',
      because: 'an element named as a credit',
      caption: around.caption ?? at,
    };
  }
  if (around.caption !== undefined || around.kind === 'credit') return undefined;
  if (isCaption(words, inside)) {
    return {
      ...around,
      kind: 'caption',
      because: 'an element named as a caption',
      caption: at,
    };
  }
  // "On <time>Tuesday</time>, …": a part of a sentence is no line of its own.
  if (!blockTags.has(tag) && inside.characters < 0.6 * around.paragraph) return undefined;
  return byTag(around, node, words, inside) ?? byWords(around, node, words, inside);
}

/** All that stands in a figure of one picture is a caption or a credit; in a figure of a quotation, the quotation. */
function figurePlace(around: Place, { isOnePicture, isQuote, characters }: Inside): Place {
  if (isQuote === true) return { ...around, kind: 'quote', because: '<figure>' };
  if (isOnePicture !== true || characters > longest.caption) return { ...around, inFigure: true };
  return { ...around, kind: 'caption', because: '<figure>', inFigure: true };
}

function isCredit(words: readonly string[], inPicture: boolean, { characters, isMost }: Inside): boolean {
  if (isMost || characters > longest.credit) return false;
  const isNamed = words.some(
    (word) =>
      creditWords.has(word) || word.endsWith('credit') || (inPicture && creditWordsInFigure.has(word)),
  );
  // "caption-credit" may name either, or both at once.
  return isNamed && (inPicture || !words.some(namesCaption));
}

function isCaption(words: readonly string[], { characters, isMost }: Inside): boolean {
  if (isMost || characters > longest.caption) return false;
  return words.some(namesCaption) && !words.some((word) => captionStyles.has(word));
}

function namesCaption(word: string): boolean {
  return captionWords.has(word) || word.includes('caption');
}

function byTag(
  around: Place,
  { tag }: PageNode,
  words: readonly string[],
  inside: Inside,
): Place | undefined {
  if (inside.isMost) return undefined;
  if (/^h[1-6]$/u.test(tag) && inside.characters <= longest.heading) {
    if (tag !== 'h1' && words.some((word) => standfirstWords.has(word) && !word.startsWith('sub'))) {
      return { ...around, kind: 'standfirst', because: 'an element named as a standfirst' };
    }
    const isSubhead = tag !== 'h1' && words.some((word) => standfirstWords.has(word));
    return {
      ...around,
      kind: 'heading',
      level: Number(tag[1]),
      because: `<${tag}>`,
      ...(isSubhead && { isSubhead }),
    };
  }
  if (words.includes('msotitle'))
    return { ...around, kind: 'heading', level: 1, because: 'the style Title of Word' };
  if (words.includes('msolist'))
    return { ...around, kind: 'listItem', because: 'the style List Paragraph of Word' };
  if (tag === 'blockquote') return { ...around, kind: 'quote', because: '<blockquote>' };
  if (tag === 'li' || tag === 'dt' || tag === 'dd') {
    return around.kind === 'paragraph' ? { ...around, kind: 'listItem', because: `<${tag}>` } : undefined;
  }
  if (tag === 'time') return { ...around, kind: 'date', because: '<time>' };
  // A `cite` names where something was said; it is not what was said.
  if (tag !== 'cite' && inside.characters <= longest.quote && words.some((word) => quoteWords.has(word))) {
    return { ...around, kind: 'quote', because: 'an element named as a quotation' };
  }
  return undefined;
}

function byWords(
  around: Place,
  { attributes }: PageNode,
  words: readonly string[],
  { characters, isMost }: Inside,
): Place | undefined {
  if (isMost || around.kind !== 'paragraph') return undefined;
  const named = (names: ReadonlySet<string>): boolean => words.some((word) => names.has(word));
  const property = attributes.itemprop ?? '';
  if (
    characters <= longest.byline &&
    (property === 'author' || attributes.rel === 'author' || named(bylineWords))
  ) {
    return { ...around, kind: 'byline', because: 'an element named as a byline' };
  }
  if (characters <= longest.date && (property.startsWith('date') || named(dateWords))) {
    return { ...around, kind: 'date', because: 'an element named as a date' };
  }
  if (characters <= longest.kicker && named(kickerWords))
    return { ...around, kind: 'kicker', because: 'an element named as a kicker' };
  if (characters <= longest.standfirst && (property === 'description' || named(standfirstWords))) {
    return { ...around, kind: 'standfirst', because: 'an element named as a standfirst' };
  }
  return undefined;
}

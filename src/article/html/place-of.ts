import { elementWords } from './element-words.ts';
import type { Inside } from './measure-elements.ts';
import type { PageNode } from './page.ts';
import type { Place } from './place.ts';
import type { FurnitureReason } from './rules/furniture-words.ts';
import { furnitureWords } from './rules/furniture-words.ts';
import {
  bylineWords,
  captionWords,
  creditWords,
  creditWordsInFigure,
  dateWords,
  kickerWords,
  quoteWords,
  standfirstWords,
} from './rules/part-words.ts';

const furnitureByWord = new Map(
  Object.entries(furnitureWords).flatMap(([reason, words]) =>
    words.map((word) => [word, reason as FurnitureReason] as const),
  ),
);

const furnitureByTag: ReadonlyMap<string, FurnitureReason> = new Map([
  ['nav', 'navigation'],
  ['menu', 'navigation'],
  ['form', 'form'],
  ['fieldset', 'form'],
  ['button', 'form'],
  ['label', 'form'],
  ['dialog', 'sign-in'],
  ['noscript', 'hidden'],
  ['aside', 'related-links'],
  ['footer', 'site-footer'],
]);
const furnitureByRole: ReadonlyMap<string, FurnitureReason> = new Map([
  ['navigation', 'navigation'],
  ['banner', 'site-header'],
  ['contentinfo', 'site-footer'],
  ['complementary', 'related-links'],
  ['search', 'form'],
  ['dialog', 'sign-in'],
  ['alertdialog', 'sign-in'],
  ['button', 'form'],
  ['menu', 'navigation'],
  ['menubar', 'navigation'],
  ['tablist', 'navigation'],
  ['tooltip', 'hidden'],
]);

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

const aroundPictures: ReadonlySet<FurnitureReason | undefined> = new Set<FurnitureReason>([
  'form',
  'hidden',
  'sign-in',
  'share-links',
  'player',
]);

/**
 * More prose than this is no such thing, whatever it is called: "paywall" names the rest of an article as often as the
 * box in front of it. The other kinds (teasers, comments, consent texts) can be long.
 */
const mostProse: Partial<Readonly<Record<FurnitureReason, number>>> = {
  newsletter: 800,
  'share-links': 500,
  form: 1000,
  'sign-in': 1000,
  tags: 500,
  player: 500,
  navigation: 1000,
  advert: 1000,
  'site-header': 500,
};

/** The place inside an element, seen from the place around it. The same object where the element says nothing. */
export function placeIn(around: Place, node: PageNode, at: number, inside: Inside): Place {
  const words = elementWords(node);
  // A picture in a lightbox, a gallery or a button that enlarges it keeps its caption.
  const outer = node.tag === 'figcaption' && aroundPictures.has(around.reason) ? undefined : around.reason;
  const reason = outer ?? furnitureReason(around, node, words, inside);
  const marked = markedPlace(around, node, at, words, inside);
  return reason === around.reason ? (marked ?? around) : { ...(marked ?? around), reason };
}

function furnitureReason(
  around: Place,
  node: PageNode,
  words: readonly string[],
  inside: Inside,
): FurnitureReason | undefined {
  const { tag, attributes } = node;
  if (isHidden(attributes)) return inside.isMost ? undefined : 'hidden';
  if (inside.isMost) return undefined;
  if (tag === 'aside' && words.some((word) => /quote|figure|image|picture|photo|media/u.test(word)))
    return undefined;
  if (tag === 'footer' && (around.inFigure || around.kind === 'quote')) return undefined;
  const byTag = furnitureByTag.get(tag) ?? furnitureByRole.get(attributes.role ?? '');
  if (byTag) return byTag;
  if (tag === 'header') return inside.holdsHeadline || around.isMain ? undefined : 'site-header';
  // Inside a caption, "author" and "source" are the picture's; a headline is never furniture.
  // In a sentence, a class is a style: setting a word aside would break the sentence.
  if (around.paragraph > 0 && inside.characters * 2 < around.paragraph) return undefined;
  const isLabel = around.kind === 'caption' || around.kind === 'credit' || around.kind === 'heading';
  if (inside.holdsHeadline || (isLabel && inside.linked * 2 < inside.characters)) return undefined;
  for (const word of words) {
    const reason = furnitureByWord.get(word);
    if (!reason || inside.prose > (mostProse[reason] ?? Infinity)) continue;
    // What leads nowhere is no teaser: "related-image" is a picture, "teaser-text" may be the standfirst.
    if (reason !== 'related-links' || leadsElsewhere(around, node, inside)) return reason;
  }
  return undefined;
}

function leadsElsewhere(around: Place, { tag }: PageNode, { links, linked }: Inside): boolean {
  // The picture in a figure is often a link to itself, enlarged.
  return around.isLink || (tag === 'figure' ? linked > 0 : links > 0);
}

function isHidden(attributes: PageNode['attributes']): boolean {
  if (attributes.hidden !== undefined) return attributes.hidden !== 'until-found';
  const style = attributes.style;
  return style !== undefined && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(style);
}

function markedPlace(
  around: Place,
  node: PageNode,
  at: number,
  words: readonly string[],
  inside: Inside,
): Place | undefined {
  if (node.tag === 'p') {
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
  if (around.paragraph > 0 && inside.characters < 0.6 * around.paragraph) return undefined;
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
  return !isMost && characters <= longest.caption && words.some(namesCaption);
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
    return { ...around, kind: 'heading', level: Number(tag[1]), because: `<${tag}>` };
  }
  if (tag === 'blockquote') return { ...around, kind: 'quote', because: '<blockquote>' };
  if (tag === 'li' || tag === 'dt' || tag === 'dd') {
    return around.kind === 'paragraph' ? { ...around, kind: 'listItem', because: `<${tag}>` } : undefined;
  }
  if (tag === 'time') return { ...around, kind: 'date', because: '<time>' };
  if (inside.characters <= longest.quote && words.some((word) => quoteWords.has(word))) {
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

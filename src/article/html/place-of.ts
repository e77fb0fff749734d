import { elementWords } from './element-words.ts';
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
  standfirstWords,
} from './rules/part-words.ts';

/** What a page holds inside one element, as far as its place depends on it. */
export interface Inside {
  /** Whether it holds so much of the page's prose that it cannot be furniture, whatever it is called. */
  readonly isMost: boolean;
  readonly holdsHeadline: boolean;
  /** How many characters of text it holds. */
  readonly characters: number;
  /** Whether all of a figure's texts can be one caption. */
  readonly isOnePicture: boolean;
}

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
const longest = { caption: 1500, credit: 250, byline: 300, date: 120, standfirst: 1200, kicker: 80 };

/** The place inside an element, seen from the place around it. The same object where the element says nothing. */
export function placeIn(around: Place, node: PageNode, at: number, inside: Inside): Place {
  const words = elementWords(node);
  const reason = around.reason ?? furnitureReason(around, node, words, inside);
  const marked = markedPlace(around, node, at, words, inside);
  if (reason !== around.reason && reason !== undefined) return { ...(marked ?? around), reason };
  return marked ?? around;
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
  if (tag === 'footer' && (around.figure !== undefined || around.kind === 'quote')) return undefined;
  const byTag = furnitureByTag.get(tag) ?? furnitureByRole.get(attributes.role ?? '');
  if (byTag) return byTag;
  if (tag === 'header' && !inside.holdsHeadline && around.level === undefined && isSiteHeader(words))
    return 'site-header';
  // Inside a caption, "author" and "source" are the picture's; a headline is never furniture.
  if (
    around.kind === 'caption' ||
    around.kind === 'credit' ||
    around.kind === 'heading' ||
    inside.holdsHeadline
  )
    return undefined;
  for (const word of words) {
    const reason = furnitureByWord.get(word);
    if (reason) return reason;
  }
  return undefined;
}

function isSiteHeader(words: readonly string[]): boolean {
  return words.some((word) =>
    /^(?:site|global|page|top|main)?(?:header|masthead|nav|navigation|logo)$/u.test(word),
  );
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
  const { tag, attributes } = node;
  if (tag === 'a')
    return attributes.href === undefined || around.isLink ? undefined : { ...around, isLink: true };
  if (tag === 'b' || tag === 'strong') return around.isBold ? undefined : { ...around, isBold: true };
  if (tag === 'figure') return { ...around, figure: at, ...(inside.isOnePicture && { caption: at }) };
  const inPicture = around.figure !== undefined || around.caption !== undefined;
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
  if (around.kind === 'caption' || around.kind === 'credit') return undefined;
  if (isCaption(words, inside)) {
    return {
      ...around,
      kind: 'caption',
      because: 'an element named as a caption',
      caption: around.caption ?? at,
    };
  }
  return byTag(around, tag) ?? byWords(around, node, words, inside);
}

function isCredit(words: readonly string[], inPicture: boolean, { characters, isMost }: Inside): boolean {
  if (isMost || characters > longest.credit) return false;
  const isNamed = words.some((word) => creditWords.has(word) || (inPicture && creditWordsInFigure.has(word)));
  // "caption-credit" may name either, or both at once.
  return isNamed && (inPicture || !words.some((word) => captionWords.has(word)));
}

function isCaption(words: readonly string[], { characters, isMost }: Inside): boolean {
  return !isMost && characters <= longest.caption && words.some((word) => captionWords.has(word));
}

function byTag(around: Place, tag: string): Place | undefined {
  if (/^h[1-6]$/u.test(tag))
    return { ...around, kind: 'heading', level: Number(tag[1]), because: `<${tag}>` };
  if (tag === 'blockquote') return { ...around, kind: 'quote', because: '<blockquote>' };
  if (tag === 'li' || tag === 'dt' || tag === 'dd') {
    return around.kind === 'paragraph' ? { ...around, kind: 'listItem', because: `<${tag}>` } : undefined;
  }
  if (tag === 'time') return { ...around, kind: 'date', because: '<time>' };
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

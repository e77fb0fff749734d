import type { Inside } from './measure-elements.ts';
import type { PageNode } from './page.ts';
import type { Place } from './place.ts';
import type { FurnitureReason } from './rules/furniture-words.ts';
import { furnitureWords } from './rules/furniture-words.ts';
import { blockTags } from './rules/tags.ts';

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
  advertisement: 1000,
  'site-header': 500,
};

/** A byline, a place, a date and "updated"; more is a box of facts or links. */
const longestBylineBox = 200;
/** Words by which makers of pages name what only screen readers shall say. */
const spokenOnly: ReadonlySet<string> = new Set(furnitureWords.hidden);
/** "Image source,"; a longer text that is only heard is a caption. */
const longestSpokenLabel = 24;

/** Why an element is no part of the article, as far as it says so itself: by its tag, its words or its role. */
export function furnitureOf(
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
  // Right below the headline they hold byline and date.
  if ((tag === 'footer' || tag === 'aside') && isBylineBox(around, inside)) return undefined;
  if (tag === 'aside' && inside.isQuote === true) return undefined;
  const byTag = furnitureByTag.get(tag);
  if (byTag) return byTag;
  if (tag === 'header') return inside.holdsHeadline || around.isMain ? undefined : 'site-header';
  // In a sentence, a class is a style: setting a word aside would break the sentence. A post that an article quotes is
  // named after its network.
  const isPart = !blockTags.has(tag) && inside.characters * 2 < around.paragraph;
  if (isPart || tag === 'blockquote') return undefined;
  return furnitureByWords(around, node, words, inside) ?? furnitureByRole.get(attributes.role ?? '');
}

function isBylineBox({ isMain }: Place, { isBelowHeadline, characters }: Inside): boolean {
  return isMain && isBelowHeadline && characters <= longestBylineBox;
}

function furnitureByWords(
  around: Place,
  node: PageNode,
  words: readonly string[],
  inside: Inside,
): FurnitureReason | undefined {
  // "Image caption," and "Credit..." are said before a caption to those who hear it; Lectern says so itself.
  const inPicture = around.inFigure || around.caption !== undefined;
  if (inPicture && inside.characters <= longestSpokenLabel && words.some((word) => spokenOnly.has(word)))
    return 'hidden';
  // Inside a caption, "author" and "source" are the picture's; a headline is never furniture.
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
  // What Word marks with "Ignore" is a bullet that it draws itself.
  return (
    style !== undefined &&
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore)/iu.test(style)
  );
}

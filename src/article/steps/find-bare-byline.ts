import type { Block } from '../article.ts';
import { decideEach, type Draft } from '../draft.ts';

/** Only the headline, a standfirst and a date stand between the top and a writer's name. */
const furthest = 6;
/** Two to four words with capitals: "Marta Quill", "Jan van der Quill". */
const names =
  /^\p{Lu}[\p{Ll}'’-]+(?:\s(?:\p{Lu}\.|\p{Lu}[\p{L}'’-]+|van|von|de|der|den|di|da|del|la|bin|al)){1,3}$/u;
const endsInName = /\s\p{Lu}[\p{L}'’-]{2,}$/u;

/**
 * Finds the writer's name that stands alone between the headline and the first sentence.
 *
 * A portrait's caption is a name too, but the article speaks of whom it shows: a writer's name stands nowhere else in it.
 */
export function findBareByline(draft: Draft): Draft {
  if (draft.byline !== undefined) return draft;
  const title = draft.blocks.findIndex(({ type }) => type === 'title');
  const at = draft.blocks.findIndex(
    ({ type, text }, index) =>
      type === 'paragraph' && index > title && index < furthest && names.test(text) && endsInName.test(text),
  );
  const line = draft.blocks[at];
  if (title < 0 || !line || !isAboveLead(draft, title, at) || isNamedElsewhere(draft, at)) return draft;
  const reason = 'It is a name below the headline, and the article speaks of nobody of that name.';
  const found = decideEach(draft, 'find-bare-byline', (_, index) =>
    index === at ? { becomes: { type: 'byline' }, reason } : undefined,
  );
  return { ...found, byline: line.text };
}

/** No long paragraph stands between the headline and the name, and a sentence follows within a few lines. */
function isAboveLead({ blocks }: Draft, title: number, at: number): boolean {
  const isLong = ({ type, text }: Block): boolean => type === 'paragraph' && text.length > 200;
  const isSentence = ({ text }: Block): boolean => text.length > 50 && /[.!?…]["”’»)]?$/u.test(text);
  return !blocks.slice(title + 1, at).some(isLong) && blocks.slice(at + 1, at + 5).some(isSentence);
}

/** A word of the name in the text. The name alone on another line says nothing more. */
function isNamedElsewhere({ blocks }: Draft, at: number): boolean {
  const words = (blocks[at]?.text.split(/\s/u) ?? []).filter((word) => word.length > 3);
  return blocks.some(
    ({ type, text }) => type !== 'byline' && text.length > 60 && words.some((word) => text.includes(word)),
  );
}

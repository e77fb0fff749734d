import { nameIdOf, namesHere } from './mentions-here.ts';

/**
 * The next mention of the name that the reader is at: in its definition, on one of its mentions, or past it. After the
 * last one comes the first.
 *
 * @returns Nothing where no name was mentioned so far.
 */
export function nextMention(): HTMLElement | undefined {
  const all = namesHere().flatMap(({ mentions }) => mentions);
  const here = mentionAt(all, document.activeElement) ?? lastBefore(all, placeOfReader());
  const same = here ? all.filter((mention) => nameIdOf(mention) === nameIdOf(here)) : [];
  return here && (same[same.indexOf(here) + 1] ?? same[0]);
}

/** The mention that has the focus, or whose definition has it. */
function mentionAt(all: readonly HTMLElement[], focused: Element | null): HTMLElement | undefined {
  const definition = focused?.closest('[popover]');
  return all.find(
    (mention) => mention === focused || mention.getAttribute('popovertarget') === (definition?.id ?? ''),
  );
}

/** A screen reader's caret is the selection; where it has none, the focus. */
function placeOfReader(): Node | null {
  const { anchorNode } = getSelection() ?? {};
  return anchorNode ?? document.activeElement;
}

/** In the order of the page, not of the names: the last mention that does not follow the place. */
function lastBefore(all: readonly HTMLElement[], place: Node | null): HTMLElement | undefined {
  if (!place || place === document.body) return undefined;
  const before = all.filter(
    (mention) =>
      mention.contains(place) ||
      (place.compareDocumentPosition(mention) & Node.DOCUMENT_POSITION_PRECEDING) !== 0,
  );
  return before
    .sort((one, other) =>
      (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0 ? -1 : 1,
    )
    .at(-1);
}

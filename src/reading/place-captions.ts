/**
 * Photo captions where they stood in the received text, for a reader who asks for them there.
 *
 * The page is made with the captions after the article. A card is never copied: it moves, so that it is heard once and
 * its id, which links lead to, is one.
 */

/** The tool that the boot starts on each page of a reader who chose captions in place. */
export const start = placeCaptions;

/** Moves each card behind the paragraph where its caption stood. A card without a place stays in the list. */
export function placeCaptions(): void {
  for (const card of document.querySelectorAll<HTMLElement>('.captions > li:not([hidden])')) {
    const place = document.getElementById(card.id.replace('caption', 'place'));
    const paragraph = place?.closest('p');
    if (!paragraph) continue;
    const note = document.createElement('div');
    note.className = 'in-place';
    lastInPlace(paragraph).after(note);
    move(card, note);
    card.hidden = true;
  }
  hideEmptySection();
}

/** Moves the cards back into their list, each into the item that it came from. */
export function putCaptionsBack(): void {
  const empty = document.querySelectorAll<HTMLElement>('.captions > li[hidden]');
  const notes = document.querySelectorAll<HTMLElement>('.in-place');
  const byNumber = new Map([...notes].map((note) => [note.id, note]));
  for (const card of empty) {
    const note = byNumber.get(card.dataset.card ?? '');
    if (!note) continue;
    move(note, card);
    card.hidden = false;
    note.remove();
  }
  hideEmptySection();
}

/** Everything of a card, its id included; what it came from remembers the id. */
function move(from: HTMLElement, to: HTMLElement): void {
  const { id } = from;
  from.dataset.card = id;
  from.removeAttribute('id');
  to.id = id;
  to.append(...from.childNodes);
}

/** A heading over nothing, and the line of the contents that leads to it, would lead readers there for nothing. */
function hideEmptySection(): void {
  const empty = !document.querySelector('.captions > li:not([hidden])');
  for (const part of document.querySelectorAll<HTMLElement>('.about-captions')) part.hidden = empty;
}

/** The last card that already follows a paragraph: two captions of one place keep their order. */
function lastInPlace(paragraph: Element): Element {
  let last = paragraph;
  while (last.nextElementSibling?.matches('.in-place, [popover]')) last = last.nextElementSibling;
  return last;
}

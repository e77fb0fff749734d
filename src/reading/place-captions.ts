/**
 * Puts each caption where it stood in the received text: the card itself moves, so that it is still heard once.
 *
 * The page is made with the captions after the article; only a reader who asks for them in place needs this.
 */
export function start(): void {
  for (const card of document.querySelectorAll<HTMLElement>('.captions > li')) {
    const place = document.getElementById(card.id.replace('caption', 'place'));
    const paragraph = place?.closest('p');
    if (!paragraph) continue;
    const aside = document.createElement('div');
    aside.className = 'in-place';
    aside.id = card.id;
    aside.append(...card.childNodes);
    card.hidden = true;
    card.removeAttribute('id');
    lastInPlace(paragraph).after(aside);
  }
}

/** The last card that already follows a paragraph: two captions of one place keep their order. */
function lastInPlace(paragraph: Element): Element {
  let last = paragraph;
  while (last.nextElementSibling?.matches('.in-place, [popover]')) last = last.nextElementSibling;
  return last;
}

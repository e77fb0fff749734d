import { readPlaces, type Places } from './places.ts';

/**
 * "Only as far as I have read", on the pages that list the mentions of a name: hides each mention that stands later in
 * its article than the furthest paragraph that the reader has reached on this device.
 *
 * @param control The checkbox. `boot.ts` takes its click for itself, so it is set here.
 */
export function start(control?: Element): void {
  if (!(control instanceof HTMLInputElement)) return;
  control.checked = !control.checked;
  const hidden = show(control.checked ? readPlaces() : undefined);
  const status = control.closest('.so-far')?.querySelector('[role=status]');
  if (status) status.textContent = control.checked ? inWords(hidden) : 'All mentions are shown.';
}

/**
 * @param places How far the reader has come; all is shown without them.
 * @returns How many mentions are hidden.
 */
function show(places: Places | undefined): number {
  let hidden = 0;
  for (const item of document.querySelectorAll<HTMLElement>('[data-article]')) {
    const { article = '', paragraph, mentions } = item.dataset;
    const later = places !== undefined && Number(paragraph) > furthestIn(places, article);
    item.hidden = later;
    if (later) hidden += Number(mentions);
  }
  // A heading over nothing would lead readers there for nothing.
  for (const group of document.querySelectorAll<HTMLElement>('.in-section, .in-article'))
    group.hidden = !group.querySelector('[data-article]:not([hidden])');
  for (const part of document.querySelectorAll<HTMLElement>('[data-tells-ahead]')) part.hidden = hidden > 0;
  return hidden;
}

const furthestIn = (places: Places, article: string): number =>
  Object.hasOwn(places, article) ? (places[article]?.furthest ?? 0) : 0;

const tellsAhead = 'What counts them all is hidden too.';

function inWords(hidden: number): string {
  if (hidden === 0) return 'None is hidden: you have read past all of them.';
  return hidden === 1
    ? `1 later mention is hidden. ${tellsAhead}`
    : `${hidden} later mentions are hidden. ${tellsAhead}`;
}

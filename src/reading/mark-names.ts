/**
 * Which mentions of a name open its definition: the first in each section (as the page is made), all, or none.
 *
 * An element is exchanged for another, never changed: what the build made comes back as it was. A new button opens its
 * definition by `popovertarget`, as those of the build do, so that the browser itself tells "expanded".
 */
import { nameIdOf } from './page-map/mentions-here.ts';

/** The tool that the boot starts on each page of a reader who chose all mentions or none. */
export const start = markNames;

/** What stands on the page now → what the build put there. */
const exchanged = new Map<Element, Element>();
/** Definitions for the mentions that had none of their own. */
const added: Element[] = [];

/** Puts the choice on the root element's `data-names` into effect; without one, the page is as the build made it. */
export function markNames(): void {
  for (const [made, original] of exchanged) made.replaceWith(original);
  for (const definition of added) definition.remove();
  exchanged.clear();
  added.length = 0;
  const { names } = document.documentElement.dataset;
  if (names === 'all') {
    for (const mention of document.querySelectorAll<HTMLElement>('article span[data-name]'))
      makeControl(mention);
  } else if (names === 'none') {
    for (const control of document.querySelectorAll<HTMLElement>('article button[popovertarget]'))
      makePlain(control);
  }
}

function makeControl(mention: HTMLElement): void {
  const definition = definitionFor(mention);
  if (!definition) return;
  const control = document.createElement('button');
  control.type = 'button';
  control.setAttribute('popovertarget', definition.id);
  exchange(mention, control);
}

function makePlain(control: HTMLElement): void {
  const mention = document.createElement('span');
  // The box of a plain mention keeps the width that the button had: no line of the text breaks elsewhere. The page map
  // asks it for its name.
  mention.dataset.name = nameIdOf(control);
  exchange(control, mention);
}

function exchange(original: HTMLElement, made: HTMLElement): void {
  const { id } = original;
  const isTarget = original.matches(':target');
  made.id = id;
  made.textContent = original.textContent;
  original.replaceWith(made);
  exchanged.set(made, original);
  if (isTarget) markTarget();
}

/** The browser forgets the place that an address leads to when its element goes; told again, it would also scroll. */
function markTarget(): void {
  const { scrollX, scrollY } = window;
  location.replace(location.hash);
  scrollTo({ left: scrollX, top: scrollY, behavior: 'instant' });
}

/** The definition behind the mention's own paragraph: a reader who goes on reading comes to it there. */
function definitionFor(mention: HTMLElement): Element | undefined {
  const block = mention.closest('p') ?? mention.closest('li, blockquote, dd, td');
  const link = `[popover]:has(a[href$="/names/${mention.dataset.name ?? ''}/"])`;
  const model = document.querySelector(link);
  if (!block || !model) return undefined;
  const isParagraph = block.localName === 'p';
  const siblings = isParagraph ? following(block) : [...block.querySelectorAll(':scope > [popover]')];
  const there = siblings.find((element) => element.matches(link));
  if (there) return there;
  const definition = model.cloneNode(true) as Element;
  // No heading's id has a colon.
  definition.id = `${mention.id}:d`;
  const last = siblings.at(-1);
  if (last) last.after(definition);
  else if (isParagraph) block.after(definition);
  else block.append(definition);
  added.push(definition);
  return definition;
}

/** The definitions that stand behind a paragraph already. */
function following(paragraph: Element): Element[] {
  const found: Element[] = [];
  for (let next = paragraph.nextElementSibling; next?.matches('[popover]'); next = next.nextElementSibling)
    found.push(next);
  return found;
}

import type { Entry } from './map-entries.ts';

/**
 * Goes to a place as a link would, and takes the focus there, so that a screen reader and the Tab key go on from it.
 *
 * The address gets the place's id, so Back returns to where one was.
 */
export function goToPlace({ target, range, opens }: Pick<Entry, 'target' | 'range' | 'opens'>): void {
  if (target.id && location.hash !== `#${target.id}`) location.hash = target.id;
  takeFocus(target);
  if (range) {
    // Where the words are, not where their long paragraph begins: a screen reader's caret follows.
    getSelection()?.collapse(range.startContainer, range.startOffset);
    const { top, bottom } = range.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight) scrollBy({ top: top - innerHeight / 4, behavior: 'instant' });
  } else target.scrollIntoView({ block: target.matches('p, li') ? 'start' : 'nearest', behavior: 'instant' });
  if (opens) openDefinition(target);
}

function takeFocus(target: HTMLElement): void {
  if (target.tabIndex < 0 && !target.hasAttribute('tabindex')) {
    target.tabIndex = -1;
    target.addEventListener(
      'blur',
      () => {
        target.removeAttribute('tabindex');
      },
      { once: true },
    );
  }
  target.focus({ preventScroll: true });
}

/** By the button's own press, so that the browser tells "expanded" and closes it as always; then into the definition. */
function openDefinition(button: HTMLElement): void {
  const definition = document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (!definition) return;
  if (!definition.matches(':popover-open')) button.click();
  definition.focus();
}

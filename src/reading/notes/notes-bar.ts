import { element } from '../make-element.ts';

/** What the reader can ask of the bar. */
export type Action = 'highlight' | 'note' | 'previous' | 'next' | 'undo' | 'close';

/** The controls, as they stand on the page. */
export interface Bar {
  readonly root: HTMLElement;
  readonly first: HTMLButtonElement;
  readonly undo: HTMLButtonElement;
  /** What “Highlight” would mark. */
  readonly what: HTMLElement;
  /** Spoken by a screen reader when it changes. */
  readonly status: HTMLElement;
}

const buttons: readonly (readonly [Action, sign: string, name?: string])[] = [
  ['highlight', 'Highlight'],
  ['note', 'Highlight with a note'],
  ['previous', '‹', 'Previous sentence'],
  ['next', '›', 'Next sentence'],
  ['undo', 'Undo'],
  ['close', '×', 'Close'],
];

/** Makes the bar, which stands in no page until it is asked for. @param act Gets what was pressed. */
export function makeBar(act: (action: Action) => void, pressed: () => void): Bar {
  const what = element('p', { id: 'notes-what', className: 'what' });
  const made = buttons.map(([action, sign, name]) => {
    const button = element('button', { type: 'button' }, sign);
    if (name !== undefined) {
      button.setAttribute('aria-label', name);
      button.title = name;
    }
    if (action === 'highlight' || action === 'note') button.setAttribute('aria-describedby', what.id);
    button.hidden = action === 'undo';
    button.addEventListener('click', () => {
      act(action);
    });
    return button;
  });
  const status = element('p', { role: 'status' });
  const controls = element('div', { className: 'controls' }, ...made);
  const root = element(
    'section',
    { className: 'notes-bar', ariaLabel: 'Highlights and notes' },
    what,
    controls,
    status,
  );
  root.lang = 'en';
  root.dir = 'ltr';
  // Some browsers give up the selection when a finger or a pointer comes down elsewhere.
  root.addEventListener('pointerdown', pressed);
  const [first, , , , undo] = made;
  return { root, what, status, first: first ?? element('button', {}), undo: undo ?? element('button', {}) };
}

/** The share of the window's height that the bar may take from the text. */
const share = 0.35;

/**
 * Keeps the bar at the window's lower edge while the text scrolls, as long as it leaves the text room: in a small window
 * or in very large letters it stays where it stands in the page, for it would cover what has the focus.
 */
export function pinBar(root: HTMLElement, signal: AbortSignal): void {
  const page = document.documentElement;
  const measure = (): void => {
    const { height } = root.getBoundingClientRect();
    const isPinned = height > 0 && height <= innerHeight * share;
    root.classList.toggle('pinned', isPinned);
    page.style.scrollPaddingBottom = isPinned ? `${Math.ceil(height) + 16}px` : '';
    document.body.style.paddingBottom = isPinned ? `${Math.ceil(height)}px` : '';
  };
  const observer = new ResizeObserver(measure);
  observer.observe(root);
  addEventListener('resize', measure, { signal });
  // Browsers leave what gets the focus where it is as long as it is in the window, under the bar or not.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (!(target instanceof Element) || root.contains(target) || !root.matches('.pinned')) return;
      // A pointer is where it pressed: were the page to move under it, it would come up beside the button, and press nothing.
      if (!target.matches(':focus-visible')) return;
      const hidden = target.getBoundingClientRect().bottom + 8 - root.getBoundingClientRect().top;
      if (hidden > 0 && !target.closest('dialog')) scrollBy({ top: hidden, behavior: 'instant' });
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
    page.style.scrollPaddingBottom = '';
    document.body.style.paddingBottom = '';
  });
}

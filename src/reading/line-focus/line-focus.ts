/**
 * Line focus: one, three or five lines, a paragraph, or a ruler under a line; everything else is dimmed.
 *
 * What dims lies over the page without being part of it: no pointer and no screen reader meets it, and the text is not
 * touched. It opens where the reader is: after scrolling in the middle of the window, at a line that was tapped, at
 * what has the focus, at the sentence that is read aloud, or line by line with Alt + Shift + ↓ and ↑.
 */
import style from '../../styles/line-focus.css?inline';
import { linesOf, type Line } from './line-boxes.ts';
import { commandOf } from '../shortcuts/commands.ts';

interface Box {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The share of the window above the line that a reader looks at. */
const eyeLevel = 0.4;

let layer: HTMLElement | undefined;
let lines: readonly Line[] = [];
let current = 0;
/** Set where the page is about to scroll because the line was moved, and not the other way round. */
let keepsLine = false;
/** What has the focus outside of the text: it is shown as well, wherever it is. */
let focused: Element | undefined;

/** Puts the choice on the root element's `data-focus` into effect; without one, takes everything away. */
export function start(): void {
  const wanted = document.documentElement.dataset.focus;
  if (!wanted) {
    layer?.remove();
    return;
  }
  if (!layer) {
    layer = makeLayer();
    listen();
  }
  document.body.append(layer);
  measure();
}

function makeLayer(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const made = document.createElement('div');
  made.className = 'line-focus';
  made.setAttribute('aria-hidden', 'true');
  made.append(document.createElement('div'), document.createElement('div'));
  return made;
}

const isOn = (): boolean => layer?.isConnected ?? false;

function listen(): void {
  // A typeface that arrives, a wider window, captions that move: every line may stand elsewhere.
  new ResizeObserver(measure).observe(document.body);
  document.fonts.addEventListener('loadingdone', measure);
  let asked = 0;
  addEventListener(
    'scroll',
    () => {
      cancelAnimationFrame(asked);
      asked = requestAnimationFrame(followScroll);
    },
    { passive: true },
  );
  addEventListener('keydown', onKey);
  addEventListener('focusin', onFocus);
  document.addEventListener('click', ({ clientX, clientY, detail }) => {
    // A click that a key or a screen reader made has no place.
    if (detail > 0) goTo(nearest(clientY + scrollY, clientX + scrollX));
  });
  document.addEventListener('lectern:sentence', onSentence);
}

function measure(): void {
  if (!isOn()) return;
  const main = document.querySelector('main');
  const before = lines[current];
  lines = main ? linesOf(main) : [];
  // The same paragraph, as far into it as before.
  const first = before ? lines.findIndex(({ block }) => block === before.block) : -1;
  current = first < 0 ? nearest(scrollY + innerHeight * eyeLevel) : first;
  if (before && first >= 0) current = Math.max(first, nearest(before.top + (before.bottom - before.top) / 2));
  draw();
}

/** The line at a height of the page; of several side by side the one at that distance from the left. */
function nearest(y: number, x?: number): number {
  const away = ({ top, bottom, left, right }: Line): number =>
    Math.max(top - y, y - bottom, 0) + (x === undefined ? 0 : Math.max(left - x, x - right, 0));
  let best = 0;
  for (const [at, line] of lines.entries()) {
    const found = lines[best];
    if (found && away(line) < away(found)) best = at;
  }
  return best;
}

/** The text moves through the opening, which stays where it is in the window. */
function followScroll(): void {
  if (!isOn()) return;
  // A control that has the focus stays lit as long as it is in the window.
  const box = focused?.getBoundingClientRect();
  if (box && (box.bottom < 0 || box.top > innerHeight)) focused = undefined;
  if (!keepsLine) current = nearest(scrollY + innerHeight * eyeLevel);
  keepsLine = false;
  draw();
}

function goTo(line: number): void {
  if (!isOn()) return;
  current = Math.max(0, Math.min(lines.length - 1, line));
  focused = undefined;
  const box = opening();
  if (!box) return;
  const [top, bottom] = [box.top - scrollY, box.bottom - scrollY];
  if (top < 0 || bottom > innerHeight * 0.75) {
    keepsLine = true;
    scrollTo({ top: Math.max(0, box.top - innerHeight * eyeLevel), behavior: 'instant' });
  }
  draw();
}

function onKey(event: KeyboardEvent): void {
  const command = commandOf(event);
  const down = command === 'keyLineDown';
  // Reading aloud may have taken the keys for its own steps: the lines follow what it says.
  if (!isOn() || event.defaultPrevented) return;
  if (!down && command !== 'keyLineUp') return;
  event.preventDefault();
  const [first, last] = span();
  goTo(down ? last + 1 : stepBack(first));
}

/** A paragraph back is its first line; lines back are as many as are shown. */
function stepBack(first: number): number {
  const { focus: kind } = document.documentElement.dataset;
  if (kind !== 'paragraph') return first - (Number(kind) || 1);
  const block = lines[first - 1]?.block;
  return lines.findIndex((line) => line.block === block);
}

/** The first and the last of the lines that are shown. */
function span(): readonly [first: number, last: number] {
  const { focus: kind } = document.documentElement.dataset;
  if (kind !== 'paragraph') return [current, Math.min(lines.length, current + (Number(kind) || 1)) - 1];
  const block = lines[current]?.block;
  return [
    lines.findIndex((line) => line.block === block),
    lines.findLastIndex((line) => line.block === block),
  ];
}

/** What is not dimmed, on the page. */
function opening(): Box | undefined {
  if (focused?.isConnected) {
    const { top, bottom, left, right } = focused.getBoundingClientRect();
    const room = 8;
    return {
      top: top + scrollY - room,
      bottom: bottom + scrollY + room,
      left: left + scrollX - room,
      right: right + scrollX + room,
    };
  }
  const [first, last] = span();
  const shown = lines.slice(first, last + 1);
  const start = shown[0];
  if (!start) return undefined;
  // Of two columns only the one that the text is in.
  const same = shown.filter(({ top }) => top >= start.top);
  const room = 12;
  return {
    top: start.top,
    bottom: Math.max(...same.map(({ bottom }) => bottom)),
    left: Math.min(...same.map(({ left }) => left)) - room,
    right: Math.max(...same.map(({ right }) => right)) + room,
  };
}

function draw(): void {
  const box = opening();
  const { clientWidth } = document.documentElement;
  if (!layer || !box) return;
  const column = lines[current]?.block.closest('article > div');
  const isWhole = !focused && (!column || getComputedStyle(column).columnCount === 'auto');
  const set = (name: string, value: number): void => {
    layer?.style.setProperty(`--${name}`, `${Math.round(value)}px`);
  };
  set('top', box.top - scrollY);
  set('bottom', box.bottom - scrollY);
  set('left', isWhole ? 0 : box.left - scrollX);
  set('right', isWhole ? clientWidth : box.right - scrollX);
}

/** Where the keyboard is must be seen: in the text its line, elsewhere the control itself. */
function onFocus({ target }: FocusEvent): void {
  if (!isOn() || !(target instanceof Element) || !target.matches(':focus-visible')) return;
  const { top, bottom } = target.getClientRects()[0] ?? target.getBoundingClientRect();
  const line = nearest((top + bottom) / 2 + scrollY);
  const holds = lines[line]?.block.contains(target) ?? false;
  focused = holds || target.matches('main') ? undefined : target;
  if (holds) current = line;
  keepsLine = true;
  draw();
}

/** The sentence that is spoken, as `reading/aloud` tells it. */
function onSentence(event: Event): void {
  const detail: unknown = (event as CustomEvent).detail;
  if (typeof detail !== 'object' || detail === null || !('range' in detail)) return;
  if (!(detail.range instanceof Range)) return;
  const [first] = detail.range.getClientRects();
  if (first) goTo(nearest((first.top + first.bottom) / 2 + scrollY, first.left + scrollX));
}

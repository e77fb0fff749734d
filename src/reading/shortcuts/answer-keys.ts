/**
 * The keys of a reader who asked for them in Settings. Each does what a button does, so it presses that button where there
 * is one; a page without it does not answer.
 */
import style from '../../styles/where-am-i.css?inline';
import { goToPlace } from '../page-map/go-to-place.ts';
import { nextMention } from '../page-map/next-mention.ts';
import { copyQuote } from '../place/quote.ts';
import { bodyParagraphs } from '../place/reading-position.ts';
import { whereAmI } from '../place/where-am-i.ts';
import { commandOf, type Command } from './commands.ts';

let status: HTMLElement | undefined;
let isListening = false;

/** The tool that the boot starts on each page of a reader who chose keys. */
export function start(): void {
  if (isListening || document.documentElement.dataset.keys !== 'on') return;
  isListening = true;
  // It must stand in the page before it says something.
  if (bodyParagraphs().length > 0) status = makeStatus();
  document.addEventListener('keydown', (event) => {
    // Reading aloud has answered its own keys; Settings may have turned the keys off since.
    if (event.defaultPrevented || document.documentElement.dataset.keys !== 'on') return;
    const command = commandOf(event);
    if (command && !isTyping(event.target) && give(command)) event.preventDefault();
  });
}

/** On a Mac, Alt and Shift write signs. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.matches('input:not([type=checkbox], [type=radio]), textarea, select');

/** @returns False where the page has nothing to answer with. */
function give(command: Command): boolean {
  if (document.querySelector('dialog[open]')) return false;
  switch (command) {
    case 'keyMap':
      return press('[data-tool="page-map"]');
    case 'keyStart':
      return go(bodyParagraphs()[0]);
    case 'keyNextMention':
      return go(nextMention());
    case 'keyPlay':
      return press('[data-tool="aloud"]:not([hidden])');
    case 'keyNextFound':
      return found('next');
    case 'keyPreviousFound':
      return found('previous');
    case 'keyWhere':
      return say(whereAmI);
    case 'keyCopy':
      return say(copyQuote);
    case 'keyHighlight':
      return mark('highlight');
    case 'keyNote':
      return mark('note');
    default:
      return false;
  }
}

function press(control: string): boolean {
  const found = document.querySelector<HTMLElement>(control);
  found?.click();
  return found !== null;
}

function go(target: HTMLElement | undefined): boolean {
  if (target) goToPlace({ target });
  return target !== undefined;
}

/** The button brings the tool on its first use; with this it does more than open. */
function mark(does: 'highlight' | 'note'): boolean {
  const control = document.querySelector<HTMLElement>('[data-tool="notes"]');
  if (control) control.dataset.does = does;
  control?.click();
  return control !== null;
}

/** The page map, once it was used, knows what was found. */
function found(which: 'next' | 'previous'): boolean {
  const bar = document.querySelector('.found-bar');
  if (bar) document.dispatchEvent(new CustomEvent('lectern:found', { detail: which }));
  return bar !== null;
}

function say(words: () => string | Promise<string>): boolean {
  if (!status) return false;
  void Promise.resolve(words()).then((text) => {
    if (status) status.textContent = text;
  });
  return true;
}

function makeStatus(): HTMLElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const made = document.createElement('p');
  made.className = 'where-am-i';
  made.setAttribute('role', 'status');
  document.querySelector('main')?.append(made);
  for (const event of ['scroll', 'pointerdown', 'focusin'])
    addEventListener(event, () => (made.textContent = ''), { passive: true });
  return made;
}

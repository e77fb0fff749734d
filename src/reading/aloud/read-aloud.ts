import style from '../../styles/aloud.css?inline';
import sideStyle from '../../styles/side-dialog.css?inline';
import { languageAt } from './block-text.ts';
import { findVoices, lateVoices } from './find-voices.ts';
import { voicesFor } from './choose-voice.ts';
import { makeBar, type Bar } from './make-bar.ts';
import { explainSilence } from './explain-silence.ts';
import { goingOn } from './go-on.ts';
import { fetchPronunciations } from './name-sounds.ts';
import { hush } from './say-unit.ts';
import { Session } from './session.ts';

let opening = false;
let opened: Session | undefined;
let isStyled = false;

/**
 * Reads the article aloud: the bar takes the place of the button that was pressed, and the reading begins.
 *
 * @param control The button; none when the page follows another in the reader's queue.
 */
export function start(control?: Element): void {
  const promised = goingOn();
  const button = control ?? document.querySelector('[data-tool="aloud"]');
  // The boot starts this tool on its own only when a queue goes on; another tab may have asked for it.
  if (!(button instanceof HTMLElement) || opening || opened || (!control && !promised)) return;
  // Until the bar is closed: it waits for late voices, too.
  opening = true;
  void open(button).finally(() => {
    opening = false;
  });
}

async function open(button: HTMLElement): Promise<void> {
  const article = button.closest('article');
  if (!article) return;
  addStyle();
  // What an earlier page left speaking.
  if ('speechSynthesis' in window) hush();
  const language = languageAt(article.querySelector('[id^="p-"]') ?? article.querySelector('h1') ?? article);
  const bar = makeBar();
  const waiting = new AbortController();
  const close = (): void => {
    waiting.abort();
    opening = false;
    opened = undefined;
    document.querySelector('.aloud')?.remove();
    button.hidden = false;
    button.focus();
  };
  (button.closest('p') ?? button).after(bar.root);
  const [voices, pronunciations] = await Promise.all([ready(bar, language), fetchPronunciations()]);
  takeOver(button, bar.play);
  const parts = { article, language, pronunciations, close };
  if (voicesFor(voices, language).length > 0) {
    opened = new Session({ ...parts, bar, voices });
    opened.begin();
    return;
  }
  explainSilence(bar, language, voices.length, close);
  const isEnough = (some: readonly SpeechSynthesisVoice[]): boolean => voicesFor(some, language).length > 0;
  const found = await lateVoices(isEnough, waiting.signal);
  if (!found || waiting.signal.aborted) return;
  const other = makeBar();
  const hadFocus = bar.root.contains(document.activeElement);
  bar.root.replaceWith(other.root);
  if (hadFocus) other.play.focus({ preventScroll: true });
  opened = new Session({ ...parts, bar: other, voices: found });
  opened.offer();
}

/** The voices, and a word where they take their time. */
async function ready(bar: Bar, language: string): Promise<readonly SpeechSynthesisVoice[]> {
  bar.controls.hidden = true;
  const late = setTimeout(() => {
    bar.status.textContent = 'Looking for voices …';
  }, 300);
  const voices = await findVoices();
  clearTimeout(late);
  if (voicesFor(voices, language).length > 0) bar.status.textContent = '';
  bar.controls.hidden = false;
  return voices;
}

/** The button that was pressed goes; the one that now does its work has the focus that it had. */
function takeOver(button: HTMLElement, play: HTMLElement): void {
  const hadFocus = document.activeElement === button || document.activeElement === document.body;
  button.hidden = true;
  if (hadFocus) play.focus({ preventScroll: true });
}

/** The policy allows no style element; a style sheet made by script is none. */
function addStyle(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sideStyle + style);
  document.adoptedStyleSheets.push(sheet);
}

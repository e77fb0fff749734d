import style from '../../styles/aloud.css?inline';
import { languageAt } from './block-text.ts';
import { findVoices } from './find-voices.ts';
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
  const close = (): void => {
    opened = undefined;
    bar.root.remove();
    button.hidden = false;
    button.focus();
  };
  const place = button.closest('p') ?? button;
  place.after(bar.root);
  const [voices, pronunciations] = await Promise.all([ready(bar, language), fetchPronunciations()]);
  takeOver(button, bar.play);
  if (voicesFor(voices, language).length === 0) {
    explainSilence(bar, language, voices.length, close);
    return;
  }
  opened = new Session({ article, bar, language, voices, pronunciations, close });
  opened.begin();
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
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
}

import type { Bar } from './make-bar.ts';
import { element } from '../make-element.ts';

/** Long enough for a live region that has just come to be known to a screen reader. */
const untilKnown = 200;

/** In place of controls that would do nothing: why nothing can be heard, and what helps. */
export function explainSilence(bar: Bar, language: string, voices: number, close: () => void): void {
  const button = element('button', { type: 'button' }, 'Close');
  button.addEventListener('click', close);
  bar.controls.replaceChildren(button);
  button.focus({ preventScroll: true });
  setTimeout(() => {
    bar.status.textContent = wordsFor(language, voices);
  }, untilKnown);
}

function wordsFor(language: string, voices: number): string {
  const name = nameOf(language);
  const why =
    voices === 0
      ? 'This browser has no voice to read with.'
      : `None of the ${voices} voices of this device speaks ${name}.`;
  return `${why} Voices come with the system: add one for ${name} in its settings for speech, then open this page again. A screen reader reads the article too.`;
}

/** The language in English words, for our own are English. */
export function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames('en', { type: 'language' }).of(language) ?? language;
  } catch {
    return language;
  }
}

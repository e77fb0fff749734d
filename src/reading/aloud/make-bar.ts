import { element } from '../make-element.ts';
import { rates } from './keep-options.ts';
import type { Action } from './shortcuts.ts';

/** The controls of the reading, as they stand on the page. */
export interface Bar {
  readonly root: HTMLElement;
  readonly controls: HTMLElement;
  readonly play: HTMLButtonElement;
  readonly rate: HTMLSelectElement;
  /** Spoken by a screen reader when it changes. */
  readonly status: HTMLElement;
  /** What stays true until something changes: a language without a voice. */
  readonly note: HTMLElement;
}

const signs: readonly (readonly [Action, sign: string, name: string])[] = [
  ['previous-paragraph', '«', 'Previous paragraph'],
  ['previous-sentence', '‹', 'Previous sentence'],
  ['play', '', 'Play'],
  ['next-sentence', '›', 'Next sentence'],
  ['next-paragraph', '»', 'Next paragraph'],
  ['stop', '', 'Stop'],
  ['options', '', 'Options'],
  ['close', '×', 'Close'],
];

/**
 * Makes the bar; nothing in it works yet.
 *
 * A button says what it does, by words or by its sign's name; whether it is being read is told by the word on the first
 * one alone ("Play" or "Pause").
 */
export function makeBar(): Bar {
  const buttons = signs.map(([action, sign, name]) => {
    const button = element('button', { type: 'button' }, sign || name);
    button.dataset.does = action;
    if (sign) {
      button.setAttribute('aria-label', name);
      button.title = name;
    }
    return button;
  });
  const rate = element(
    'select',
    { id: 'aloud-rate' },
    ...rates.map((value) => element('option', { value: String(value) }, `${value}×`)),
  );
  const label = element('label', { htmlFor: rate.id }, 'Rate');
  const controls = element(
    'div',
    { className: 'controls' },
    ...buttons.slice(0, 6),
    label,
    rate,
    ...buttons.slice(6),
  );
  const status = element('p', { role: 'status' });
  const note = element('p', { className: 'note', hidden: true });
  const root = element('section', { className: 'aloud', ariaLabel: 'Read aloud' }, controls, note, status);
  // Our own words are English, whatever the article's are.
  root.lang = 'en';
  root.dir = 'ltr';
  const play = buttons[2] ?? element('button', {});
  play.classList.add('play');
  return { root, controls, play, rate, status, note };
}

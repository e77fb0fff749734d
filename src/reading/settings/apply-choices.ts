import { start as explainInPlace } from '../explain-in-place.ts';
import { start as focusLines } from '../line-focus/line-focus.ts';
import { markNames } from '../mark-names.ts';
import { placeCaptions, putCaptionsBack } from '../place-captions.ts';
import { start as loadTypeface } from './load-typeface.ts';
import { preferences, type Choices } from './preferences.ts';
import { start as answerKeys } from '../shortcuts/answer-keys.ts';
import { commands } from '../shortcuts/commands.ts';

/**
 * Puts the choices on the open page, as `boot.ts` does it on the next one.
 *
 * @param choices What differs from what every reader gets; see `chosen`.
 */
export function applyChoices(choices: Choices): void {
  const { dataset } = document.documentElement;
  for (const { name } of [...preferences, ...commands]) {
    const value = choices[name];
    if (value === undefined) Reflect.deleteProperty(dataset, name);
    else dataset[name] = value;
  }
  // The boot put the reader's sheet first.
  document.adoptedStyleSheets[0]?.replaceSync(choices.style ?? '');
  if (choices.font === 'atkinson') loadTypeface();
  if (choices.captions === 'place') placeCaptions();
  else putCaptionsBack();
  markNames();
  explainInPlace();
  focusLines();
  answerKeys();
}

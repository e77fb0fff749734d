import { watchForm } from './settings-form.ts';
import { openSettings } from './settings-dialog.ts';

/**
 * The settings: on their own page the form is there already; on every other page it opens in front of the text.
 *
 * @param control The link that was clicked; none when the page of the settings starts.
 */
export function start(control?: Element): void {
  const form = document.querySelector<HTMLFormElement>('main form.settings');
  if (!form) {
    if (control instanceof HTMLAnchorElement) void openSettings(control);
    return;
  }
  watchForm(form);
  if (control) document.querySelector<HTMLElement>('h1')?.focus();
}

import { applyChoices } from './apply-choices.ts';
import { chosen, keepChoices, keptChoices } from './keep-choices.ts';
import { contrastInWords, isReadable, ownColours } from './own-colours.ts';
import { preferences, type Choices } from './preferences.ts';
import { commands } from '../shortcuts/commands.ts';
import { conflictsOf } from '../shortcuts/key-choices.ts';
import { watchPresets } from './settings-presets.ts';

/** Long enough that a reader who moves through the choices by arrow key hears only the one they stop at. */
const announceAfter = 700;

const watched = new WeakSet<HTMLFormElement>();

/** Shows the reader's choices in the form and puts each change on the page, on the device and into words. */
export function watchForm(form: HTMLFormElement): void {
  if (watched.has(form)) return;
  watched.add(form);
  // What the reader chose before this tool was here counts too.
  const choices = { ...keptChoices(), ...chosen(valuesOf(form)) };
  show(form, choices);
  // What a choice brings may have changed with a new edition of the site: kept again, it is today's.
  if (Object.keys(choices).length > 0) take(form);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', ({ target }) => {
    const words = inWords(target);
    if (words) say(form, `${words}. ${take(form)} ${conflictsOf(valuesOf(form))}`.trim());
  });
  form.addEventListener('reset', () => {
    // The browser puts the controls back only after this event.
    setTimeout(() => {
      say(form, `All settings are as they were at first. ${take(form).replace(held, '')}`.trim());
    });
  });
  form.querySelector('.escape button')?.addEventListener('click', () => {
    use(form, { ...valuesOf(form), theme: 'system' });
    form.querySelector<HTMLElement>('[name=theme]')?.focus();
    say(form, 'The colours are as they were at first.');
  });
  watchPresets(form, {
    choices: () => chosen(valuesOf(form)),
    use: (choices) => {
      use(form, choices);
    },
    say: (words) => {
      say(form, words);
    },
  });
}

const held = 'Kept on this device.';
const notHeld = 'This browser lets us keep nothing: it holds until you leave this page.';

/** Exactly these choices, in the form, on the page and on the device. */
function use(form: HTMLFormElement, choices: Choices): void {
  show(form, choices);
  take(form);
}

/** Every control, with what every reader gets where nothing was chosen. */
function show(form: HTMLFormElement, choices: Choices): void {
  const first = preferences.map(({ name, choices: [{ value }] }) => ({ name, value }));
  const keys = commands.map(({ name, code }) => ({ name, value: code }));
  for (const { name, value } of [...first, ...ownColours, ...keys]) {
    const control = form.elements.namedItem(name);
    if (control instanceof Element || control instanceof RadioNodeList) {
      (control as HTMLInputElement | HTMLSelectElement | RadioNodeList).value = choices[name] ?? value;
    }
  }
  // A choice that is made must be seen, though few make it.
  for (const details of form.querySelectorAll('details')) {
    const holds = [...details.querySelectorAll('select[name]')] as HTMLSelectElement[];
    if (holds.some(({ selectedIndex }) => selectedIndex > 0)) details.open = true;
  }
  showColours(form);
  showConflicts(form);
}

/** @returns Whether the choices were kept for the next page, in words. */
function take(form: HTMLFormElement): string {
  const choices = chosen(valuesOf(form));
  applyChoices(choices);
  showColours(form);
  showConflicts(form);
  return keepChoices(choices) ? held : notHeld;
}

/** The form holds text alone: its controls for files and presets have no name. */
const valuesOf = (form: HTMLFormElement): Choices =>
  Object.fromEntries(new FormData(form)) as Record<string, string>;

/** The colours only matter, and only show, with the choice that uses them. */
function showColours(form: HTMLFormElement): void {
  const values = valuesOf(form);
  const group = form.querySelector<HTMLElement>('.own-colours');
  const note = group?.querySelector('output');
  const escape = group?.querySelector<HTMLElement>('.escape');
  if (!group || !note || !escape) return;
  group.hidden = values.theme !== 'own';
  note.textContent = contrastInWords(values);
  escape.hidden = isReadable(values);
}

/** Two commands on one key: said where the keys are, for as long as it is so. */
function showConflicts(form: HTMLFormElement): void {
  const note = form.querySelector('.key-conflicts');
  if (note) note.textContent = conflictsOf(valuesOf(form));
}

/** What a control now says: "Text size: 150 %"; nothing for a control that is no setting. */
function inWords(control: EventTarget | null): string {
  if (!(control instanceof HTMLInputElement) && !(control instanceof HTMLSelectElement)) return '';
  const label = control.labels?.[0]?.textContent.trim() ?? '';
  const preference = preferences.find(({ name }) => name === control.name);
  if (control instanceof HTMLSelectElement) {
    const isSetting = preference ?? commands.some(({ name }) => name === control.name);
    return isSetting ? `${label}: ${control.selectedOptions[0]?.textContent.trim() ?? ''}` : '';
  }
  if (preference) return `${preference.label}: ${label}`;
  return control.type === 'color' ? `${label}: ${control.value}. ${contrastOf(control)}` : '';
}

const contrastOf = ({ form }: HTMLInputElement): string =>
  form ? contrastInWords(valuesOf(form)).replace(/\.$/u, '') : '';

const pending = new WeakMap<HTMLFormElement, ReturnType<typeof setTimeout>>();

function say(form: HTMLFormElement, words: string): void {
  clearTimeout(pending.get(form));
  const status = form.querySelector('[role=status]');
  if (!status) return;
  pending.set(
    form,
    setTimeout(() => {
      status.textContent = words;
    }, announceAfter),
  );
}

import { applyChoices } from './apply-choices.ts';
import { contrast } from './contrast.ts';
import { chosen, keepChoices, keptChoices } from './keep-choices.ts';
import { preferences, type Choices } from './preferences.ts';

/** Long enough that a reader who moves through the choices by arrow key hears only the one they stop at. */
const announceAfter = 700;

const watched = new WeakSet<HTMLFormElement>();

/** Shows the reader's choices in the form and puts each change on the page, on the device and into words. */
export function watchForm(form: HTMLFormElement): void {
  if (watched.has(form)) return;
  watched.add(form);
  show(form, keptChoices());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
  });
  form.addEventListener('input', ({ target }) => {
    const kept = take(form);
    say(form, `${inWords(target)}. ${kept ? 'Kept on this device.' : notKept}`);
  });
  form.addEventListener('reset', () => {
    // The browser puts the controls back only after this event.
    setTimeout(() => {
      const kept = take(form);
      say(form, `All settings are as they were at first. ${kept ? '' : notKept}`.trim());
    });
  });
}

const notKept = 'This browser lets us keep nothing: it holds until you leave this page.';

function show(form: HTMLFormElement, choices: Choices): void {
  for (const [name, value] of Object.entries(choices)) {
    const control = form.elements.namedItem(name);
    if (control instanceof RadioNodeList || control instanceof HTMLInputElement) control.value = value;
  }
  showColours(form);
}

/** @returns Whether the choices were kept for the next page. */
function take(form: HTMLFormElement): boolean {
  const choices = chosen(valuesOf(form));
  applyChoices(choices);
  showColours(form);
  return keepChoices(choices);
}

/** The form holds text alone, no files. */
const valuesOf = (form: HTMLFormElement): Choices =>
  Object.fromEntries(new FormData(form)) as Record<string, string>;

/** The two colours only matter, and only show, with the choice that uses them. */
function showColours(form: HTMLFormElement): void {
  const { theme, ink = '', paper = '' } = valuesOf(form);
  const group = form.querySelector<HTMLElement>('.own-colours');
  const note = form.querySelector('.own-colours output');
  if (!group || !note) return;
  group.hidden = theme !== 'own';
  const ratio = contrast(ink, paper);
  note.textContent = `Contrast ${ratio.toFixed(1)} to 1${ratio < 7 ? ': less than the 7 to 1 that is advised' : ''}.`;
}

/** What a control now says: "Text size: 150 %". */
function inWords(control: EventTarget | null): string {
  if (!(control instanceof HTMLInputElement)) return '';
  const label = control.labels?.[0]?.textContent.trim() ?? '';
  const preference = preferences.find(({ name }) => name === control.name);
  return preference ? `${preference.label}: ${label}` : `${label}: ${control.value}`;
}

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

import { element } from '../make-element.ts';
import { mostWritten, quoteOf, type Note } from './note.ts';

/** Longer quotations are told by their beginning: the words themselves stand in the article. In UTF-16 units. */
const longest = 300;

/**
 * Asks for the reader's words on a highlight, in a dialog in front of the page.
 *
 * @param save Gets the words; empty ones make it a mere highlight again. Gives back why they could not be kept, or nothing.
 * @param closed Is called at the end, whether they were saved or not: the focus is the caller's again.
 */
export function askForNote(note: Note, save: (text: string) => string | undefined, closed: () => void): void {
  const heading = element('h2', { id: 'note-heading' }, note.text ? 'Change the note' : 'Add a note');
  const quote = element('blockquote', {}, shorten(quoteOf(note), longest));
  const area = element('textarea', { id: 'note-text', rows: 5, maxLength: mostWritten, value: note.text });
  area.dir = 'auto';
  const status = element('p', { role: 'status' });
  const cancel = element('button', { type: 'button' }, 'Cancel');
  const form = element(
    'form',
    { method: 'dialog' },
    heading,
    quote,
    element('label', { htmlFor: area.id }, 'Your note'),
    area,
    element('p', { className: 'buttons' }, element('button', { type: 'submit' }, 'Save'), cancel),
    status,
  );
  const dialog = element('dialog', { className: 'note-dialog' }, form);
  dialog.lang = 'en';
  dialog.setAttribute('aria-labelledby', heading.id);
  form.addEventListener('submit', (event) => {
    const fault = save(area.value.trim());
    if (fault === undefined) return;
    // The words are still in the field: the reader can copy them.
    event.preventDefault();
    status.textContent = fault;
  });
  cancel.addEventListener('click', () => {
    dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    closed();
  });
  document.body.append(dialog);
  dialog.showModal();
  area.focus();
}

/**
 * The beginning of a text, up to a whole word.
 *
 * @example
 * shorten('The bridge is closed.', 12) //=> 'The bridge …'
 */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text;
  const cut = text.slice(0, most);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), most / 2))} …`;
}

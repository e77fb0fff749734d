/** "Your place": where one is, and that place as a link, a quotation, or to share. */
import style from '../../styles/place.css?inline';
import { addressOf, copy, currentWords, quoteOf, refused, type Words } from './quote.ts';
import { whereAmI } from './where-am-i.ts';

let dialog: HTMLDialogElement | undefined;
let words: Words | undefined;

/** The tool of the button "Place and share". */
export function start(control?: Element): void {
  // Before the dialog takes the focus, and with it what is marked.
  words = currentWords();
  dialog ??= makeDialog();
  const where = dialog.querySelector('p');
  if (where) where.textContent = whereAmI();
  const status = dialog.querySelector('[role=status]');
  if (status) status.textContent = '';
  if (control instanceof HTMLElement) {
    dialog.addEventListener(
      'close',
      () => {
        control.focus();
      },
      { once: true },
    );
  }
  dialog.showModal();
}

function makeDialog(): HTMLDialogElement {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const made = document.createElement('dialog');
  made.className = 'place-dialog';
  made.setAttribute('aria-labelledby', 'place-heading');
  const heading = document.createElement('h2');
  heading.id = 'place-heading';
  heading.textContent = 'Your place';
  const where = document.createElement('p');
  where.id = 'place-where';
  made.setAttribute('aria-describedby', where.id);
  const status = document.createElement('p');
  status.setAttribute('role', 'status');
  const close = button('Close', () => {
    made.close();
  });
  const actions = [
    button('Copy a link to this place', () => {
      tell(status, 'The link is copied.', addressOf);
    }),
    button('Copy the words with their source', () => {
      tell(status, 'The words are copied with their source.', quoteOf);
    }),
    ...('share' in navigator ? [button('Share', share)] : []),
  ];
  made.append(heading, where, ...actions, close, status);
  document.body.append(made);
  return made;
}

function button(text: string, act: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.addEventListener('click', act);
  return made;
}

function tell(status: Element, done: string, textOf: (words: Words) => string): void {
  if (!words) return;
  const text = textOf(words);
  void copy(text).then((copied) => {
    status.textContent = copied ? done : `${refused} ${text}`;
  });
}

function share(): void {
  if (!words) return;
  const { text } = words;
  // A reader who closes the device's own dialog has refused nothing that we must tell.
  void navigator.share({ title: document.title, text, url: addressOf(words) }).catch(() => undefined);
}

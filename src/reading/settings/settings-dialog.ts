import style from '../../styles/settings.css?inline';
import sideStyle from '../../styles/side-dialog.css?inline';
import { watchForm } from './settings-form.ts';

let dialog: HTMLDialogElement | undefined;

/**
 * Opens the form of the settings page in front of this one, so that each choice shows at once on the text being read.
 *
 * The form is fetched from that page and never written twice. Where it cannot be had, the link is followed.
 */
export async function openSettings(link: HTMLAnchorElement): Promise<void> {
  try {
    dialog ??= await makeDialog(link.href);
  } catch {
    location.href = link.href;
    return;
  }
  // WebKit leaves the focus of a clicked link on the body, and would return it there.
  dialog.addEventListener(
    'close',
    () => {
      link.focus();
    },
    { once: true },
  );
  dialog.showModal();
}

async function makeDialog(address: string): Promise<HTMLDialogElement> {
  const form = await fetchForm(address);
  addStyle();
  const made = document.createElement('dialog');
  made.className = 'side-dialog settings';
  const heading = document.createElement('h2');
  heading.id = 'settings-heading';
  heading.textContent = 'Settings';
  made.setAttribute('aria-labelledby', heading.id);
  const close = document.createElement('button');
  close.type = 'button';
  // It gets the focus: its words must say where one is, for a heading that is focused is not spoken (Orca).
  close.textContent = 'Close settings';
  close.addEventListener('click', () => {
    made.close();
  });
  made.append(heading, close, form);
  document.body.append(made);
  watchForm(form);
  return made;
}

async function fetchForm(address: string): Promise<HTMLFormElement> {
  const page = await (await fetch(address)).text();
  // The form alone: that page's style is not in this page's policy, and even to parse it counts as a violation.
  const html = page.slice(page.indexOf('<form'), page.indexOf('</form>'));
  const form = new DOMParser().parseFromString(html, 'text/html').querySelector('form');
  if (!form) throw new Error(`No form at ${address}`);
  // One level deeper than on its own page, where they follow the page's heading.
  for (const heading of form.querySelectorAll('h2')) {
    const deeper = document.createElement('h3');
    deeper.id = heading.id;
    deeper.append(...heading.childNodes);
    heading.replaceWith(deeper);
  }
  return document.adoptNode(form);
}

/** The policy allows no style element; a style sheet made by script is none. */
function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(sideStyle + style);
  document.adoptedStyleSheets.push(sheet);
}

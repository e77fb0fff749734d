/** "Your highlights", behind the article's text: each leads to its words, and behind their paragraph a link leads back. */
import { basePath } from '../article-key.ts';
import { element } from '../make-element.ts';
import { bodyParagraphs } from '../place/reading-position.ts';
import { storageKey } from '../storage-key.ts';
import { readStored, store } from '../stored.ts';
import { textLink } from '../place/text-link.ts';
import type { ArticleNotes, FoundNote } from './article-notes.ts';
import { textOf } from './marked-words.ts';
import { quoteOf, type Note } from './note.ts';
import { shorten } from './note-dialog.ts';

/** What the buttons of the list do. */
export interface ListActions {
  readonly edit: (note: Note) => void;
  readonly remove: (note: Note) => void;
}

/** A link's words are heard as a whole. In UTF-16 units. */
const longest = 240;

/** The list's own parts: it is made once and filled again whenever a note changes. */
export interface NotesList {
  readonly root: HTMLElement;
  readonly heading: HTMLElement;
  readonly fill: (notes: ArticleNotes) => void;
}

export function makeList(after: HTMLElement, actions: ListActions): NotesList {
  const heading = element('h2', { id: 'your-highlights', tabIndex: -1 }, 'Your highlights');
  const body = element('div', {});
  const all = element('a', { href: `${basePath()}notes/` }, 'All your notes');
  const root = element(
    'section',
    { className: 'your-highlights' },
    heading,
    body,
    printChoice(),
    element('p', {}, all),
  );
  root.lang = 'en';
  root.setAttribute('aria-labelledby', heading.id);
  after.after(root);
  return {
    root,
    heading,
    fill: (notes) => {
      body.replaceChildren(...contentsOf(notes, actions));
      linkBack(notes.found);
    },
  };
}

function contentsOf({ found, lost }: ArticleNotes, actions: ListActions): readonly Node[] {
  const article = document.querySelector('article')?.textContent;
  const list = element(
    'ol',
    {},
    ...found.map((one, at) => {
      const item = itemOf(one.note, at + 1, actions, linkTo(one, article), changedWords(one));
      item.id = `your-highlight-${at + 1}`;
      // The page map goes there: paragraph, begin, end.
      const [{ paragraph, start, end } = { paragraph: 0, start: 0, end: 0 }] = one.words;
      item.dataset.at = `${paragraph} ${start} ${end}`;
      return item;
    }),
  );
  const counted = element(
    'p',
    {},
    found.length === 0 ? 'There are none in this article now.' : countOf(found.length),
  );
  return [
    counted,
    ...(found.length > 0 ? [list] : []),
    ...(lost.length > 0 ? [element('h3', {}, 'No longer found in the article')] : []),
    ...(lost.length > 0
      ? [
          element('p', {}, 'The article has changed since. These are kept until you delete them.'),
          element(
            'ul',
            {},
            ...lost.map((note, at) =>
              itemOf(
                note,
                found.length + at + 1,
                actions,
                element('span', { dir: 'auto' }, `“${quoteOf(note)}”`),
              ),
            ),
          ),
        ]
      : []),
  ];
}

const countOf = (count: number): string =>
  count === 1 ? 'One highlight, kept on this device.' : `${count} highlights, kept on this device.`;

/** A list's numbers are no text to every screen reader: the buttons name the number too. */
function itemOf(note: Note, number: number, actions: ListActions, words: Node, more?: Node): HTMLLIElement {
  const button = (text: string, act: (note: Note) => void): HTMLButtonElement => {
    const made = element('button', { type: 'button', ariaLabel: `${text}, highlight ${number}` }, text);
    made.addEventListener('click', () => {
      act(note);
    });
    return made;
  };
  const item = element(
    'li',
    {},
    words,
    ...(more ? [more] : []),
    ...(note.text ? [element('p', { className: 'own-words', dir: 'auto' }, note.text)] : []),
    element(
      'p',
      { className: 'buttons' },
      button(note.text ? 'Change the note' : 'Add a note', actions.edit),
      button('Delete', actions.remove),
    ),
  );
  item.dataset.note = note.id;
  return item;
}

function linkTo({ words: [first] }: FoundNote, article?: string): HTMLAnchorElement {
  const text = first ? textOf(first) : '';
  const href = first ? textLink(first.paragraph, text, article) : '';
  return element('a', { href, dir: 'auto' }, `“${shorten(text, longest)}”`);
}

function changedWords({ note, words, changed }: FoundNote): Node | undefined {
  if (!changed) return undefined;
  const missing =
    words.length < note.anchors.length ? 'Some of the words are no longer there' : 'The words have changed';
  return element('p', { className: 'changed', dir: 'auto' }, `${missing}. You marked: “${quoteOf(note)}”`);
}

/** Behind each paragraph, never in it: the text stays as it is. Behind a whole list or quotation, which may hold no more. */
function linkBack(found: readonly FoundNote[]): void {
  for (const old of document.querySelectorAll('.your-marks')) old.remove();
  const marks = new Map<Element, HTMLElement>();
  for (const [at, { note, words }] of found.entries()) {
    const block = bodyParagraphs().find(({ id }) => id === `p-${words[0]?.paragraph ?? 0}`);
    const whole = block?.closest('article > div > *');
    if (!whole) continue;
    const mark = marks.get(whole) ?? element('div', { className: 'your-marks', lang: 'en' });
    marks.set(whole, mark);
    const href = `#your-highlight-${at + 1}`;
    mark.append(element('a', { href }, `${note.text ? 'Your note' : 'Your highlight'} ${at + 1}`), ' ');
    let last = whole;
    while (last.nextElementSibling?.matches('.in-place, [popover]')) last = last.nextElementSibling;
    last.after(mark);
  }
}

const printKey = `${storageKey}.print-notes`;

/** Off until it is chosen: a printed article may be meant for others. */
function printChoice(): HTMLElement {
  const box = element('input', { type: 'checkbox' });
  const use = (): void => {
    document.documentElement.toggleAttribute('data-print-notes', box.checked);
  };
  box.checked = readStored(printKey) !== undefined;
  use();
  box.addEventListener('change', () => {
    use();
    store(printKey, box.checked ? ['yes'] : []);
  });
  return element('p', {}, element('label', {}, box, 'Print them with the article'));
}

import { directionOf } from '../../article/direction-of.ts';
import { make } from '../make.ts';
import type { Parcel } from './parcel.ts';
import { onlyAnAddress, tooLarge } from './receive-words.ts';

/** What the reader can do with it; both get the element that shows it. */
export interface Answers {
  readonly open: (shown: HTMLElement) => Promise<void>;
  readonly leave: (shown: HTMLElement) => Promise<void>;
}

/** Shows where something came from, what it is called and how much it is, with a yes and a no. Nothing of it is opened. */
export function showParcel(parcel: Parcel, { open, leave }: Answers): HTMLElement {
  const { from, title, size, documents, address } = parcel;
  const names = documents.map(({ name, given }) => ('file' in given ? name : ''));
  const [first = '', ...others] = [title, ...names, address ?? ''].filter((words) => words !== '');
  const shown = make('div', { class: 'parcel' });
  const heading = make('h2', { id: `from-${crypto.randomUUID()}` }, 'From ', outside('span', from));
  if (first !== '') heading.append(': ', outside('span', first));
  shown.append(heading, ...others.map((words) => outside('p', words)));
  if (size !== '') shown.append(make('p', {}, size));
  if (documents.length === 0) shown.append(make('p', {}, size === '' ? onlyAnAddress : tooLarge));
  const buttons = make('p', { class: 'buttons' });
  if (documents.length > 0) buttons.append(button('Open it here', open), ' ');
  buttons.append(button('Remove it', leave));
  shown.append(buttons);
  return shown;

  function button(words: string, answer: Answers['open']): HTMLElement {
    const made = make('button', { type: 'button', 'aria-describedby': heading.id }, words);
    made.addEventListener('click', () => void answer(shown));
    return made;
  }
}

/** Words from outside may be in any script. */
const outside = (name: 'p' | 'span', words: string): HTMLElement =>
  make(name, { dir: directionOf(words) ?? 'auto' }, words);

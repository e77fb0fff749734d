import { directionOf } from '../../article/direction-of.ts';
import type { Read } from './read-documents.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** Where an own article is read. */
export const articleAddress = (id: string): string => `${BASE}library/article/?id=${encodeURIComponent(id)}`;

/**
 * What became of each document, under a heading that says it of all: each with its link, or with its fault.
 *
 * @returns The heading, which can take the focus, and the list.
 */
export function showEnded(summary: string, read: readonly Read[]): readonly [HTMLElement, HTMLElement] {
  const heading = make('h2', summary);
  heading.tabIndex = -1;
  const list = make('ul');
  list.className = 'list';
  list.append(...read.map(showOne));
  return [heading, list];
}

function showOne({ name, outcome }: Read): HTMLElement {
  const item = make('li');
  if ('fault' in outcome) {
    const { message, hint } = outcome.fault;
    item.append(fileName(name), make('p', message), make('p', `Hint: ${hint}`));
    item.className = 'failed';
    return item;
  }
  const link = make('a', outcome.title);
  link.href = articleAddress(outcome.id);
  link.dir = directionOf(outcome.title) ?? 'auto';
  item.append(link);
  if (outcome.known) item.append(make('p', 'It was in your library already; nothing was added.'));
  return item;
}

/** A file's name may be in any script. */
function fileName(name: string): HTMLElement {
  const line = make('p');
  const words = make('strong', name);
  words.dir = 'auto';
  line.append('Could not be read: ', words);
  return line;
}

function make<Name extends keyof HTMLElementTagNameMap>(name: Name, text = ''): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}

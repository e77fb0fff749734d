import { directionOf } from '../../article/direction-of.ts';
import { articleAddress } from '../article-address.ts';
import { make } from '../make.ts';
import type { Read } from './read-documents.ts';

/**
 * What became of each document, under a heading that says it of all: each with its link, or with its fault.
 *
 * @returns The heading, which can take the focus, and the list.
 */
export function showEnded(summary: string, read: readonly Read[]): readonly [HTMLElement, HTMLElement] {
  return [make('h2', { tabindex: '-1' }, summary), make('ul', { class: 'list' }, ...read.map(showOne))];
}

function showOne({ name, outcome }: Read): HTMLElement {
  if ('fault' in outcome) {
    const { message, hint } = outcome.fault;
    // A file's name may be in any script.
    const line = make('p', {}, 'Could not be read: ', make('strong', { dir: 'auto' }, name));
    return make('li', { class: 'failed' }, line, make('p', {}, message), make('p', {}, `Hint: ${hint}`));
  }
  const dir = directionOf(outcome.title) ?? 'auto';
  const item = make('li', {}, make('a', { href: articleAddress(outcome.id), dir }, outcome.title));
  if (outcome.known) item.append(make('p', {}, 'It was in your library already; nothing was added.'));
  return item;
}

import { directionOf } from '../../../article/direction-of.ts';
import { articleAddress } from '../../article-address.ts';
import { make } from '../../make.ts';
import type { OwnFacts } from '../../own-article.ts';
import { placeOf } from './choose-articles.ts';
import { factsInWords } from './list-words.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** What a button of an article does. */
export type Action = 'tags' | 'archive' | 'unarchive' | 'export' | 'delete' | 'bring-back' | 'remove';

/**
 * An article of the list: its title as a heading, so that a reader can move by headings, and one control that opens the
 * rest: fifty articles with six controls each would be three hundred stops.
 */
export function makeItem(facts: OwnFacts): HTMLLIElement {
  const item = make('li', { 'data-id': facts.id }, heading(facts), factsLine(facts));
  if (placeOf(facts) === 'deleted') {
    item.append(
      buttons(facts, [
        ['bring-back', 'Bring back'],
        ['remove', 'Delete for good'],
      ]),
    );
    return item;
  }
  const more = make(
    'details',
    {},
    make('summary', {}, 'Check, tags, export, delete', hidden(` of ${facts.title}`)),
  );
  // Made when they are wanted: most never are.
  more.addEventListener('toggle', () => {
    if (more.childElementCount === 1) more.append(...controls(facts));
  });
  item.append(more);
  return item;
}

function heading(facts: OwnFacts): HTMLElement {
  const title = make('h3', {
    lang: facts.language,
    dir: facts.direction ?? directionOf(facts.title) ?? 'auto',
  });
  // What was deleted cannot be read.
  if (facts.deleted !== undefined) title.append(facts.title);
  else title.append(make('a', { href: articleAddress(facts.id) }, facts.title));
  return title;
}

function factsLine(facts: OwnFacts): HTMLElement {
  const line = make('p', { class: 'facts' });
  for (const words of factsInWords(facts)) line.append(make('span', { dir: 'auto' }, words), ' ');
  if (facts.tags.length > 0) {
    line.append(make('span', { class: 'tags', dir: 'auto' }, `Tags: ${facts.tags.join(', ')}.`));
  }
  return line;
}

function controls(facts: OwnFacts): HTMLElement[] {
  const check = make('a', { href: `${BASE}library/check/?id=${encodeURIComponent(facts.id)}` });
  check.append('Check what became of each line', hidden(` of ${facts.title}`));
  const field = `tags-${facts.id}`;
  const tags = make('input', {
    id: field,
    type: 'text',
    dir: 'auto',
    autocomplete: 'off',
    spellcheck: 'false',
  });
  tags.value = facts.tags.join(', ');
  const label = make('label', { for: field }, 'Tags, with commas between them');
  const form = make('form', {}, label, tags, button('tags', 'Keep tags', facts, 'submit'));
  const archive: readonly [Action, string] = facts.archived
    ? ['unarchive', 'Back to your library']
    : ['archive', 'Archive'];
  return [make('p', {}, check), form, buttons(facts, [archive, ['export', 'Export'], ['delete', 'Delete']])];
}

function buttons(facts: OwnFacts, actions: readonly (readonly [Action, string])[]): HTMLElement {
  return make('p', { class: 'buttons' }, ...actions.map(([action, words]) => button(action, words, facts)));
}

/** Read apart from its article, in a list of buttons, it must say of what it speaks. */
function button(action: Action, words: string, { title }: OwnFacts, type = 'button'): HTMLButtonElement {
  return make('button', { type, 'data-action': action }, words, hidden(` “${title}”`));
}

/** The way back, in the place of an article that has just gone from the list. */
export function makeGone({ id, title }: OwnFacts, words: string): HTMLLIElement {
  const undo = make('button', { type: 'button', 'data-action': 'undo' }, 'Undo', hidden(`: “${title}”`));
  const name = make('strong', { dir: 'auto' }, title);
  return make('li', { 'data-id': id, class: 'gone' }, make('p', {}, name, ` ${words} `, undo));
}

/** Heard and not seen: seen, it would repeat what stands right above. */
const hidden = (words: string): HTMLElement => make('span', { class: 'heard' }, words);

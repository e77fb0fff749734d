import { make } from './make-element.ts';
import type { ListedName } from './name-list.ts';
import { writeAddress } from './search-address.ts';
import type { SearchAnswer, SearchQuery } from './search-engine.ts';
import { mentionCount } from './search-words.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** So many other spellings are named; the page of the name lists all. */
const spellingsShown = 4;

/**
 * Says which spellings were searched beside the one that was typed, and offers to search only that.
 *
 * @returns Nothing where the query holds no name.
 */
export function showNames(query: SearchQuery, { names }: SearchAnswer): HTMLElement[] {
  if (query.exact) {
    const wider = writeAddress({ ...query, exact: false });
    return [
      make('p', {}, 'Only these words were searched.'),
      make('p', {}, make('a', { href: wider }, 'Search all spellings of names')),
    ];
  }
  if (names.length === 0) return [];
  const exact = writeAddress({ ...query, exact: true });
  return [
    ...names.map(({ text, listed }) =>
      make('p', {}, 'Also searching: ', ...withCommas(otherSpellings(text, listed)), '…'),
    ),
    make(
      'p',
      {},
      ...names.flatMap(({ listed }) => [linkToName(listed), ' ']),
      make('a', { href: exact }, `Search only for “${query.words}” as typed`),
    ),
  ];
}

const linkToName = ({ id, name, mentions }: ListedName): HTMLElement =>
  make('a', { href: `${BASE}names/${id}/` }, `${name}: ${mentionCount(mentions)}`);

const withCommas = (parts: readonly (Node | string)[]): (Node | string)[] =>
  parts.flatMap((part, at) => (at === 0 ? [part] : [', ', part]));

/** The name itself, what the articles print, other spellings that stand on their own, and its own script. */
function otherSpellings(typed: string, { name, printed, spellings, native }: ListedName): (Node | string)[] {
  const free = spellings.filter(({ needs, lang }) => !needs && !lang).map(({ text }) => text);
  const latin = new Map([name, ...printed, ...free].map((text) => [text.toLowerCase(), text]));
  latin.delete(typed.toLowerCase());
  const shown: (Node | string)[] = [...latin.values()].slice(0, spellingsShown);
  const [own] = native;
  if (own && own.text !== typed) shown.push(make('bdi', { lang: own.lang }, own.text));
  return shown;
}

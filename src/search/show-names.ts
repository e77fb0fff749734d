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
export function showNames(query: SearchQuery, { names }: SearchAnswer): (Node | string)[] {
  if (query.exact) {
    const wider = writeAddress({ ...query, exact: false });
    return [
      make(
        'p',
        {},
        'Only these words were searched. ',
        make('a', { href: wider }, 'Search all spellings of names'),
      ),
    ];
  }
  if (names.length === 0) return [];
  const exact = writeAddress({ ...query, exact: true });
  return [
    ...names.map(({ text, listed }) => showName(text, listed)),
    make('p', {}, make('a', { href: exact }, `Search only for “${query.words}” as typed`)),
  ];
}

function showName(typed: string, listed: ListedName): HTMLElement {
  const others = otherSpellings(typed, listed);
  const parts = others.flatMap((spelling, at) => (at === 0 ? [spelling] : [', ', spelling]));
  const link = make(
    'a',
    { href: `${BASE}names/${listed.id}/` },
    `${listed.name}: ${mentionCount(listed.mentions)}`,
  );
  return make('p', {}, 'Also searching: ', ...parts, '… ', link);
}

/** The name itself first, then spellings that stand on their own, then its own script. */
function otherSpellings(typed: string, { name, spellings, native }: ListedName): (Node | string)[] {
  const same = (text: string) => text.toLowerCase() === typed.toLowerCase();
  const latin = [name, ...spellings.filter(({ needs, lang }) => !needs && !lang).map(({ text }) => text)];
  const shown: (Node | string)[] = [...new Set(latin)].filter((text) => !same(text)).slice(0, spellingsShown);
  const [own] = native;
  if (own && !same(own.text)) shown.push(make('bdi', { lang: own.lang }, own.text));
  return shown;
}

import type { Element } from 'hast';
import type { MentionRecord } from '../rehype-names.ts';
import { element, type Content } from './element.ts';
import { languageOf } from './language-of.ts';
import { times } from './times.ts';

export interface NamesHere {
  /** In the order of the text. */
  readonly mentions: readonly MentionRecord[];
  /** BCP 47 of the article. */
  readonly language: string;
  /** The name of an entry of the glossary. */
  readonly nameOf: (id: string) => string | undefined;
  /** An address within the site. */
  readonly link: (path: string) => string;
}

/** Who and what an article names: how often, where first, and how it is written here. */
export const namesHere = ({ mentions, language, nameOf, link }: NamesHere): Element =>
  element(
    'section',
    { ariaLabelledBy: ['names'], dataPagefindIgnore: true },
    element('h2', { id: 'names' }, 'Names in this article'),
    element(
      'ul',
      { className: ['names-here'] },
      ...[...Map.groupBy(mentions, ({ name }) => name)].map(([id, all]) => {
        const name = nameOf(id) ?? id;
        return element(
          'li',
          {},
          element('a', { href: link(`names/${id}/`) }, name),
          ' ',
          element('span', { className: ['facts'] }, ...factsOf(name, all, language)),
        );
      }),
    ),
  );

function factsOf(name: string, all: readonly MentionRecord[], language: string): Content[] {
  const place = placeOf(all[0], all.length - 1);
  return [
    `${times(all.length)}, `,
    // Several names may begin in one section: a list of links tells their places apart by the name.
    element('a', { href: `#${all[0]?.id ?? ''}`, ariaLabel: `${name}: ${place}` }, place),
    ' ',
    written(name, all, language),
  ];
}

/** How the article writes the name; one that writes it as Lectern does needs no word about it. */
function written(name: string, all: readonly MentionRecord[], language: string): Content {
  const spellings = [...new Set(all.map(({ spelling }) => spelling))];
  if (spellings.length === 1 && spellings[0] === name) return undefined;
  const each = spellings.flatMap((spelling, at): Content[] => [
    at > 0 && ', ',
    element('b', { ...languageOf(language) }, spelling),
  ]);
  return element('span', {}, 'written ', ...each);
}

function placeOf(first: MentionRecord | undefined, later: number): string {
  const { id = '', section } = first ?? {};
  const place = id.startsWith('c')
    ? 'in the captions'
    : section
      ? `in “${section.text}”`
      : 'at the beginning';
  return later > 0 ? `first ${place}` : place;
}

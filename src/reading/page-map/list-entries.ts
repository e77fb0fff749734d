import { element } from '../make-element.ts';
import type { Entry } from './map-entries.ts';

/** A group of the map: a heading with the count, and its links. */
export interface Group {
  readonly title: string;
  /** What one entry is, as it is told. */
  readonly unit: string;
  readonly entries: readonly Entry[];
}

/** Which place each link of the map leads to. */
export const entryOfLink = new WeakMap<Element, Entry>();

/** The groups that have something in them, as sections with a heading and native links. */
export const listGroups = (groups: readonly Group[], isNarrowed: boolean): readonly HTMLElement[] =>
  groups
    .filter(({ entries }) => entries.length > 0)
    .map(({ title, entries }) =>
      element(
        'section',
        {},
        element('h3', {}, `${title} (${entries.length})`),
        element('ul', {}, ...entries.map((entry) => item(entry, isNarrowed))),
      ),
    );

function item(entry: Entry, isNarrowed: boolean): HTMLElement {
  const { number, section, note, more } = entry;
  const made = element('li', {}, ...(number ? [where(`${number}. `)] : []), linkTo(entry));
  if (section) made.append(where(` in “${section}”`));
  // In whatever script it was written.
  if (note) made.append(where(' Your note: ', element('bdi', {}, note)));
  if (!more || more.length === 0) return made;
  const count = more.length === 1 ? '1 mention' : `${more.length} mentions`;
  made.append(
    element(
      'details',
      { open: isNarrowed },
      element('summary', {}, `${plainWords(entry)}: ${count}`),
      element('ul', {}, ...more.map((one) => item(one, isNarrowed))),
    ),
  );
  return made;
}

function linkTo(entry: Entry): HTMLElement {
  const { words, lang, opens, target } = entry;
  const link = element('a', { href: target.id ? `#${target.id}` : '#' });
  link.lang = lang;
  if (typeof words === 'string') link.append(opens ? `${words}: definition` : words);
  else link.append(words.before, element('mark', {}, words.words), words.after);
  entryOfLink.set(link, entry);
  return link;
}

const where = (...words: (string | Node)[]): HTMLElement => element('span', { className: 'where' }, ...words);

/** The words of an entry without the marks. */
export const plainWords = ({ words }: Entry): string =>
  typeof words === 'string' ? words : `${words.before}${words.words}${words.after}`;

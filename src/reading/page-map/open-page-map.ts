/**
 * The page map: everything in an article that one can go to, in one dialog: what a search found here, headings, captions,
 * the reader's highlights, names with their mentions. Its field narrows the map and finds words and names, in any spelling, in the text.
 */
import style from '../../styles/page-map.css?inline';
import { element } from '../make-element.ts';
import { findInArticle, type Hit } from './find-in-article.ts';
import { foldWords, placesOf } from '../../names/fold-words.ts';
import { goToPlace } from './go-to-place.ts';
import { goToHit, stepHit } from './found-words.ts';
import { entryOfLink, listGroups, plainWords, type Group } from './list-entries.ts';
import {
  beginningEntries,
  captionEntries,
  headingEntries,
  hitEntries,
  nameEntries,
  type Entry,
} from './map-entries.ts';
import { noteEntries } from './note-entries.ts';
import { queryOf, type Wanted } from './name-queries.ts';
import { searchedFor } from './searched-for.ts';

/** Long enough that a reader who types hears the count once. In milliseconds. */
const untilTold = 700;

interface PageMap {
  readonly dialog: HTMLDialogElement;
  readonly field: HTMLInputElement;
  readonly status: HTMLElement;
  readonly list: HTMLElement;
}

let map: PageMap | undefined;
let hits: readonly Hit[] = [];
/** What was typed last: an answer that comes later than the next question is none. */
let asked = 0;
/** The map was left by one of its links. */
let hasLed = false;
let telling: ReturnType<typeof setTimeout> | undefined;

/** The tool of the button "Page map". */
export function start(control?: Element): void {
  if (map?.dialog.open) return;
  map ??= makeMap();
  const { dialog, field } = map;
  field.value = '';
  hasLed = false;
  dialog.showModal();
  field.focus();
  void show('');
  dialog.onclose = () => {
    // Where the map led, the focus is there.
    if (control instanceof HTMLElement && !hasLed) control.focus();
  };
}

/** The keys for the next and the previous place work without the map. */
document.addEventListener('lectern:found', (event) => {
  stepHit((event as CustomEvent).detail === 'previous' ? -1 : 1);
});

function makeMap(): PageMap {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  const field = element('input', { id: 'page-map-field', autocomplete: 'off', enterKeyHint: 'go' });
  const status = element('p', { role: 'status' });
  const list = element('div', {});
  const close = element('button', { type: 'button' }, 'Close');
  const label = element(
    'label',
    { htmlFor: field.id },
    'Find a heading or caption (its number is enough), a name or words',
  );
  const go = element('button', { type: 'submit' }, 'Go to the first');
  const form = element('form', {}, label, field, go, close);
  const heading = element('h2', { id: 'page-map' }, 'Page map');
  const dialog = element('dialog', { className: 'page-map', lang: 'en', dir: 'ltr' });
  dialog.append(heading, form, status, list);
  dialog.setAttribute('aria-labelledby', heading.id);
  close.addEventListener('click', () => {
    dialog.close();
  });
  field.addEventListener('input', () => void show(field.value));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    // The field may be ahead of its answer.
    void show(field.value).then(() => list.querySelector('a')?.click());
  });
  list.addEventListener('click', follow);
  document.body.append(dialog);
  return { dialog, field, status, list };
}

function follow(event: MouseEvent): void {
  const link = (event.target as Element).closest('a');
  const entry = link && entryOfLink.get(link);
  // A click with a modifier opens the link elsewhere, as the reader meant it.
  if (!entry || !map || event.metaKey || event.ctrlKey || event.shiftKey) return;
  event.preventDefault();
  hasLed = true;
  map.dialog.close();
  const at = hits.findIndex(({ range }) => range === entry.range);
  if (at >= 0) goToHit(hits, at);
  else goToPlace(entry);
}

/** Everything, or what the words in the field leave of it. */
async function show(typed: string): Promise<void> {
  const number = ++asked;
  const words = typed.trim();
  const search = searchedFor();
  const wanted = words || search ? await queryOf(words || search) : { names: [], words: '' };
  if (number !== asked || !map) return;
  hits = words || search ? findInArticle(wanted) : [];
  const groups = words ? narrowed(words, wanted) : everything(search);
  map.list.replaceChildren(...listGroups(groups, words !== ''));
  tell(words ? inWords(words, groups) : '');
}

const everything = (search: string): readonly Group[] => [
  { title: `Found by your search for “${search}”`, unit: 'place', entries: hitEntries(hits) },
  { title: 'The text', unit: 'place', entries: beginningEntries() },
  ...parts(),
];

const parts = (): readonly Group[] => [
  { title: 'Headings', unit: 'heading', entries: headingEntries() },
  { title: 'Captions', unit: 'caption', entries: captionEntries() },
  { title: 'Your highlights', unit: 'highlight', entries: noteEntries() },
  { title: 'Names', unit: 'name', entries: nameEntries() },
];

function narrowed(words: string, { names }: Wanted): readonly Group[] {
  const folded = foldWords(words).text.trim();
  const fits = (entry: Entry): boolean =>
    entry.number === Number(words) ||
    (entry.name !== undefined && names.includes(entry.name)) ||
    placesOf(folded, foldWords(`${plainWords(entry)} ${entry.note ?? ''}`)).length > 0;
  const fitting = parts().map((part) => ({ ...part, entries: part.entries.filter(fits) }));
  // Who types a name wants to know who that is: before the captions that speak of it.
  const isName = ({ unit }: Group): number => Number(names.length > 0 && unit === 'name');
  return [
    ...fitting.sort((one, other) => isName(other) - isName(one)),
    { title: 'In the text', unit: 'place', entries: hitEntries(hits) },
  ];
}

/** @example '“gate”: 1 caption, 4 places in the text.' */
function inWords(words: string, groups: readonly Group[]): string {
  const counts = groups.flatMap(({ unit, title, entries: { length } }) =>
    length > 0
      ? [`${length} ${unit}${length === 1 ? '' : 's'}${title === 'In the text' ? ' in the text' : ''}`]
      : [],
  );
  return counts.length > 0
    ? `“${words}”: ${counts.join(', ')}.`
    : `Nothing here for “${words}”. Try fewer letters or another spelling.`;
}

function tell(words: string): void {
  clearTimeout(telling);
  telling = setTimeout(() => {
    if (map) map.status.textContent = words;
  }, untilTold);
}

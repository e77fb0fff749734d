/** What the list of own articles says. */
import type { Imported } from '../../keep/archive/import-archive.ts';
import { sizeInWords, type Persistence, type StorageRoom } from '../../keep/storage-room.ts';
import type { OwnFacts } from '../../own-article.ts';
import type { Choice, Show } from './choose-articles.ts';

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long' });
const number = new Intl.NumberFormat('en-GB');

/**
 * @example
 * articlesInWords(1) //=> '1 article'
 */
export const articlesInWords = (count: number): string =>
  count === 1 ? '1 article' : `${number.format(count)} articles`;

const places: Readonly<Record<Show, string>> = {
  library: 'in your library',
  archived: 'in the archive',
  deleted: 'deleted since yesterday',
};

const sortWords: Readonly<Record<Choice['sort'], string>> = {
  added: 'the last added first',
  title: 'by title',
  read: 'the last read first',
  short: 'the shortest first',
  long: 'the longest first',
};

/**
 * @example
 * countInWords(3, { show: 'library', tag: 'Iraq', sort: 'title' }) //=> '3 articles in your library with the tag “Iraq”, by title.'
 */
export function countInWords(count: number, { show, tag, sort }: Choice): string {
  const order = count > 1 ? `, ${sortWords[sort]}` : '';
  return `${articlesInWords(count)} ${places[show]}${tag === '' ? '' : ` with the tag “${tag}”`}${order}.`;
}

/**
 * @example
 * factsInWords(facts) //=> ['31 December 2019.', '1,024 words.', 'Added 3 May 2026.', 'From embassy.docx.']
 */
export function factsInWords({ published, words, added, lastRead, source, titleFrom }: OwnFacts): string[] {
  const from = source?.file ?? hostOf(source?.url);
  return [
    ...(published === undefined ? [] : [`${day.format(new Date(`${published}T12:00:00`))}.`]),
    words === 1 ? '1 word.' : `${number.format(words)} words.`,
    `Added ${day.format(added)}.`,
    ...(lastRead === undefined ? [] : [`Last read ${day.format(lastRead)}.`]),
    ...(from === undefined ? [] : [`From ${from}.`]),
    ...(titleFrom === 'suggested' ? ['Title: its first words.'] : []),
  ];
}

const hostOf = (url: string | undefined): string | undefined =>
  url !== undefined && URL.canParse(url) ? new URL(url).hostname : undefined;

/** What stands in the place of an article that has just gone from the list. */
export const goneInWords: Readonly<Record<'archived' | 'deleted' | 'library', string>> = {
  archived: 'It is in the archive.',
  deleted: 'It is deleted. It can be brought back for a day.',
  library: 'It is in your library again.',
};

export const notRemoved = 'It could not be deleted now. Go online, reload the page, and try again.';

export const oneAtATime =
  'This was not begun: the export or import before it has not ended. Wait for its end or stop it, and try again.';

export const emptyLibrary =
  'Nothing is here yet. Whatever you open above stays on this device, and is listed here: to read again, to search, to take with you.';

export const keptInWindow =
  'This window keeps nothing: what you open is gone when you close it. To keep it, export it below, or allow this site to keep data on your device.';

export const unreachable = (words: string): string => `Your library cannot be opened now. ${words}`;

export function roomInWords({ used, free, persisted }: StorageRoom): string {
  const kept = persisted
    ? 'Your browser keeps it until you delete it.'
    : 'When the device runs short of room, your browser may clear it.';
  return `This site takes ${sizeInWords(used)} on this device; ${sizeInWords(free)} are free. ${kept}`;
}

export const persistInWords: Readonly<Record<Persistence, string>> = {
  granted: 'Your browser keeps your library now until you delete it yourself.',
  refused:
    'Your browser did not agree. It may agree when you have come here more often, or have installed this site; to be safe, export your library now and then.',
  unknown: 'This browser cannot promise that. To be safe, export your library now and then.',
};

/**
 * @example
 * importedInWords({ added: 2, same: 1, renewed: 0, both: 0, faults: [] })
 * //=> '2 articles were added. 1 article was there already.'
 */
export function importedInWords({ added, same, renewed, both, faults, stopped }: Imported): string {
  const sentences = [
    added > 0 ? `${articlesInWords(added)} ${were(added)} added.` : '',
    renewed > 0 ? `${articlesInWords(renewed)} ${were(renewed)} brought up to date.` : '',
    both > 0
      ? `${articlesInWords(both)} ${were(both)} there in another version: both are kept, the older one with the tag “Older version”.`
      : '',
    same > 0 ? `${articlesInWords(same)} ${were(same)} there already.` : '',
    faults.length > 0 ? `${articlesInWords(faults.length)} could not be read.` : '',
    stopped
      ? `It stopped before ${articlesInWords(stopped.left)}: ${stopped.message} Hint: ${stopped.hint}`
      : '',
  ];
  return sentences.filter((sentence) => sentence !== '').join(' ');
}

const were = (count: number): string => (count === 1 ? 'was' : 'were');

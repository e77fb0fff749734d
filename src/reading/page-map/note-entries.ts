import { languageAt, rangeIn } from '../aloud/block-text.ts';
import { sectionOf } from './find-in-article.ts';
import type { Entry } from './map-entries.ts';

/**
 * The reader's highlights, as the list behind the text has them (`notes/notes-list.ts`): it stands there when there are
 * some, and without it the map loads nothing of them. One that is no longer found in the text leads to the list.
 */
export const noteEntries = (): readonly Entry[] =>
  [...document.querySelectorAll<HTMLElement>('.your-highlights li')].map((item) => {
    const words = item.firstElementChild?.textContent ?? '';
    const note = item.querySelector('.own-words')?.textContent ?? '';
    const [paragraph, start = 0, end = 0] = item.dataset.at?.split(' ').map(Number) ?? [];
    const block = document.getElementById(`p-${paragraph ?? 0}`);
    if (!block) return { target: item, words: `No longer found: ${words}`, note, lang: 'en' };
    const range = rangeIn(block, start, end);
    const section = sectionOf(block);
    return { target: block, words, note, section, lang: languageAt(block), ...(range && { range }) };
  });

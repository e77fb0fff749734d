import { webAddress } from '../page/web-address.ts';
import { bytesOf, charactersOf, type Parcel } from './parcel.ts';

/**
 * What another app shares, by the names that the manifest gives its parts: files, or a text, or an address alone. Apps
 * put the address of a page into `url` or, most of them, into `text`; a title often comes with it.
 *
 * @param id Under which the form lies in the inbox.
 * @example
 * const form = new FormData();
 * form.set('text', 'https://news.example/ferry');
 * readShare(form, 'a1') //=> { id: 'a1', from: 'another app', title: '', size: '', documents: [], address: 'https://news.example/ferry' }
 */
export function readShare(form: FormData, id: string): Parcel {
  const title = wordsOf(form, 'title');
  const text = wordsOf(form, 'text');
  const files = form
    .getAll('files')
    .filter((part): part is File => typeof part !== 'string' && (part.size > 0 || part.name !== ''));
  const address = webAddress(wordsOf(form, 'url')) ?? webAddress(lastWordOf(text));
  const parcel = { id, from: 'another app', title, ...(address !== undefined && { address }) };
  if (files.length > 0) {
    const bytes = files.reduce((sum, { size }) => sum + size, 0);
    const size = `${files.length === 1 ? '1 file' : `${files.length} files`}, ${bytesOf(bytes)}`;
    return { ...parcel, size, documents: files.map((file) => ({ name: file.name, given: { file } })) };
  }
  // Whoever shares a page from a browser shares its title and its address: there is nothing to read in it.
  const words = address === undefined ? text : text.replace(address, '').trim();
  if (words === '' || words === title) return { ...parcel, size: '', documents: [] };
  const whole = title === '' || words.includes(title) ? words : `${title}\n\n${words}`;
  const given = { paste: { text: whole }, ...(address !== undefined && { url: address }) };
  return { ...parcel, size: charactersOf(whole), documents: [{ name: 'the text', given }] };
}

function wordsOf(form: FormData, name: string): string {
  const part = form.get(name);
  return typeof part === 'string' ? part.trim() : '';
}

/** "The ferry sank https://news.example/ferry" is how apps share a page that know but one text. */
const lastWordOf = (text: string): string => text.split(/\s+/u).at(-1) ?? '';

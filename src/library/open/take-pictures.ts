import { Tokenizer } from 'htmlparser2';
import { cleanText } from '../../article/white-space.ts';
import type { OpenedDocument } from './opened-document.ts';
import { pictureType } from './picture-type.ts';

/** Smaller ones are ornaments: a line, a bullet, the single dot that counts visitors. */
const leastBytes = 512;
/** All pictures of one document together, so that one book does not fill the reader's device. */
const mostBytes = 64 * 1024 * 1024;

/** For an address that shall not stay: what it leads to is not in the file. */
export const noPicture: Uint8Array = new Uint8Array();

/** The bytes that an address leads to, where they stand inside the same file. */
export type FindPicture = (address: string) => Uint8Array | undefined;

/** HTML without its pictures, and the pictures. */
export type TakenPictures = { readonly html: string } & Pick<OpenedDocument, 'pictures'>;

/**
 * Takes the pictures that stand inside a file out of its HTML: each `img` stays, with its text alternative and without its
 * address. Any other address stays as it is: it is text, and nothing ever fetches it.
 *
 * @param html a whole page or a fragment
 * @param find for addresses that are no `data:` address, which is read here
 * @example
 * takePictures('<img src="data:image/png;base64,iVBO…" alt="A map">', () => undefined)
 * //=> { html: '<img alt="A map">', pictures: [{ blob: Blob, alt: 'A map' }] }
 */
export function takePictures(html: string, find: FindPicture): TakenPictures {
  const pictures: { readonly blob: Blob; readonly alt: string }[] = [];
  const taken = new Set<string>();
  let all = 0;
  let kept = '';
  let done = 0;
  for (const { source, start, end, alt } of addressesOf(html)) {
    const isData = /^\s*data:/iu.test(source);
    const bytes = isData ? readDataAddress(source) : find(source);
    if (!isData && !bytes) continue;
    kept += html.slice(done, start).trimEnd();
    done = end;
    const type = bytes && pictureType(bytes);
    if (!bytes || !type || taken.has(source) || bytes.length < leastBytes) continue;
    all += bytes.length;
    if (all > mostBytes) continue;
    taken.add(source);
    pictures.push({ blob: new Blob([new Uint8Array(bytes)], { type }), alt: cleanText(alt) });
  }
  return { html: kept + html.slice(done), pictures };
}

/** Where the address of an `img` stands in the HTML: `[start, end)` is the whole attribute. */
interface Address {
  source: string;
  start: number;
  end: number;
  alt: string;
}

function addressesOf(html: string): readonly Address[] {
  const found: Address[] = [];
  let isPicture = false;
  let name = '';
  let nameStart = 0;
  let value = '';
  let picture: Address = { source: '', start: -1, end: -1, alt: '' };
  const ignore = (): void => undefined;
  const endTag = (): void => {
    if (isPicture && picture.start >= 0) found.push(picture);
    isPicture = false;
  };
  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      ontext: ignore,
      ontextentity: ignore,
      oncdata: ignore,
      onopentagname: (start, end) => {
        isPicture = end - start === 3 && html.slice(start, end).toLowerCase() === 'img';
        picture = { source: '', start: -1, end: -1, alt: '' };
      },
      onattribname: (start, end) => {
        name = isPicture ? html.slice(start, end).toLowerCase() : '';
        nameStart = start;
        value = '';
      },
      onattribdata: (start, end) => {
        if (name === 'src' || name === 'alt') value += html.slice(start, end);
      },
      onattribentity: (codepoint) => {
        if (name === 'src' || name === 'alt') value += String.fromCodePoint(codepoint);
      },
      onattribend: (_quote, end) => {
        if (name === 'alt') picture.alt = value;
        if (name === 'src' && picture.start < 0) {
          Object.assign(picture, { source: value, start: nameStart, end });
        }
      },
      onopentagend: endTag,
      onselfclosingtag: endTag,
      onclosetag: ignore,
      oncomment: ignore,
      ondeclaration: ignore,
      onprocessinginstruction: ignore,
      onend: ignore,
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  return found;
}

/** The bytes of a `data:` address in base64 (RFC 2397); every picture is written so. */
function readDataAddress(address: string): Uint8Array | undefined {
  const comma = address.indexOf(',');
  if (comma < 0 || !/;\s*base64\s*$/iu.test(address.slice(0, comma))) return undefined;
  try {
    const text = atob(decodeURIComponent(address.slice(comma + 1)).replace(/\s/gu, ''));
    return Uint8Array.from(text, (character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

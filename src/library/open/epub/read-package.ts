import { readXml } from '../xml/read-xml.ts';
import { localName, textsOfXml } from '../xml/texts-of-xml.ts';

/** What the package document of a book says (EPUB 3.3, section 5). */
export interface BookPackage {
  readonly title: string | undefined;
  readonly author: string | undefined;
  readonly language: string | undefined;
  readonly published: string | undefined;
  /** The chapters in their order: places in the ZIP. */
  readonly chapters: readonly string[];
}

interface Item {
  readonly href: string;
  readonly type: string;
  readonly isContents: boolean;
}

/** More names than this are a list of contributors. */
const mostAuthors = 6;

/**
 * @param xml the package document
 * @param place where it stands in the ZIP: addresses in it begin there
 */
export function readPackage(xml: string, place: string): BookPackage {
  const items = new Map<string, Item>();
  const order: string[] = [];
  const authors: string[] = [];
  const dates: string[] = [];
  let growing: string[] | undefined;
  readXml(xml, {
    open: (name, attributes) => {
      growing = undefined;
      const { id = '', href = '', idref, linear, properties = '' } = attributes;
      const bare = localName(name);
      if (bare === 'item') {
        const isContents = properties.split(/\s+/u).includes('nav');
        items.set(id, { href, type: attributes['media-type'] ?? '', isContents });
      } else if (bare === 'itemref' && idref !== undefined && linear !== 'no') order.push(idref);
      else if (bare === 'creator') growing = startText(authors);
      // In EPUB 2 a date may be the one of the last change to the file.
      else if (bare === 'date' && attributes['opf:event'] !== 'modification') growing = startText(dates);
    },
    text: (text) => {
      growing?.push((growing.pop() ?? '') + text);
    },
    close: () => {
      growing = undefined;
    },
  });
  const chapters = order.flatMap((id) => {
    const item = items.get(id);
    const isChapter =
      item && !item.isContents && /^(?:application\/xhtml\+xml|text\/html|$)/u.test(item.type);
    return isChapter ? [resolvePlace(item.href, place)] : [];
  });
  return {
    ...textsOfXml(xml, ['title', 'language']),
    author: authors.length > mostAuthors ? undefined : authors.map((name) => name.trim()).join(', '),
    published: dates[0],
    chapters: [...new Set(chapters)],
  };
}

function startText(texts: string[]): string[] {
  texts.push('');
  return texts;
}

/**
 * The place in the ZIP that an address leads to.
 *
 * @example
 * resolvePlace('../img/a%20b.png#x', 'OPS/text/one.xhtml') //=> 'OPS/img/a b.png'
 */
export function resolvePlace(address: string, from: string): string {
  const path = address.replace(/[?#].*$/u, '');
  const parts = path.startsWith('/') ? [] : from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  const place = parts.join('/');
  try {
    return decodeURIComponent(place);
  } catch {
    return place;
  }
}

import { readXml } from './read-xml.ts';

/**
 * The text of the first element of each name, prefixes aside: for a document's title, author and language.
 *
 * @example
 * textsOfXml('<m><dc:title>Ferry</dc:title><dc:title>2</dc:title></m>', ['title', 'date']) //=> { title: 'Ferry', date: undefined }
 */
export function textsOfXml<Name extends string>(
  xml: string,
  names: readonly Name[],
): Readonly<Record<Name, string | undefined>> {
  const found = new Map<string, string>();
  let inside: string | undefined;
  readXml(xml, {
    open: (name) => {
      const bare = localName(name);
      inside = names.some((one) => one === bare) && !found.has(bare) ? bare : undefined;
      if (inside !== undefined) found.set(inside, '');
    },
    text: (text) => {
      if (inside !== undefined) found.set(inside, (found.get(inside) ?? '') + text);
    },
    close: () => {
      inside = undefined;
    },
  });
  return Object.fromEntries(names.map((name) => [name, found.get(name)])) as Record<Name, string | undefined>;
}

/** "dc:title" is "title" whatever its prefix stands for. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

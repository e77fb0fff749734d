import type { Name } from '../names/name.ts';
import type { NameEntry } from './collections.ts';

/** An entry of the glossary as the matcher knows it. */
export function nameOf({ id, data }: NameEntry): Name {
  const { name, kind, country, spellings, native } = data;
  return {
    id,
    name,
    kind,
    ...(country !== undefined && { country }),
    spellings: spellings.map(({ text, source, lang, needs }) => ({
      text,
      source,
      ...(lang !== undefined && { lang }),
      ...(needs !== undefined && { needs }),
    })),
    native,
  };
}

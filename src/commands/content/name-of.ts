import type { NameFrontMatter } from '../../markdown/schemas.ts';
import type { Name } from '../../names/name.ts';

/**
 * The part of a glossary entry that finds mentions.
 *
 * @param id The entry's file name without `.md`.
 */
export function nameOf(id: string, data: NameFrontMatter): Name {
  const { name, kind, country, spellings, native } = data;
  return {
    id,
    name,
    kind,
    ...(country !== undefined && { country }),
    spellings: spellings.map(({ text, lang, source, needs }) => ({
      text,
      source,
      ...(lang !== undefined && { lang }),
      ...(needs !== undefined && { needs }),
    })),
    native: native.map(({ needs, ...form }) => ({ ...form, ...(needs !== undefined && { needs }) })),
  };
}

/**
 * The glossary as data for other sites and readers: JSON, CSV and JSON-LD (docs/glossary-as-data.md). Pure; the pages
 * under `src/pages/` give it the collection and write the files.
 */
import type { NameEntry } from '../collections.ts';
import { inLatin } from './in-latin.ts';

/** What of an entry is published. */
export type PublishedEntry = Pick<NameEntry, 'id' | 'data' | 'body'>;

/** Where things are: the full address of a path within the site. */
export type AddressOf = (path: string) => string;

/** Raised when a field changes its meaning or goes; a field more does not raise it. */
export const dataVersion = 1;

/** The glossary is under the licence of the project. */
export const dataLicence = { name: 'MIT', url: 'https://spdx.org/licenses/MIT.html' };

/** One name, as `names/<id>.json` has it. */
export function nameRecord({ id, data, body }: PublishedEntry, addressOf: AddressOf) {
  const { name, kind, country, respelling, ipa, spellings, native, relations, sources, checked } = data;
  return {
    id,
    url: addressOf(`names/${id}/`),
    name,
    kind,
    ...(country && { country }),
    definition: body?.trim() ?? '',
    respelling,
    ...(ipa && { ipa }),
    spellings,
    native,
    relations,
    sources,
    checked,
  };
}

/** All names, as `glossary.json` has them. */
export const glossaryRecord = (entries: readonly PublishedEntry[], addressOf: AddressOf) => ({
  format: 'lectern-glossary',
  version: dataVersion,
  url: addressOf('names/'),
  licence: dataLicence,
  cite: citation(entries, addressOf),
  names: entries.map((entry) => nameRecord(entry, addressOf)),
});

/**
 * How the glossary is cited: who, what, as of which day, where.
 *
 * @example
 * citation(entries, addressOf)
 * //=> 'Lectern developers. Names: a glossary of spellings. As of 22 November 2026. https://example.org/names/'
 */
export function citation(entries: readonly PublishedEntry[], addressOf: AddressOf): string {
  const last = entries
    .map(({ data }) => data.checked)
    .toSorted()
    .at(-1);
  const day = last ? ` As of ${dayInWords.format(new Date(last))}.` : '';
  return `Lectern developers. Names: a glossary of spellings.${day} ${addressOf('names/')}`;
}

const dayInWords = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A text with its language, as JSON-LD writes it; plain where it is English. */
const inLanguage = (text: string, lang = 'en') =>
  lang === 'en' ? text : { '@value': text, '@language': lang };

/** One name as a schema.org `DefinedTerm`. */
export function definedTerm(entry: PublishedEntry, addressOf: AddressOf) {
  const { id, data, body } = entry;
  const others = [
    ...data.spellings.map(({ text, lang }) => inLanguage(text, lang)),
    ...data.native.flatMap(({ text, lang, transliteration }) => [
      inLanguage(text, lang),
      inLanguage(transliteration, inLatin(lang)),
    ]),
  ];
  const same = data.sources.filter(({ url }) => /^https:\/\/\w+\.wikipedia\.org\/wiki\//u.test(url));
  return {
    '@type': 'DefinedTerm',
    '@id': addressOf(`names/${id}/`),
    name: data.name,
    alternateName: others,
    description: body?.trim() ?? '',
    termCode: id,
    identifier: id,
    url: addressOf(`names/${id}/`),
    inDefinedTermSet: addressOf('names/'),
    ...(same.length > 0 && { sameAs: same.map(({ url }) => url) }),
    subjectOf: data.sources.map(({ title, url }) => ({ '@type': 'WebPage', name: title, url })),
  };
}

/** All names as a schema.org `DefinedTermSet`, with each term whole: `names.jsonld`. */
export const definedTermSet = (entries: readonly PublishedEntry[], addressOf: AddressOf) => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  '@id': addressOf('names/'),
  name: 'Names',
  url: addressOf('names/'),
  inLanguage: 'en',
  license: dataLicence.url,
  hasDefinedTerm: entries.map((entry) => definedTerm(entry, addressOf)),
});

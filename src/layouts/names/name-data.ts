import { addressesOn } from '../addresses.ts';
import type { NameEntry } from '../collections.ts';
import { definedTerm } from './glossary-data.ts';

/** The list of names, as its own page tells it to search engines; `names.jsonld` has each term whole. */
export function nameSetData(entries: readonly NameEntry[], site: URL | undefined): Record<string, unknown> {
  const addressOf = addressesOn(site);
  return {
    '@context': 'https://schema.org',
    '@type': 'DefinedTermSet',
    '@id': addressOf('names/'),
    name: 'Names',
    hasDefinedTerm: entries.map(({ id, data }) => ({
      '@type': 'DefinedTerm',
      name: data.name,
      url: addressOf(`names/${id}/`),
    })),
  };
}

/** One name, with every spelling, as its own page tells it to search engines. */
export const nameData = (entry: NameEntry, site: URL | undefined): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  ...definedTerm(entry, addressesOn(site)),
});

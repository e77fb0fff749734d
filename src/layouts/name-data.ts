import type { NameEntry } from './collections.ts';
import { link } from './link.ts';

/** The address of the whole glossary, as other sites may cite it. */
const setAddress = (site: URL | undefined): string => new URL(link('names/'), site).href;

/** The glossary for search engines and other readers: a schema.org `DefinedTermSet`. */
export const nameSetData = (
  entries: readonly NameEntry[],
  site: URL | undefined,
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTermSet',
  '@id': setAddress(site),
  name: 'Names',
  hasDefinedTerm: entries.map(({ id, data }) => ({
    '@type': 'DefinedTerm',
    name: data.name,
    url: new URL(link(`names/${id}/`), site).href,
  })),
});

/** One name, with every spelling: a schema.org `DefinedTerm`. */
export const nameData = (
  entry: NameEntry,
  definition: string,
  site: URL | undefined,
): Record<string, unknown> => ({
  '@context': 'https://schema.org',
  '@type': 'DefinedTerm',
  name: entry.data.name,
  description: definition,
  alternateName: [...entry.data.spellings, ...entry.data.native].map(({ text }) => text),
  inDefinedTermSet: setAddress(site),
});

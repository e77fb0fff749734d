import type { SearchQuery } from './search-engine.ts';

/**
 * The query in an address.
 *
 * @example
 * readAddress('?q=river&kind=captions') //=> { words: 'river', kind: 'captions', exact: false }
 */
export function readAddress(search: string): SearchQuery {
  const values = new URLSearchParams(search);
  return {
    words: values.get('q')?.trim() ?? '',
    kind: values.get('kind') ?? '',
    exact: values.has('exact'),
  };
}

/**
 * The address of a query; the reverse of {@link readAddress}.
 *
 * @example
 * writeAddress({ words: 'river', kind: '', exact: true }) //=> '?q=river&exact='
 */
export function writeAddress({ words, kind, exact }: SearchQuery): string {
  const values = new URLSearchParams();
  if (words) values.set('q', words);
  if (kind) values.set('kind', kind);
  if (exact) values.set('exact', '');
  return `?${values.toString()}`;
}

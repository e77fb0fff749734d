import { compileNames, type NameMatcher } from '../../names/compile-names.ts';
import { matchQuery } from '../../names/match-query.ts';
import type { Name } from '../../names/name.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** What a reader looks for: names of the glossary, in whatever spelling, and other words. */
export interface Wanted {
  /** The ids of the entries. */
  readonly names: readonly string[];
  readonly words: string;
}

let matcher: Promise<NameMatcher | undefined> | undefined;

/**
 * Takes the names out of a query, in any spelling and script. The glossary is fetched with the first one; where it cannot
 * be had, every word counts as it is.
 *
 * @example
 * await queryOf('hashd al-shaabi rockets') //=> { names: ['popular-mobilization-forces'], words: 'rockets' }
 */
export async function queryOf(typed: string): Promise<Wanted> {
  matcher ??= fetchNames();
  const known = await matcher;
  if (!known) {
    matcher = undefined;
    return { names: [], words: typed };
  }
  const { names, rest } = matchQuery(typed, known);
  return { names: names.map(({ id }) => id), words: rest };
}

async function fetchNames(): Promise<NameMatcher | undefined> {
  try {
    const response = await fetch(`${BASE}names.json`);
    if (!response.ok) return undefined;
    const listed = (await response.json()) as readonly Name[];
    // The matcher does not read the sources, which the list leaves out.
    return compileNames(listed);
  } catch {
    return undefined;
  }
}

import { digestOf } from '../keep/digest-of.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/**
 * The names of the site's glossary, as JSON.
 *
 * @throws Error when they cannot be had.
 */
export async function fetchNames(): Promise<string> {
  const response = await fetch(`${BASE}names-to-mark.json`);
  if (!response.ok) throw new Error(`names-to-mark.json: ${response.status}`);
  return response.text();
}

/** Tells an edition of the glossary from every other, by its JSON. */
export const editionOf = async (names: string): Promise<string> => (await digestOf(names)).slice(0, 16);

import { readGlossary, type Glossary } from '../render/glossary.ts';
import type { MarkedName } from '../render/marked-name.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** An address within the site. */
export const link = (path: string): string => BASE + path;

let glossary: Promise<Glossary> | undefined;

/** Fetched once; after a failure, again. Without it, an article is read all the same: its names are plain words. */
export async function fetchGlossary(): Promise<Glossary> {
  glossary ??= fetchNames();
  try {
    return await glossary;
  } catch {
    glossary = undefined;
    return readGlossary([], link);
  }
}

async function fetchNames(): Promise<Glossary> {
  const response = await fetch(link('names-to-mark.json'));
  if (!response.ok) throw new Error(`names-to-mark.json: ${response.status}`);
  return readGlossary((await response.json()) as MarkedName[], link);
}

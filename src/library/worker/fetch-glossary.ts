import { editionOf, fetchNames } from '../find/fetch-names.ts';
import { noEdition, type FilingNames } from '../find/words-of.ts';
import { readGlossary, type Glossary } from '../render/glossary.ts';
import type { MarkedName } from '../render/marked-name.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** An address within the site. */
export const link = (path: string): string => BASE + path;

interface Fetched {
  readonly glossary: Glossary;
  /** As it came. */
  readonly text: string;
}

let fetched: Promise<Fetched> | undefined;
/** Of what was fetched; told once, for hundreds of articles may be filed by it. */
let edition: Promise<string> | undefined;

/** Without it, an article is read all the same: its names are plain words. */
export async function fetchGlossary(): Promise<Glossary> {
  return (await fetchOnce()).glossary;
}

/** The names by which articles are filed. Without the glossary they are of `noEdition`, and are filed anew when it is there. */
export async function fetchFilingNames(): Promise<FilingNames> {
  const { glossary, text } = await fetchOnce();
  const { matcher } = glossary;
  if (text === '') return { matcher, edition: noEdition };
  edition ??= editionOf(text);
  return { matcher, edition: await edition };
}

/** Fetched once; after a failure, again. */
async function fetchOnce(): Promise<Fetched> {
  fetched ??= fetchAndRead();
  try {
    return await fetched;
  } catch {
    fetched = undefined;
    return { glossary: readGlossary([], link), text: '' };
  }
}

async function fetchAndRead(): Promise<Fetched> {
  const text = await fetchNames();
  return { glossary: readGlossary(JSON.parse(text) as MarkedName[], link), text };
}

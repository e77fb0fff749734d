import type { Library } from '../keep/library.ts';
import { editionKey, filedWords, type FilingNames } from './words-of.ts';

/**
 * Files anew what was filed by another edition of the glossary: a name that came with a newer one is found in articles
 * that were opened before it.
 *
 * One article after the other, each as a whole: what is ended in mid-work goes on the next time.
 */
export async function fileAnew(library: Library, names: FilingNames): Promise<void> {
  const upToDate = new Set(await library.listFiledUnder(editionKey(names.edition)));
  for (const facts of await library.listFacts()) {
    const text = upToDate.has(facts.id) ? undefined : await library.readText(facts.id);
    if (text) await library.fileAnew(facts, filedWords(text.article, facts.title, names));
  }
}

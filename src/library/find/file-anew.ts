import type { Library } from '../keep/library.ts';
import { editionKey, filedWords, type FilingNames } from './words-of.ts';

/**
 * Files anew what was filed by another edition of the glossary: a name that came with a newer one is found in articles
 * that were opened before it.
 *
 * One article after the other, each as a whole: what is ended in mid-work goes on the next time.
 *
 * @returns How many were filed.
 */
export async function fileAnew(library: Library, names: FilingNames): Promise<number> {
  const upToDate = new Set(await library.listFiledUnder(editionKey(names.edition)));
  const others = (await library.listFacts()).filter(({ id }) => !upToDate.has(id));
  for (const { id } of others) {
    const own = await library.readArticle(id);
    if (own) await library.fileAnew(own.facts, filedWords(own.text.article, own.facts.title, names));
  }
  return others.length;
}

/**
 * The library's worker: reads, parses and keeps, so that no page is ever held up. Built as an entry of its own
 * (`layouts/build/browser-code.ts`); what only some documents need is fetched when the first of them comes.
 */
import { expose } from 'comlink';
import { fileAnew } from '../find/file-anew.ts';
import { filedWords, noEdition } from '../find/words-of.ts';
import type { Given, Outcome } from '../given.ts';
import type { LoadFormat, Tell } from '../open/format-reader.ts';
import { openDocument } from '../open/open-document.ts';
import { begin, theLibrary } from './begin-library.ts';
import { fetchFilingNames } from './fetch-glossary.ts';
import type { LibraryWork } from './library-work.ts';
import { explain, openGiven } from './open-given.ts';
import { PreparedArticle } from './prepared-article.ts';

const load: LoadFormat = (format) => {
  // In a variable: each is an entry of its own, and Vite would wrap a literal.
  const address = `./read-${format}.js`;
  return import(/* @vite-ignore */ address) as ReturnType<LoadFormat>;
};

/** Fetched when a library is first exported or imported. */
const archiveAddress = './library-archive.js';
const loadArchive = (): Promise<Archive> => import(/* @vite-ignore */ archiveAddress) as Promise<Archive>;
type Archive = typeof import('../keep/archive/library-archive.ts');

const prepared = new PreparedArticle();

async function openOne(given: Given, tell: Tell): Promise<Outcome> {
  const names = await fetchFilingNames();
  return openGiven(given, {
    library: await theLibrary(),
    load,
    tell,
    parse: (opened) => prepared.take(opened),
    wordsOf: (article) => filedWords(article, article.title, names),
  });
}

const work: LibraryWork = {
  begin,

  async prepare(given) {
    prepared.prepare(await openDocument(given, () => undefined, load));
  },

  async open(given, tell) {
    const outcomes = [];
    for (const [at, each] of given.entries()) {
      const say = (doing: string): void => {
        tell({ at, of: given.length, doing });
      };
      outcomes.push(await openOne(each, say));
    }
    return outcomes;
  },

  async save(facts, text, over) {
    const words = filedWords(text.article, facts.title, await fetchFilingNames());
    return (await theLibrary()).saveText(facts, text, words, over);
  },

  async fileAnew() {
    const names = await fetchFilingNames();
    // Without a glossary, articles would lose the names that they have.
    if (names.edition !== noEdition) await fileAnew(await theLibrary(), names);
  },

  async exportArchive(ids, tell) {
    const { writeArchive } = await loadArchive();
    return writeArchive(await theLibrary(), ids, tell);
  },

  async importArchive(file, tell) {
    try {
      const [{ importArchive }, names] = await Promise.all([loadArchive(), fetchFilingNames()]);
      return await importArchive(await theLibrary(), file, {
        tell,
        wordsOf: (article, title) => filedWords(article, title, names),
        open: (document) => openOne({ file: document }, () => undefined),
      });
    } catch (fault) {
      return { fault: explain(fault) };
    }
  },
};

expose(work);

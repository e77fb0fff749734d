/**
 * The library's worker: reads, parses, renders and keeps, so that no page is ever held up. Built as an entry of its own
 * (`layouts/build/browser-code.ts`); what only some documents need is fetched when the first of them comes.
 */
import { expose } from 'comlink';
import { openLibrary } from '../keep/open-library.ts';
import type { Library } from '../keep/library.ts';
import type { LoadFormat } from '../open/format-reader.ts';
import { readGlossary, type Glossary } from '../render/glossary.ts';
import type { MarkedName } from '../render/marked-name.ts';
import { renderArticle } from '../render/render-article.ts';
import type { ResolveDates } from '../../markdown/rehype-dates.ts';
import type { LibraryWork } from './library-work.ts';
import { openGiven } from './open-given.ts';
import { wordsOf } from '../find/words-of.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

const link = (path: string): string => BASE + path;

let library: Promise<Library> | undefined;
let glossary: Promise<Glossary> | undefined;

const theLibrary = (): Promise<Library> => (library ??= openLibrary());

/** Fetched once; after a failure, again. Without it, an article is read all the same: its names are plain words. */
async function theGlossary(): Promise<Glossary> {
  glossary ??= fetchGlossary();
  try {
    return await glossary;
  } catch {
    glossary = undefined;
    return readGlossary([], link);
  }
}

async function fetchGlossary(): Promise<Glossary> {
  const response = await fetch(link('names-to-mark.json'));
  if (!response.ok) throw new Error(`names-to-mark.json: ${response.status}`);
  return readGlossary((await response.json()) as MarkedName[], link);
}

// Addresses in variables: each is an entry of its own, and Vite would wrap a literal.
const load: LoadFormat = (format) => {
  const address = `./read-${format}.js`;
  return import(/* @vite-ignore */ address) as ReturnType<LoadFormat>;
};
const datesAddress = './resolve-dates.js';

/** Only an article with a day of publication has days to resolve; the library that knows them is large. */
async function datesFor(published: string | undefined): Promise<ResolveDates> {
  if (published === undefined) return () => [];
  try {
    const dates = (await import(/* @vite-ignore */ datesAddress)) as { readonly resolveDates: ResolveDates };
    return dates.resolveDates;
  } catch {
    return () => [];
  }
}

const work: LibraryWork = {
  async begin(keeper) {
    void theGlossary();
    library = openLibrary(keeper);
    return (await library).kept;
  },

  async open(given, tell) {
    const outcomes = [];
    for (const [at, each] of given.entries()) {
      const say = (doing: string): void => {
        tell({ at, of: given.length, doing });
      };
      const { matcher } = await theGlossary();
      outcomes.push(
        await openGiven(each, {
          library: await theLibrary(),
          load,
          tell: say,
          wordsOf: (article) => wordsOf(article, article.title, matcher),
        }),
      );
    }
    return outcomes;
  },

  async show(id) {
    const kept = await theLibrary();
    const article = await kept.readArticle(id);
    if (!article || article.facts.deleted !== undefined) return undefined;
    const [ready, resolveDates] = await Promise.all([
      theGlossary(),
      datesFor(article.text.article.published),
    ]);
    const content = renderArticle(article, { glossary: ready, resolveDates, link });
    // The page does not wait for it, and a full disk is no reason not to read.
    kept.changeFacts(id, { lastRead: Date.now() }).catch(() => undefined);
    return { facts: article.facts, content, pictures: article.pictures.map(({ blob }) => blob) };
  },

  async save(facts, text) {
    const { matcher } = await theGlossary();
    await (await theLibrary()).saveText(facts, text, wordsOf(text.article, facts.title, matcher));
  },
};

expose(work);

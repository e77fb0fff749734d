/**
 * The worker that makes the page of an own article, by the templates and plugins of the site's own. An entry of its own:
 * reading needs nothing of what parses.
 */
import { expose } from 'comlink';
import type { ResolveDates } from '../../markdown/rehype-dates.ts';
import { renderArticle } from '../render/render-article.ts';
import { begin, theLibrary } from './begin-library.ts';
import { cutContent, type CutContent } from './cut-content.ts';
import { fetchGlossary, link } from './fetch-glossary.ts';
import type { PageWork } from './library-work.ts';

/** What follows of the article that was shown last. */
let rest: CutContent['rest'] = [];

/** An entry of its own: only an article with a day of publication has days to resolve, and what knows them is large. */
const datesAddress = './resolve-dates.js';

async function datesFor(published: string | undefined): Promise<ResolveDates> {
  if (published === undefined) return () => [];
  try {
    const dates = (await import(/* @vite-ignore */ datesAddress)) as { readonly resolveDates: ResolveDates };
    return dates.resolveDates;
  } catch {
    return () => [];
  }
}

const work: PageWork = {
  begin,

  async show(id) {
    const kept = await theLibrary();
    const article = await kept.readArticle(id);
    if (!article || article.facts.deleted !== undefined) {
      // The page ends its worker now: in mid-fetch, Chromium would never tell that the request is over.
      await fetchGlossary();
      return undefined;
    }
    const [glossary, resolveDates] = await Promise.all([
      fetchGlossary(),
      datesFor(article.text.article.published),
    ]);
    const content = renderArticle(article, { glossary, resolveDates, link });
    await kept.changeFacts(id, { lastRead: Date.now() }).catch(() => undefined);
    const cut = cutContent(content);
    rest = cut.rest;
    const pictures = article.pictures.map(({ blob }) => blob);
    return { facts: article.facts, content: cut.content, pictures, pieces: rest.length };
  },

  more: (piece) => Promise.resolve(rest[piece] ?? []),
};

expose(work);

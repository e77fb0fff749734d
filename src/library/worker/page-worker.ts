/**
 * The worker that makes the page of an own article, by the templates and plugins of the site's own. An entry of its own:
 * reading needs nothing of what parses.
 */
import { expose } from 'comlink';
import type { ElementContent } from 'hast';
import type { ResolveDates } from '../../markdown/rehype-dates.ts';
import type { OwnArticle } from '../own-article.ts';
import { renderArticle } from '../render/render-article.ts';
import { begin, theLibrary } from './begin-library.ts';
import { blocksAtOnce, cutContent, type CutContent } from './cut-content.ts';
import { fetchGlossary, link } from './fetch-glossary.ts';
import type { HandedOver, PageWork } from './library-work.ts';
import { sampleArticle } from './sample-article.ts';

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

async function read(id: string): Promise<OwnArticle | undefined> {
  const article = await (await theLibrary()).readArticle(id);
  return article?.facts.deleted === undefined ? article : undefined;
}

/** Makes a page; when the article was last read is written meanwhile. */
async function makePage(article: OwnArticle): Promise<ElementContent[]> {
  const library = await theLibrary();
  const noted = library.changeFacts(article.facts.id, { lastRead: Date.now() }).catch(() => undefined);
  const content = await render(article);
  await noted;
  return content;
}

async function render(article: OwnArticle): Promise<ElementContent[]> {
  const [glossary, resolveDates] = await Promise.all([
    fetchGlossary(),
    datesFor(article.text.article.published),
  ]);
  return renderArticle(article, { glossary, resolveDates, link });
}

const work: PageWork = {
  begin,

  async warm() {
    await render(sampleArticle);
  },

  async write(id) {
    const article = await read(id);
    if (!article || article.pictures.length > 0 || article.text.article.blocks.length > blocksAtOnce)
      return undefined;
    const page: HandedOver = { facts: article.facts, content: await makePage(article) };
    return JSON.stringify(page);
  },

  async show(id) {
    const article = await read(id);
    if (!article) {
      // The page ends its worker now: in mid-fetch, Chromium would never tell that the request is over.
      await fetchGlossary();
      return undefined;
    }
    const cut = cutContent(await makePage(article));
    rest = cut.rest;
    const pictures = article.pictures.map(({ blob }) => blob);
    return { facts: article.facts, content: cut.content, pictures, pieces: rest.length };
  },

  more: (piece) => Promise.resolve(rest[piece] ?? []),
};

expose(work);

import type { Article, ParseOptions } from '../article.ts';
import type { Draft, Step } from '../draft.ts';
import { Fault } from '../fault.ts';
import { detectLanguage } from '../steps/detect-language.ts';
import { divideIntoParts } from '../steps/divide-into-parts.ts';
import { noteFaults } from '../steps/note-faults.ts';
import { suggestTitle } from '../steps/suggest-title.ts';
import { buildBlocks } from './build-blocks.ts';
import { chooseLines } from './choose-lines.ts';
import { readLines } from './read-lines.ts';
import { readMetadata } from './read-metadata.ts';
import { readPage } from './read-page.ts';

/** The steps that text takes too, in the same order and for the same reasons (see `steps.ts`). */
const htmlSteps: readonly Step[] = [detectLanguage, suggestTitle, divideIntoParts, noteFaults];

/**
 * A page's HTML as an article: its main content, each line with what the page's own markup says it is.
 *
 * What is left out (navigation, share links, teasers, adverts, cookie banners) is in `setAside` with a reason. Pure, as
 * `parseArticle`; ranges are left out.
 *
 * @param html a whole page or a fragment, decoded (see `decodeHtml`)
 * @throws {Fault} `empty`, `too-many-elements`
 * @example
 * parseHtml('<figure><img src="x"><figcaption>Smoke. <b class="credit">EPA</b></figcaption></figure>').blocks
 * //=> [{ type: 'caption', text: 'Smoke.', credit: 'EPA', creditText: 'EPA' }]
 */
export function parseHtml(html: string, options: ParseOptions = {}): Article {
  const page = readPage(html);
  const metadata = readMetadata(page);
  const built = buildBlocks(chooseLines(page, readLines(page), metadata));
  if (built.blocks.length === 0 && built.setAside.length === 0) throw emptyFault();
  const { blocks, setAside, receipt } = built;
  const headline = blocks.find(({ type }) => type === 'title')?.text ?? metadata.headlines[0];
  const byline = metadata.byline ?? built.byline;
  const published = options.published ?? metadata.published;
  const start: Draft = {
    received: blocks.map(({ text }) => text).join('\n'),
    language: options.language ?? metadata.language ?? '',
    title: options.title ?? headline ?? '',
    titleFrom: 'received',
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    blocks,
    setAside,
    notes: [],
    receipt,
  };
  return withoutReceived(htmlSteps.reduce<Draft>((before, step) => step(before), start));
}

function withoutReceived(draft: Draft): Article {
  const article: Article & { received?: string } = { ...draft };
  delete article.received;
  return article;
}

function emptyFault(): Fault {
  return new Fault(
    'empty',
    'There is no text in the page.',
    'Save the page again once it shows its text, or copy the article’s text.',
  );
}

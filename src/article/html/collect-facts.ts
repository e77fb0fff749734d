import { cleanText } from '../white-space.ts';
import { articlesIn, type Thing } from './linked-data.ts';
import { textIn, type Page, type PageNode } from './page.ts';

/** What a page's markup says about the page, as it stands there. */
export interface PageFacts {
  /** The content of each `meta` element by its name, in small letters; the first of each. */
  readonly meta: ReadonlyMap<string, string>;
  /** The articles that its JSON-LD describes. */
  readonly articles: readonly Thing[];
  readonly title?: string | undefined;
  /** The first time that is marked as one. */
  readonly time?: string | undefined;
  /** The page's own address. */
  readonly address?: string | undefined;
  readonly language?: string | undefined;
}

/** A page has a few blocks of JSON-LD; a hostile one must not be parsed for ever. */
const mostBlocks = 50;

/** In a sentence, a list or a box, a time is that of something else. */
const noTimeOfPage = new Set(['p', 'li', 'nav', 'aside', 'footer', 'blockquote', 'figure', 'h2', 'h3']);

type Once = Partial<Record<'title' | 'time' | 'address' | 'language', string | undefined>>;

export function collectFacts(page: Page): PageFacts {
  const meta = new Map<string, string>();
  const articles: Thing[] = [];
  const once: Once = {};
  let blocks = 0;
  let drawingEnd = 0;
  let timelessEnd = 0;
  page.nodes.forEach((node, i) => {
    const { tag, attributes, end } = node;
    if (tag === 'meta') setMeta(meta, node);
    else if (tag === 'script' && isLinkedData(node) && (blocks += 1) <= mostBlocks)
      articles.push(...articlesIn(textIn(page, i)));
    else if (tag === 'svg') drawingEnd = end;
    else if (tag === 'title' && i >= drawingEnd) once.title ??= cleanText(textIn(page, i));
    else if (tag === 'link' && attributes.rel === 'canonical') once.address ??= attributes.href;
    else if (tag === 'html' || tag === 'body' || tag === 'article')
      once.language ??= attributes.lang ?? attributes['xml:lang'];
    if (noTimeOfPage.has(tag)) timelessEnd = Math.max(timelessEnd, end);
    if ((tag === 'time' && i >= timelessEnd) || attributes.itemprop === 'datePublished')
      once.time ??= attributes.datetime ?? attributes.content;
  });
  return { meta, articles, ...once };
}

function setMeta(meta: Map<string, string>, { attributes }: PageNode): void {
  const { property, name, itemprop, content = '' } = attributes;
  const key = (property ?? name ?? itemprop ?? attributes['http-equiv'])?.toLowerCase();
  if (key !== undefined && !meta.has(key)) meta.set(key, cleanText(content));
}

function isLinkedData({ attributes }: PageNode): boolean {
  return /^\s*application\/ld\+json/iu.test(attributes.type ?? '');
}

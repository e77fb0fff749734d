import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
// Its types know raw HTML in a tree.
import type {} from 'remark-rehype';
import type { ArticlePage } from '../markdown/page/article-page.ts';
import {
  abbreviationsOf,
  captionsOf,
  correctedIn,
  datesOf,
  mentionsIn,
  minutesOf,
  names,
  outlineOf,
  type ArticleEntry,
  type CaptionEntry,
} from './collections.ts';
import { link } from './link.ts';

/** All that the page of an article says, from the collections. */
export async function pageOfArticle(article: ArticleEntry): Promise<ArticlePage> {
  const captions = await captionsOf(article);
  const nameById = new Map((await names()).map(({ id, data }) => [id, data.name]));
  const entries = [article, ...captions];
  return {
    facts: article.data,
    putRightBy: 'editor',
    minutes: minutesOf(article),
    outline: outlineOf(article),
    body: renderedOf(article),
    captions: captions.map((caption) => ({ ...caption.data, text: renderedOf(caption) })),
    mentions: entries.flatMap((entry) => mentionsIn(entry)),
    corrected: entries.flatMap((entry) => correctedIn(entry)),
    dates: datesOf(article),
    abbreviations: abbreviationsOf(article),
    list: { href: link('articles/'), text: 'Articles' },
    changes: { href: link(`articles/${article.id}/receipt/`), text: 'What was changed' },
    captionsPage: link(`articles/${article.id}/captions/`),
    nameOf: (id) => nameById.get(id),
    link,
  };
}

/** The HTML that Astro made of an entry's Markdown; nothing for an empty one. */
export function renderedOf(entry: ArticleEntry | CaptionEntry): ElementContent[] {
  const html = entry.rendered?.html ?? '';
  return html.trim() === '' ? [] : [{ type: 'raw', value: html }];
}

/** The text of a page's elements; what Astro rendered goes in as it is. */
export const htmlOf = (contents: readonly ElementContent[]): string =>
  toHtml({ type: 'root', children: [...contents] }, { allowDangerousHtml: true });

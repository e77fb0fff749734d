import type { Article } from '../../article/article.ts';
import { suggestTitle } from '../../article/steps/suggest-title.ts';

/** What makes an entry of `suggestTitle` in the receipt. */
const suggestStep = 'suggest-title';

/**
 * The title after a correction: where the line that was the title is none any more, and where the title was suggested, it is
 * the first words of the text as it is now.
 *
 * @param before the article before the correction; a title that the correction gives is in both
 */
export function nameAgain(before: Article, after: Article, received: string): Article {
  const isLost = hasTitle(before) && !hasTitle(after);
  return after.titleFrom === 'suggested' || isLost ? nameByLead(after, received) : after;
}

/** The article with the first words of its text for a title. One of which everything was set aside keeps its name. */
export function nameByLead(article: Article, received: string): Article {
  const receipt = article.receipt.filter(({ step }) => step !== suggestStep);
  const named = suggestTitle({ ...article, receipt, received, title: '' });
  if (named.title === '' || (named.title === article.title && article.titleFrom === 'suggested'))
    return article;
  return { ...article, receipt: named.receipt, title: named.title, titleFrom: 'suggested' };
}

/** Whether the title is a line of the article. */
const hasTitle = ({ blocks, title }: Article): boolean =>
  blocks.some(({ type, text }) => type === 'title' && text === title);

/** The byline after a correction: a line that became one is it; where that line is none any more, the next one is. */
export function nameWriterAgain(before: Article, after: Article): Article {
  const writers = bylinesOf(before);
  const now = bylinesOf(after);
  const { byline, ...rest } = after;
  const added = now.find((text) => !writers.includes(text));
  if (added !== undefined) return { ...rest, byline: added };
  // A page's head names writers too, whom no line names.
  if (byline === undefined || now.includes(byline) || !writers.includes(byline)) return after;
  return now[0] === undefined ? rest : { ...rest, byline: now[0] };
}

const bylinesOf = ({ blocks }: Article): string[] =>
  blocks.flatMap(({ type, text }) => (type === 'byline' ? [text] : []));

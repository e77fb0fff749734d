import type { Article } from '../article.ts';
import { Fault } from '../fault.ts';
import { isWhiteSpace } from '../white-space.ts';
import { placedParts, plainLayout } from './plain-layout.ts';

/**
 * Undoes all steps: the received text, made again of nothing but the article.
 *
 * Whatever the steps called a line, its words and its place are in the blocks and in what was set aside; the white space
 * that they tidied is in `layout`.
 *
 * @param article as `parseArticle` gave it for text
 * @returns the text that was parsed, to the last character
 * @throws {Fault} `no-layout` for the article of a page, whose HTML is not kept in it
 * @example
 * restoreReceived(parseArticle('One.\r\nTwo\tlines. ')) //=> 'One.\r\nTwo\tlines. '
 */
export function restoreReceived(article: Article): string {
  const { layout } = article;
  if (!layout) {
    throw new Fault(
      'no-layout',
      'The article was a page: its text is here, but not the HTML around it.',
      'The page as it came stands in content/received/.',
    );
  }
  const plain = plainLayout(placedParts(article), new Set(layout.creditFirst));
  const runs = Object.entries(layout.whiteSpace)
    .flatMap(([run, starts]) => starts.map((start) => ({ run, start })))
    .sort((a, b) => a.start - b.start);
  const pieces: string[] = [];
  let length = 0;
  let at = 0;
  for (const { run, start } of runs) {
    const end = at + start - length;
    pieces.push(plain.slice(at, end), run);
    length = start + run.length;
    at = end;
    while (at < plain.length && isWhiteSpace(plain.charCodeAt(at))) at += 1;
  }
  return pieces.join('') + plain.slice(at);
}

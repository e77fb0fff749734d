import type { Article } from '../../article/article.ts';

/** More than these bury the line that says what became of the file; the article's receipt has them all. */
const MOST_LINES = 20;

/**
 * The notes on faults of the source as lines for the person who adds it.
 *
 * @param received - The text that was parsed; a page's notes have no line in it.
 *
 * @example
 * noteLines(article, text) //=> ['Note, line 3: The word “to” stands twice in a row. Perhaps once is meant.']
 */
export function noteLines({ notes }: Pick<Article, 'notes'>, received: string): string[] {
  const lines = notes.slice(0, MOST_LINES).map(({ message, suggestion, range }) => {
    const place = range ? `, line ${received.slice(0, range[0]).split('\n').length}` : '';
    return [`Note${place}:`, message, suggestion].filter(Boolean).join(' ');
  });
  const rest = notes.length - lines.length;
  return rest > 0 ? [...lines, `… and ${rest} more notes: see "What was changed" on its page.`] : lines;
}

import type { Article, Block, Range } from '../../src/article/article.ts';

/**
 * An article as a listing for people: what each line became, where it stood, and why.
 *
 * @example
 * '[15, 54) caption: Smoke over the port. | credit: Jane Doe/AFP | printed: Photo: Jane Doe/AFP'
 */
export function listArticle(article: Article): string {
  const head = [
    `language: ${article.language}`,
    `title (${article.titleFrom}): ${article.title}`,
    ...(article.byline === undefined ? [] : [`byline: ${article.byline}`]),
    ...(article.published === undefined ? [] : [`published: ${article.published}`]),
  ];
  const blocks = article.blocks.map((block) => {
    const reasons = article.receipt
      .filter(({ range }) => isSame(range, block.range))
      .map(({ step, reason }) => `    ${step}: ${reason}`);
    return [describe(block), ...reasons].join('\n');
  });
  const aside = article.setAside.map(
    ({ text, reason, range }) => `${place(range)} set aside (${reason}): ${text}`,
  );
  const notes = article.notes.map(({ code, message, range }) => `${place(range)} ${code}: ${message}`);
  return (
    [head.join('\n'), ...blocks, ...aside, ...(notes.length > 0 ? ['NOTES', ...notes] : [])].join('\n\n') +
    '\n'
  );
}

function describe(block: Block): string {
  const credit =
    block.credit === undefined ? '' : ` | credit: ${block.credit} | printed: ${block.creditText ?? ''}`;
  return `${place(block.range)} ${block.type}${block.suggested ? ' (suggested)' : ''}: ${block.text}${credit}`;
}

function place(range: Range | undefined): string {
  return range ? `[${range[0]}, ${range[1]})` : '[-)';
}

function isSame(a: Range | undefined, b: Range | undefined): boolean {
  return a !== undefined && a[0] === b?.[0] && a[1] === b[1];
}

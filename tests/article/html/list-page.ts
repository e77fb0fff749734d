import type { Article, Block } from '../../../src/article/article.ts';

/**
 * A page's article as a listing for people. Unlike a text's, its lines have no ranges: the receipt stands at the end.
 *
 * @example
 * 'caption: Smoke over the port. | credit: Jane Doe/AFP | printed: Photo: Jane Doe/AFP'
 */
export function listPage(article: Article): string {
  const head = [
    `language: ${article.language}`,
    `title (${article.titleFrom}): ${article.title}`,
    `byline: ${article.byline ?? '-'}`,
    `published: ${article.published ?? '-'}`,
  ];
  const aside = article.setAside.map(({ text, reason }) => `${reason}: ${text}`);
  const notes = article.notes.map(({ code, message }) => `${code}: ${message}`);
  const receipt = article.receipt.map(({ step, reason }) => `${step}: ${reason}`);
  const parts = { BLOCKS: article.blocks.map(describe), 'SET ASIDE': aside, NOTES: notes, RECEIPT: receipt };
  const lists = Object.entries(parts).flatMap(([name, lines]) =>
    lines.length === 0 ? [] : [[name, ...lines].join('\n')],
  );
  return `${[head.join('\n'), ...lists].join('\n\n')}\n`;
}

function describe({ type, level, suggested, text, credit, creditText }: Block): string {
  const kind = `${type}${level === undefined ? '' : ` ${level}`}${suggested ? ' (suggested)' : ''}`;
  return `${kind}: ${text}${credit === undefined ? '' : ` | credit: ${credit} | printed: ${creditText ?? ''}`}`;
}

import type { Article } from '../../article/article.ts';
import { directionOf, directionOfLanguage, type Direction } from '../../article/direction-of.ts';
import { receiptEntry } from '../../article/draft.ts';
import { cleanText } from '../../article/white-space.ts';
import { linesOf, wordsOf } from './lines-of.ts';
import { nameByLead } from './name-article.ts';
import { readerStep, settle } from './settle.ts';

/**
 * The article with a title of the reader's; its own, or its first words again, where they give none.
 *
 * The line that was the title stays a line: nothing that was received goes.
 */
export function giveTitle(article: Article, received: string, given: string): Article {
  const title = cleanText(given);
  if (title === article.title) return article;
  if (title === '') {
    const own = article.blocks.find(({ type }) => type === 'title')?.text;
    return own === undefined
      ? nameByLead(article, received)
      : { ...article, title: own, titleFrom: 'received' };
  }
  const entry = receiptEntry(readerStep, `The reader: the title is “${title}”.`, undefined);
  return { ...article, title, titleFrom: 'received', receipt: [...article.receipt, entry] };
}

/**
 * The article in another language; the direction of its text is found again.
 *
 * @param language BCP 47; a tag that is not well-formed changes nothing
 */
export function giveLanguage(article: Article, received: string, language: string): Article {
  const tag = languageTag(language);
  if (tag === undefined || tag === article.language) return article;
  const lines = linesOf(article);
  const sample = lines.slice(0, sampleLines).map((line) => wordsOf(line, received));
  const direction = directionOf(sample.join('\n')) ?? directionOfLanguage(tag);
  const told = withDirection({ ...article, language: tag }, direction);
  const entry = receiptEntry(readerStep, `The reader: the language is ${tag}.`, undefined);
  // What Lectern added is in the language of the article.
  return settle({ ...told, receipt: [...article.receipt, entry] }, lines, received, []);
}

function withDirection(article: Article, direction: Direction): Article {
  const { direction: before, ...rest } = article;
  if (direction === 'rtl') return before === direction ? article : { ...rest, direction };
  return rest;
}

/** `directionOf` looks at no more than 6,000 characters. */
const sampleLines = 200;

/** A language tag in its usual form; `undefined` for any other text. */
function languageTag(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim())[0];
  } catch {
    return undefined;
  }
}

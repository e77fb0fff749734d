import type { Article } from '../../article/article.ts';
import { countWords } from '../../markdown/reading-time.ts';
import type { OwnFacts, OwnText } from '../own-article.ts';

/** An own article as the reader checks it: what is listed of it, and itself. */
export interface Checked {
  readonly facts: OwnFacts;
  readonly text: OwnText;
}

/** A correction of an article; `received` is the text that was parsed. */
export type Change = (article: Article, received: string) => Article;

/**
 * An own article after a correction: its facts say what it says now.
 *
 * @param titleFrom `reader` where the correction is a title of theirs
 * @returns The same object where nothing has changed.
 */
export function correct(before: Checked, change: Change, titleFrom?: 'reader'): Checked {
  const { text } = before;
  const article = change(text.article, text.received.text);
  if (article === text.article) return before;
  return { facts: factsAfter(before, article, titleFrom), text: { ...text, article, corrected: true } };
}

function factsAfter({ facts, text }: Checked, article: Article, titleFrom?: 'reader'): OwnFacts {
  const { title, language, byline, direction } = article;
  const isSameTitle = title === text.article.title;
  return withCorrected(facts, {
    title,
    titleFrom: titleFrom ?? (isSameTitle ? facts.titleFrom : article.titleFrom),
    language,
    words: Math.max(0, facts.words + wordsGained(text.article, article)),
    byline,
    direction,
  });
}

/** The facts that a correction decides. */
type Corrected = Pick<OwnFacts, 'title' | 'titleFrom' | 'language' | 'words'> & {
  readonly [Fact in 'byline' | 'direction']?: OwnFacts[Fact] | undefined;
};

/** Facts as they are kept, with those of a correction; the rest stays as another tab may have changed it. */
export function withCorrected(kept: OwnFacts, corrected: Corrected): OwnFacts {
  const { title, titleFrom, language, words, byline, direction } = corrected;
  const facts = { ...kept, title, titleFrom, language, words, byline, direction };
  return Object.fromEntries(
    Object.entries(facts).filter(([, value]) => value !== undefined),
  ) as unknown as OwnFacts;
}

/** Only what is new or gone is counted: counting a book takes a second. */
function wordsGained(before: Article, after: Article): number {
  return wordsBut(after, before) - wordsBut(before, after);
}

/** The words of the blocks that the other article does not have. */
function wordsBut({ blocks, language }: Article, other: Article): number {
  const shared = new Set(other.blocks);
  const own = blocks.filter((block) => !shared.has(block)).map(({ text }) => text);
  return own.length === 0 ? 0 : countWords(own.join('\n'), language);
}

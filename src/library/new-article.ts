import type { Article } from '../article/article.ts';
import { countWords } from '../markdown/reading-time.ts';
import type { OwnArticle, OwnPicture, OwnSource, OwnText } from './own-article.ts';

/** What a new article of the reader's own is made of. */
export interface NewArticle {
  readonly id: string;
  readonly received: OwnText['received'];
  /** As `parseArticle` gave it. */
  readonly article: Article;
  /** Of the received text: `keep/digest-of.ts`. */
  readonly digest: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly source?: OwnSource | undefined;
  readonly pictures?: readonly Omit<OwnPicture, 'id' | 'number'>[];
}

/** An article as it is kept when it was just brought: no tags, not archived, nothing put right. */
export function newArticle(made: NewArticle): OwnArticle {
  const { id, received, article, digest, now, source, pictures = [] } = made;
  const { title, titleFrom, byline, published, language, direction, blocks } = article;
  return {
    facts: {
      id,
      title,
      titleFrom,
      ...(byline !== undefined && { byline }),
      ...(published !== undefined && { published }),
      language,
      ...(direction !== undefined && { direction }),
      words: countWords(blocks.map(({ text }) => text).join('\n'), language),
      ...(source && { source }),
      tags: [],
      archived: false,
      added: now,
      changed: now,
      digest,
    },
    text: { id, received, article, corrected: false },
    pictures: pictures.map(({ blob, alt }, number) => ({ id, number, blob, alt })),
  };
}

import path from 'node:path';

/** The folder of the collections: `content`, or what the environment variable LECTERN_CONTENT names (as for the site). */
export const contentFolder = process.env.LECTERN_CONTENT ?? 'content';

/** Where an article's files stand. */
export interface ArticlePaths {
  readonly article: string;
  readonly captions: string;
  readonly received: string;
}

/**
 * Where the files of an article stand.
 *
 * @param slug - The article's slug.
 * @param receivedFile - The file's name in `content/received/`.
 *
 * @example
 * articlePaths('reef', 'reef.txt').captions //=> 'content/captions/reef'
 */
export function articlePaths(slug: string, receivedFile: string): ArticlePaths {
  return {
    article: path.join(contentFolder, 'articles', `${slug}.md`),
    captions: path.join(contentFolder, 'captions', slug),
    received: path.join(contentFolder, 'received', receivedFile),
  };
}

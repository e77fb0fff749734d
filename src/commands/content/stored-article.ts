import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { readFrontMatter } from '../../markdown/read-front-matter.ts';
import { articleSchema } from '../../markdown/schemas.ts';
import { digestInput } from '../../markdown/seal-article.ts';
import type { ArticleFiles } from '../../markdown/write-article.ts';
import { articlePaths, contentFolder } from './content-paths.ts';
import { readFileIfThere, readFolderIfThere } from './read-if-there.ts';

/**
 * In UTF-16 units: about 800,000 words, more than any newspaper printed as one article. Building the page of 5 MB takes
 * 0.9 GB of memory, and one of 50 MB more than there is: then no page of the site would be built.
 */
export const LONGEST_ARTICLE = 5_000_000;

/** An article as it stands in the content folder. */
export interface StoredArticle extends ArticleFiles {
  /** The received file that the front matter names; `undefined` when it is not there. */
  readonly received: Uint8Array | undefined;
  readonly receivedFile: string | undefined;
  /** Whether anything differs from what `add` wrote. */
  readonly edited: boolean;
}

/**
 * Reads an article's files.
 *
 * @param slug - The article's slug.
 * @returns `undefined` when there is no such article.
 */
export async function readStoredArticle(slug: string): Promise<StoredArticle | undefined> {
  const paths = articlePaths(slug, '');
  const article = (await readFileIfThere(paths.article))?.toString('utf8');
  if (article === undefined) return undefined;
  const names = (await readFolderIfThere(paths.captions)).filter((file) => file.endsWith('.md'));
  const captions = await Promise.all(
    names.map(async (file) => ({ file, text: await readFile(path.join(paths.captions, file), 'utf8') })),
  );
  const { data } = readFrontMatter(article, paths.article, articleSchema);
  const received = data && (await readFileIfThere(path.join(contentFolder, 'received', data.received)));
  const edited = data?.added !== digestArticle({ article, captions });
  return { article, captions, received, receivedFile: data?.received, edited };
}

/**
 * SHA-256 of an article's files, as its front matter's `added` line has it.
 *
 * @returns 64 hexadecimal digits.
 */
export function digestArticle(files: ArticleFiles): string {
  return createHash('sha256').update(digestInput(files)).digest('hex');
}

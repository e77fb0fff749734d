import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFiles } from '../../markdown/write-article.ts';
import { articlePaths, contentFolder } from '../content/content-paths.ts';
import type { Move } from './move-files.ts';
import { moveAll } from './move-files.ts';
import { workshopPrefix } from './undo-interrupted.ts';

/** Everything that `add` writes for one article. */
export interface NewArticle extends ArticleFiles {
  readonly slug: string;
  readonly receivedFile: string;
  readonly received: Uint8Array;
}

/**
 * Writes an article's files, all or none: everything is written into a folder beside first and then renamed; when a rename
 * fails, the ones before are undone. What a killed process left is undone by the next one (see `undoInterrupted`).
 *
 * @param replaced - The name of the received file of the article that stood there before, if there was one.
 * @throws The file system's fault; nothing is changed then.
 */
export async function saveArticle(article: NewArticle, replaced: string | undefined): Promise<void> {
  await mkdir(contentFolder, { recursive: true });
  const workshop = await mkdtemp(path.join(contentFolder, workshopPrefix(process.pid)));
  try {
    await moveAll(await writeInto(workshop, article, replaced), workshop);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

async function writeInto(
  workshop: string,
  article: NewArticle,
  replaced: string | undefined,
): Promise<Move[]> {
  const from = {
    article: path.join(workshop, 'article.md'),
    captions: path.join(workshop, 'captions'),
    received: path.join(workshop, 'received'),
  };
  const to = articlePaths(article.slug, article.receivedFile);
  await mkdir(from.captions);
  await Promise.all(
    article.captions.map(({ file, text }) => writeFile(path.join(from.captions, file), text)),
  );
  await writeFile(from.received, article.received);
  await writeFile(from.article, article.article);
  const moves: Move[] = [
    article.captions.length > 0 ? { from: from.captions, to: to.captions } : { to: to.captions },
    { from: from.received, to: to.received },
    // Last: the site and `check` look for articles first.
    { from: from.article, to: to.article },
  ];
  if (replaced === undefined || replaced === article.receivedFile) return moves;
  return [{ to: articlePaths(article.slug, replaced).received }, ...moves];
}

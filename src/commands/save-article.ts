import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { ArticleFiles } from '../markdown/write-article.ts';
import { articlePaths, contentFolder } from './content-paths.ts';

/** Everything that `add` writes for one article. */
export interface NewArticle extends ArticleFiles {
  readonly slug: string;
  readonly receivedFile: string;
  readonly received: Uint8Array;
}

/** One file or folder to bring to its place. Without `from`, what stands at `to` goes away. */
interface Move {
  readonly from?: string;
  readonly to: string;
}

/**
 * Writes an article's files, all or none: everything is written into a folder beside first and then renamed; when a rename
 * fails, the ones before are undone. The article itself comes last, so that a killed process leaves no article without
 * its captions and received text.
 *
 * @param replaced - The name of the received file of the article that stood there before, if there was one.
 * @throws The file system's fault; nothing is changed then.
 */
export async function saveArticle(article: NewArticle, replaced: string | undefined): Promise<void> {
  await mkdir(contentFolder, { recursive: true });
  const workshop = await mkdtemp(path.join(contentFolder, '.adding-'));
  try {
    await bringAll(await writeInto(workshop, article, replaced), workshop);
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
    { from: from.article, to: to.article },
  ];
  if (replaced === undefined || replaced === article.receivedFile) return moves;
  return [{ to: articlePaths(article.slug, replaced).received }, ...moves];
}

async function bringAll(moves: readonly Move[], workshop: string): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const [index, { from, to }] of moves.entries()) {
      await mkdir(path.dirname(to), { recursive: true });
      const old = path.join(workshop, `old-${index}`);
      if (await renameIfThere(to, old)) undo.unshift(() => rename(old, to));
      if (from === undefined) continue;
      await rename(from, to);
      undo.unshift(() => rename(to, from));
    }
  } catch (error) {
    for (const step of undo) await step();
    throw error;
  }
}

async function renameIfThere(from: string, to: string): Promise<boolean> {
  try {
    await rename(from, to);
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
    throw error;
  }
}

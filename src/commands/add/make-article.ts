import path from 'node:path';
import type { ParseOptions } from '../../article/article.ts';
import { Fault } from '../../article/fault.ts';
import { parseArticle } from '../../article/parse-article.ts';
import { articleSlug } from '../../markdown/article-slug.ts';
import { readFrontMatter } from '../../markdown/read-front-matter.ts';
import { articleSchema, captionSchema } from '../../markdown/schemas.ts';
import { sealArticle } from '../../markdown/seal-article.ts';
import type { CaptionFile, WriteOptions } from '../../markdown/write-article.ts';
import { writeArticle } from '../../markdown/write-article.ts';
import { readReceived } from '../content/read-received.ts';
import { LONGEST_ARTICLE, digestArticle } from '../content/stored-article.ts';
import type { Task, Tried } from '../many-files/try-each.ts';
import { tryEach } from '../many-files/try-each.ts';
import { nameLanguage } from '../parse/name-language.ts';
import { noteLines } from './note-lines.ts';
import { readFromLibrary } from './read-library.ts';
import type { NewArticle } from './save-article.ts';

/** What the person says about the article. */
export interface ArticleFacts {
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  readonly source?: NonNullable<WriteOptions['source']>;
}

/** A made article, and how many faults of the source were noted in it. */
export interface MadeArticle extends NewArticle {
  readonly notes: number;
  /** The first of them, each as a line for the editor. */
  readonly noteLines: readonly string[];
}

/** Makes articles of files, in whichever thread. Exported as default too: so a thread finds it. */
export function makeArticles(task: Task<ArticleFacts>): Promise<Tried<MadeArticle>[]> {
  return tryEach(task, makeArticle);
}

export default makeArticles;

/**
 * Makes an article of a received file: everything that is to be written, and nothing written yet.
 *
 * @param file - `.txt`, `.md`, `.html` or `.htm`; or an article inside a reader's library, which is made already.
 * @throws Fault for a file that cannot be read or parsed, or of which no sound article can be made.
 */
export async function makeArticle(file: string, facts: ArticleFacts): Promise<MadeArticle> {
  const own = await readFromLibrary(file);
  if (own) {
    if (own.article.length > LONGEST_ARTICLE) throw tooLarge(own.article.length);
    return { ...own, notes: 0, noteLines: [] };
  }
  const { bytes, text, type } = await readReceived(file);
  const { title, published, language, source } = facts;
  const parseOptions: ParseOptions = {
    type,
    nameLanguage,
    ...(title !== undefined && { title }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
  };
  const article = parseArticle(text, parseOptions);
  const fileName = path.parse(file).name;
  // A suggested title is only the lead's first words: the file's name says more.
  const name = title ?? (article.titleFrom === 'received' ? article.title : fileName);
  const slug = articleSlug(name, fileName);
  const receivedFile = `${slug}.${type === 'html' ? 'html' : 'txt'}`;
  const files = writeArticle(article, {
    slug,
    receivedFile,
    ...(source && { source }),
    ...(title !== undefined && { titleFrom: 'editor' as const }),
  });
  if (files.article.length > LONGEST_ARTICLE) throw tooLarge(files.article.length);
  const sealed = sealArticle(files.article, digestArticle(files));
  requireSound(sealed, files.captions);
  return {
    ...files,
    article: sealed,
    slug,
    receivedFile,
    received: bytes,
    notes: article.notes.length,
    noteLines: noteLines(article, text),
  };
}

/** What `check` and the build would refuse is not written: one such article, and no page of the site is built. */
function requireSound(article: string, captions: readonly CaptionFile[]): void {
  const [fault] = [
    ...readFrontMatter(article, '', articleSchema).faults,
    ...captions.flatMap(({ text }) => readFrontMatter(text, '', captionSchema).faults),
  ];
  if (!fault) return;
  const message = `No sound article can be made of this: ${fault.message}.`;
  throw new Fault('front-matter', message, `${fault.hint} The options of add can say it in another way.`);
}

function tooLarge(length: number): Fault {
  const size = Math.ceil(length / 1e6);
  const most = LONGEST_ARTICLE / 1e6;
  const message = `The article has ${size} million characters; one page can hold ${most} million.`;
  return new Fault('too-large', message, 'Save each article, or each chapter, as a file of its own.');
}

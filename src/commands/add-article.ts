import path from 'node:path';
import type { ParseOptions } from '../article/article.ts';
import { Fault } from '../article/fault.ts';
import { parseArticle } from '../article/parse-article.ts';
import { articleSlug } from '../markdown/article-slug.ts';
import { readFrontMatter } from '../markdown/read-front-matter.ts';
import { articleSchema, captionSchema } from '../markdown/schemas.ts';
import { sealArticle } from '../markdown/seal-article.ts';
import type { CaptionFile, WriteOptions } from '../markdown/write-article.ts';
import { writeArticle } from '../markdown/write-article.ts';
import { articlePaths } from './content-paths.ts';
import { nameLanguage } from './name-language.ts';
import type { Received } from './read-received.ts';
import { readReceived } from './read-received.ts';
import type { NewArticle } from './save-article.ts';
import { saveArticle } from './save-article.ts';
import { showDifference } from './show-difference.ts';
import type { StoredArticle } from './stored-article.ts';
import { LONGEST_ARTICLE, digestArticle, readStoredArticle } from './stored-article.ts';

/** What the person says about the article, and whether an edited one may go. */
export interface AddOptions {
  readonly title?: string;
  readonly published?: string;
  readonly language?: string;
  readonly source?: NonNullable<WriteOptions['source']>;
  readonly replace: boolean;
}

/** What became of one file. */
export interface AddOutcome {
  readonly verb: 'added' | 'updated' | 'replaced' | 'unchanged';
  /** The path of the article. */
  readonly article: string;
}

/** An article that stands in the way; the difference is for the person to see. */
export class StandsInTheWay extends Fault {
  readonly difference: string;

  constructor(code: 'edited' | 'exists', message: string, difference: string) {
    super(
      code,
      message,
      'Add --replace to put the new one in its place, or --title to give this one another name.',
    );
    this.difference = difference;
  }
}

/**
 * Makes an article of a received file and writes it into the content folder.
 *
 * @param file - `.txt`, `.md`, `.html` or `.htm`.
 * @throws StandsInTheWay when it would overwrite an editor's work or an article made from another text; Fault for a file
 *   that cannot be read or parsed. Nothing is changed then.
 */
export async function addArticle(file: string, options: AddOptions): Promise<AddOutcome> {
  const article = makeArticle(file, await readReceived(file), options);
  const stored = await readStoredArticle(article.slug);
  const verb = stored ? compare(article, stored, options.replace) : 'added';
  if (verb !== 'unchanged') await saveArticle(article, stored?.receivedFile);
  return { verb, article: articlePaths(article.slug, '').article };
}

function makeArticle(file: string, { bytes, text, type }: Received, options: AddOptions): NewArticle {
  const { title, published, language, source } = options;
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

function compare(article: NewArticle, stored: StoredArticle, replace: boolean): AddOutcome['verb'] {
  const sameText = stored.received !== undefined && Buffer.compare(stored.received, article.received) === 0;
  if (sameText && !stored.edited && stored.article === article.article) return 'unchanged';
  if (replace) return 'replaced';
  const { article: path } = articlePaths(article.slug, '');
  if (stored.edited) {
    throw new StandsInTheWay('edited', `${path} has been edited.`, showDifference(stored, article));
  }
  if (!sameText) {
    throw new StandsInTheWay(
      'exists',
      `${path} was made from another text.`,
      showDifference(stored, article),
    );
  }
  return 'updated';
}

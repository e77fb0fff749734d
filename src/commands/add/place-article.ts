import { Fault } from '../../article/fault.ts';
import { articlePaths } from '../content/content-paths.ts';
import type { StoredArticle } from '../content/stored-article.ts';
import { readStoredArticle } from '../content/stored-article.ts';
import { showName } from '../terminal/show-name.ts';
import type { NewArticle } from './save-article.ts';
import { saveArticle } from './save-article.ts';
import { showDifference } from './show-difference.ts';

/** How an article may take its place. */
export interface PlaceOptions {
  /** Whether an edited article, or one made from another text, may go. */
  readonly replace: boolean;
  /** Whether an edited article of the same text is no fault: in a folder that is added again, it is only kept. */
  readonly keepEdited?: boolean;
  /** The file of the same run whose article has the name already. */
  readonly earlier?: string;
}

/** What became of one file. */
export interface AddOutcome {
  readonly verb: 'added' | 'updated' | 'replaced' | 'unchanged' | 'kept';
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
 * Writes a made article into the content folder.
 *
 * @throws StandsInTheWay when it would overwrite an editor's work or an article made from another text; Fault `same-name` when
 *   another text of this run has become the article of this name. Nothing is changed then.
 */
export async function placeArticle(article: NewArticle, options: PlaceOptions): Promise<AddOutcome> {
  const stored = await readStoredArticle(article.slug);
  const verb = stored ? compare(article, stored, options) : 'added';
  if (verb !== 'unchanged' && verb !== 'kept') await saveArticle(article, stored?.receivedFile);
  return { verb, article: articlePaths(article.slug, '').article };
}

function compare(
  article: NewArticle,
  stored: StoredArticle,
  { replace, keepEdited, earlier }: PlaceOptions,
): AddOutcome['verb'] {
  const sameText = stored.received !== undefined && Buffer.compare(stored.received, article.received) === 0;
  if (sameText && isSame(stored, article)) return 'unchanged';
  const { article: path } = articlePaths(article.slug, '');
  if (earlier !== undefined && !sameText) throw sameName(path, earlier);
  if (replace) return 'replaced';
  if (stored.edited && sameText && keepEdited) return 'kept';
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

/** An unedited article's seal tells of its captions too; a reader's library seals nothing that was put right. */
function isSame(stored: StoredArticle, { article, captions }: NewArticle): boolean {
  if (stored.article !== article) return false;
  if (!stored.edited) return true;
  const there = new Map(stored.captions.map(({ file, text }) => [file, text]));
  return there.size === captions.length && captions.every(({ file, text }) => there.get(file) === text);
}

/** Two articles of one title, or two files of one name in two folders: neither is the better one. */
function sameName(path: string, earlier: string): Fault {
  return new Fault(
    'same-name',
    `${path} has just been made of ${showName(earlier)}: two articles cannot have one name.`,
    'Add this one alone, with --title to give it another name.',
  );
}

import type { ElementContent } from 'hast';
import type { FaultOutcome, Given, Outcome, Progress } from '../given.ts';
import type { Imported } from '../keep/archive/import-archive.ts';
import type { WindowKeeper } from '../keep/window-keeper.ts';
import type { OwnFacts, OwnText } from '../own-article.ts';

/** The page of an own article, ready to be put in. */
export interface ShownArticle {
  readonly facts: OwnFacts;
  /** What stands inside `<article>`, by the same templates as the site's own (`markdown/page/`). */
  readonly content: readonly ElementContent[];
  /** In the order of `data-picture`. */
  readonly pictures: readonly Blob[];
  /** How many pieces of the body are still to be fetched (`PageWork.more`). */
  readonly pieces: number;
}

/** A page that is made already, for the next page of its tab: without pictures, and short enough to be put in at once. */
export type HandedOver = Pick<ShownArticle, 'facts' | 'content'>;

/** What every worker of the library begins with. All are called through comlink; ending a worker cancels. */
export interface Beginning {
  /** The first call: opens the library, and tells where it keeps (`keep/open-library.ts`). */
  begin(keeper: WindowKeeper | undefined): Promise<'device' | 'window'>;
}

/** The worker that brings articles in (`library-worker.ts`). */
export interface LibraryWork extends Beginning {
  /** Parses what will probably be opened next. Nothing is kept, and what is wrong with it is told when it is opened. */
  prepare(given: Given): Promise<void>;
  /** Reads, parses and keeps documents one after the other; each is kept as a whole or not at all. */
  open(given: readonly Given[], tell: (progress: Progress) => void): Promise<readonly Outcome[]>;
  /** Keeps what the reader has put right, with the words that search finds it by (`Library.saveText`). */
  save(facts: OwnFacts, text: OwnText, over: OwnFacts): Promise<boolean>;
  /** Files anew what was filed by another edition of the glossary (`find/file-anew.ts`). */
  fileAnew(): Promise<void>;
  /** Articles as one zip (`keep/archive/write-archive.ts`): those of the ids, or all. */
  exportArchive(ids: readonly string[] | undefined, tell: (progress: Progress) => void): Promise<Blob>;
  /** Takes a zip in (`keep/archive/import-archive.ts`). */
  importArchive(file: Blob, tell: (progress: Progress) => void): Promise<Imported | FaultOutcome>;
}

/** The worker that makes the page of an article (`page-worker.ts`). It need not know how articles are parsed. */
export interface PageWork extends Beginning {
  /** Makes a page of a few lines and throws it away: the first page of a worker takes twice as long as the next. */
  warm(): Promise<void>;
  /** The page as JSON (`HandedOver`); `undefined` where it has pictures, or is too long to be left for the next page. */
  write(id: string): Promise<string | undefined>;
  /** `undefined` where the library has no such article. */
  show(id: string): Promise<ShownArticle | undefined>;
  /** A further piece of the body of the article that was shown last: from 0 to `pieces`. */
  more(piece: number): Promise<readonly ElementContent[]>;
}

import type { ElementContent } from 'hast';
import type { WindowKeeper } from '../keep/window-keeper.ts';
import type { OwnFacts, OwnText } from '../own-article.ts';

/** What the reader gives: a file, or what stood on the clipboard. */
export type Given =
  | { readonly file: File }
  | { readonly paste: { readonly text: string; readonly html?: string }; readonly url?: string };

/** How far the work is: for one long document, and for many. */
export interface Progress {
  /** From 0: which of the documents is being worked on. */
  readonly at: number;
  readonly of: number;
  /** In a reader's words: "Reading page 12 of 80". */
  readonly doing: string;
}

/** What became of one document. */
export type Outcome =
  /** `known`: the same text is in the library already; nothing was added. */
  | { readonly id: string; readonly title: string; readonly known: boolean }
  | { readonly fault: { readonly code: string; readonly message: string; readonly hint: string } };

/** The page of an own article, ready to be put in. */
export interface ShownArticle {
  readonly facts: OwnFacts;
  /** What stands inside `<article>`, by the same templates as the site's own (`markdown/page/`). */
  readonly content: readonly ElementContent[];
  /** In the order of `data-picture`. */
  readonly pictures: readonly Blob[];
}

/** What the library's worker does for the pages. It is called through comlink; ending the worker cancels. */
export interface LibraryWork {
  /** The first call: opens the library, and tells where it keeps (`keep/open-library.ts`). */
  begin(keeper: WindowKeeper | undefined): Promise<'device' | 'window'>;
  /** Reads, parses and keeps documents one after the other; each is kept as a whole or not at all. */
  open(given: readonly Given[], tell: (progress: Progress) => void): Promise<readonly Outcome[]>;
  /** `undefined` where the library has no such article. */
  show(id: string): Promise<ShownArticle | undefined>;
  /** Keeps what the reader has put right, with the words that search finds it by. */
  save(facts: OwnFacts, text: OwnText): Promise<void>;
}

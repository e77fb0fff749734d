/** A page that was found, ready to be shown: one of the site's, or an article of the reader's own. */
export interface FoundPage {
  readonly title: string;
  readonly href: string;
  /** BCP 47 of the title and the excerpts, where it is not English. */
  readonly language: string | undefined;
  readonly excerpt: readonly ExcerptPart[];
  /** Where on the page it was found, in order. */
  readonly hits: readonly Hit[];
  /** Where it is kept, when it is not the site's: "in your library". */
  readonly kept?: string;
}

/** One place on a page: a section with the words in it, or a mention of a name. */
export interface Hit {
  readonly title: string;
  readonly href: string;
  readonly excerpt: readonly ExcerptPart[];
  /** The words that stand there for a name, where they are not those that were typed. */
  readonly matchedAs?: string;
}

/** A piece of an excerpt. */
export interface ExcerptPart {
  readonly text: string;
  /** True for the words that were searched for. */
  readonly marked: boolean;
}

/**
 * A page in the order of the results. It is read when it is shown; nothing where it cannot be had: it is not on this
 * device, and there is no network.
 */
export type PageToShow = () => Promise<FoundPage | undefined>;

/** What stands before the first heading under the title. */
export const beginning = 'Beginning';

/** What a line of an article is, in a newspaper's own terms. */
export type BlockType =
  'paragraph' | 'heading' | 'caption' | 'quote' | 'listItem' | 'title' | 'byline' | 'date';

/** `[start, end)` in UTF-16 units of the received text. */
export type Range = readonly [start: number, end: number];

/** One block of an article. `text` is clean; together with `creditText` it holds every character of its range. */
export interface Block {
  readonly type: BlockType;
  readonly text: string;
  /** Where it stands in the received text. A block that Lectern suggested has none. */
  readonly range?: Range;
  /** 2 to 6; only for headings. */
  readonly level?: number;
  /** True when the block was added: it was not received. */
  readonly suggested?: true;
  /** `reader`: what was added is the reader's own, or they have agreed to it. Without it, Lectern added it. */
  readonly addedBy?: 'reader';
  /** Who is credited, without the label: "Reuters". Only for captions. */
  readonly credit?: string;
  /** The credit as printed: "Credit: Reuters". Only for captions. */
  readonly creditText?: string;
}

/** Text that is no part of the article, kept so that a reader can bring it back. */
export interface SetAside {
  readonly text: string;
  readonly reason: string;
  readonly range?: Range;
  /** In a page, which has no ranges: how many received blocks stand before it. Left out where its place is not known. */
  readonly after?: number;
}

/** A fault of the source, reported and never corrected. */
export interface Note {
  readonly code: string;
  readonly message: string;
  /** What was perhaps meant, or what to do: a sentence for readers and editors. */
  readonly suggestion?: string;
  /** The words as they stand and as they were perhaps meant, ready for an editor's `corrections`. */
  readonly correction?: { readonly from: string; readonly to: string };
  readonly range?: Range;
}

/** One decision of one step: what it did, where, and why. */
export interface ReceiptEntry {
  readonly step: string;
  readonly reason: string;
  readonly range?: Range;
  /** What the line was weighed by, the heaviest first; only where signs had to be weighed. */
  readonly evidence?: readonly Evidence[];
}

/** A sign that a line shows, and how much it speaks for what the line was taken for: against it, below zero. */
export interface Evidence {
  /** With the line as its subject: "stands above a paragraph". */
  readonly says: string;
  /** In units of the logistic regression: 1 makes it 2.7 times as likely. */
  readonly weight: number;
}

/** The white space of the received text, where it is not plain: what the blocks do not say about it. */
export interface Layout {
  /**
   * Runs of white space as they were received, and where each starts in the received text. Only those that differ from one
   * space inside a block, a blank line between two, and nothing before a credit; an empty run is a place without any.
   */
  readonly whiteSpace: Readonly<Record<string, readonly number[]>>;
  /** Where the captions start whose credit stands before their text. */
  readonly creditFirst: readonly number[];
}

/** An article as data: the result of `parseArticle`, the input of everything else. */
export interface Article {
  /** BCP 47, for example `en`. */
  readonly language: string;
  /** The direction of its text; left out for text from left to right. */
  readonly direction?: 'rtl';
  readonly title: string;
  /** `received`: a line of the article. `suggested`: the lead's first words, marked as such. */
  readonly titleFrom: 'received' | 'suggested';
  readonly byline?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly blocks: readonly Block[];
  readonly setAside: readonly SetAside[];
  readonly notes: readonly Note[];
  readonly receipt: readonly ReceiptEntry[];
  /** With it, `restoreReceived` gives the received text back. The article of a page has none. */
  readonly layout?: Layout;
}

/** What the caller knows about the article that its text does not say. */
export interface ParseOptions {
  readonly type?: 'text' | 'html';
  /** BCP 47; detected when it is not given. */
  readonly language?: string;
  /** Names the language of a text (BCP 47) better than the small detector that is always there. */
  readonly nameLanguage?: (text: string) => string | undefined;
  readonly title?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
}

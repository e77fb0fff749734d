/** What the reader gives: a file, or what stood on the clipboard. */
export type Given = { readonly file: File } | Paste;

/** What stood on the clipboard, and the address of its page where that is known. */
export interface Paste {
  readonly paste: { readonly text: string; readonly html?: string };
  readonly url?: string;
}

/** How far the work is: for one long document, and for many. */
export interface Progress {
  /** From 0: which of the documents is being worked on. */
  readonly at: number;
  readonly of: number;
  /** In a reader's words: "Reading page 12 of 80". */
  readonly doing: string;
}

/** Why something could not be done; a `Fault` as data, which goes from a worker to its page. */
export interface FaultOutcome {
  readonly fault: { readonly code: string; readonly message: string; readonly hint: string };
}

/** What became of one document. */
export type Outcome =
  /** `known`: the same text is in the library already; nothing was added. */
  { readonly id: string; readonly title: string; readonly known: boolean } | FaultOutcome;

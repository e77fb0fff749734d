import type { Article } from '../article/article.ts';

/** What the list of the reader's articles shows; all of it is small, so that thousands can be listed at once. */
export interface OwnFacts {
  /** Random and lasting, as `crypto.randomUUID` gives it; it stands in addresses: `library/article/?id=…`. */
  readonly id: string;
  readonly title: string;
  /** `reader`: the reader gave it. */
  readonly titleFrom: Article['titleFrom'] | 'reader';
  readonly byline?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction?: 'rtl';
  /** Words of the article, captions included. */
  readonly words: number;
  /** Where it came from, as far as that is known. */
  readonly source?: OwnSource;
  readonly tags: readonly string[];
  readonly archived: boolean;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** When anything of it was last changed: of two copies the later one is the newer. Milliseconds since 1970. */
  readonly changed: number;
  /** SHA-256 of the received text, in hexadecimal digits: what is opened twice is known again. */
  readonly digest: string;
  /** When it was last opened to be read. Milliseconds since 1970. */
  readonly lastRead?: number;
  /** When the reader deleted it. It stays until it can no longer be wanted back. Milliseconds since 1970. */
  readonly deleted?: number;
}

/** Where an own article came from. */
export interface OwnSource {
  /** `embassy.docx`; none for what was pasted. */
  readonly file?: string;
  /** The address of its page, as a document or a bookmarklet gave it. Shown as text, never fetched. */
  readonly url?: string;
}

/** The article itself: as it came, and as it is read. */
export interface OwnText {
  readonly id: string;
  /** The text or HTML that was parsed, whole. */
  readonly received: { readonly text: string; readonly type: 'text' | 'html' };
  /** As `parseArticle` gave it, and as the reader has put it right since. */
  readonly article: Article;
  /** True when the reader has put something right: it is not parsed anew then. */
  readonly corrected: boolean;
}

/** A picture that came inside a file. A picture elsewhere is never fetched. */
export interface OwnPicture {
  readonly id: string;
  /** From 0, in the order of the document. */
  readonly number: number;
  readonly blob: Blob;
  /** Its text alternative, as the file has it; empty where it has none. */
  readonly alt: string;
}

/** All that is kept of one own article. */
export interface OwnArticle {
  readonly facts: OwnFacts;
  readonly text: OwnText;
  readonly pictures: readonly OwnPicture[];
}

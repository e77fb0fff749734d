/** What a file or a paste holds, before it is parsed as an article. */
export interface OpenedDocument {
  /** The text, or the HTML; in HTML, pictures of the file are left out (they stand in `pictures`). */
  readonly text: string;
  readonly type: 'text' | 'html';
  /** What the file itself says, where it says it. */
  readonly title?: string;
  readonly language?: string;
  /** `YYYY-MM-DD`. */
  readonly published?: string;
  readonly url?: string;
  /** Pictures that stand inside the file, in its order. */
  readonly pictures: readonly { readonly blob: Blob; readonly alt: string }[];
}

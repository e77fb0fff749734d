import type { FurnitureReason } from './rules/furniture-words.ts';

/** What a line is by the markup around it, where that says anything. */
export type MarkedKind =
  | 'paragraph'
  | 'heading'
  | 'caption'
  | 'credit'
  | 'quote'
  | 'listItem'
  | 'byline'
  | 'date'
  | 'standfirst'
  | 'kicker';

/** What the elements around a place in the page say about the text there. Shared by all places that are alike. */
export interface Place {
  readonly kind: MarkedKind;
  /** 1 to 6; only for headings. */
  readonly level?: number;
  /** Whether a heading's element is named as a subheading: below the headline, that is the standfirst. */
  readonly isSubhead?: boolean;
  /** The element that says so, as a person would name it: "figcaption", "class credit". For the receipt. */
  readonly because: string;
  /** Why the text is no part of the article, where an element says so. */
  readonly reason?: FurnitureReason | undefined;
  /** The element whose text makes one caption: a figcaption, or an element by its class. */
  readonly caption?: number;
  readonly inFigure: boolean;
  /** How many characters the paragraph around it holds; 0 where there is none. */
  readonly paragraph: number;
  /** Whether it is inside the page's main part: `main`, `article`. */
  readonly isMain: boolean;
  readonly isLink: boolean;
  readonly isBold: boolean;
}

/** One line of the page: the text between two places where a browser would begin a new line. */
export interface PageLine {
  readonly text: string;
  readonly place: Place;
  /** The index of its first text. */
  readonly at: number;
  /** The nearest block around it. */
  readonly block: number;
  /** The share of its characters that are links, and that are bold: 0 to 1. */
  readonly linked: number;
  readonly bold: number;
  /** Whether nothing at all stands between it and the line before: one element ends, the next begins. */
  readonly isGlued: boolean;
}

/** What stands for a picture that is not seen (`alt`). */
export interface AlternativeText {
  readonly text: string;
  readonly place: Place;
  /** The index of the picture. */
  readonly at: number;
}

/** All that a page says, in document order. */
export interface PageText {
  readonly lines: readonly PageLine[];
  readonly alternatives: readonly AlternativeText[];
}

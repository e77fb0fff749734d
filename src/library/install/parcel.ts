import type { Document } from '../page/read-documents.ts';

/** What came from elsewhere and waits for the reader's yes. */
export interface Parcel {
  /** Under which it lies in the inbox; none for what is nowhere kept. */
  readonly id?: string;
  /** "news.example", "another app": as far as the browser vouches for it. */
  readonly from: string;
  /** As it came, from outside. */
  readonly title: string;
  /** "1,200 characters", "2 files, 3.4 MB". */
  readonly size: string;
  /** What can be opened; none where it is an address alone. */
  readonly documents: readonly Document[];
  /** The web address that came, shown and never fetched. */
  readonly address?: string;
}

const numbers = new Intl.NumberFormat('en');

export const charactersOf = (text: string): string => `${numbers.format(text.length)} characters`;

/**
 * @example
 * bytesOf(3_400_000) //=> '3.4 MB'
 * bytesOf(900) //=> '1 kB'
 */
export function bytesOf(bytes: number): string {
  return bytes < 1e6 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

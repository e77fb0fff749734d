import type { OpenedDocument } from './opened-document.ts';

/** Formats that need a library of their own; each is fetched when the first file of its kind is opened. */
export type HeavyFormat = 'docx' | 'epub' | 'markdown' | 'mhtml' | 'odt' | 'pdf';

/** Tells how far the work is, in a reader's words: "Reading page 12 of 80". */
export type Tell = (doing: string) => void;

/**
 * Reads the bytes of one format.
 *
 * @throws {Fault} where the file is broken, locked, too large or holds no text
 */
export type ReadFormat = (bytes: Uint8Array<ArrayBuffer>, tell: Tell) => Promise<OpenedDocument>;

/**
 * Fetches the code that reads a format: in the worker the entry `read-docx.js`, in Node the file `read-docx.ts`.
 *
 * @example
 * const load: LoadFormat = (format) => import(`./read-${format}.ts`)
 */
export type LoadFormat = (format: HeavyFormat) => Promise<{ readonly read: ReadFormat }>;

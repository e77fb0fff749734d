/** How much room the library takes on the device, and whether the browser promises to keep it. */
export interface StorageRoom {
  /** Bytes of all that this site keeps: the browser does not say it of one part. */
  readonly used: number;
  /** Bytes that are left, as the browser reckons. */
  readonly free: number;
  /** Whether the browser will never clear it by itself. */
  readonly persisted: boolean;
}

/** Missing where there is no secure connection; WebKitGTK has no `persist`. */
const storage = (): Partial<StorageManager> =>
  (globalThis.navigator as { readonly storage?: StorageManager }).storage ?? {};

/** @returns `undefined` where the browser does not say */
export async function readRoom(): Promise<StorageRoom | undefined> {
  try {
    const { usage, quota } = (await storage().estimate?.()) ?? {};
    if (usage === undefined || quota === undefined) return undefined;
    const persisted = (await storage().persisted?.()) ?? false;
    return { used: usage, free: Math.max(0, quota - usage), persisted };
  } catch {
    return undefined;
  }
}

/** What came of asking the browser to keep the library for good. */
export type Persistence = 'granted' | 'refused' | 'unknown';

/** Asks the browser. Some ask the reader (Firefox), some decide by themselves (Chromium, Safari). */
export async function askToPersist(): Promise<Persistence> {
  try {
    const granted = await storage().persist?.();
    return granted === undefined ? 'unknown' : granted ? 'granted' : 'refused';
  } catch {
    return 'unknown';
  }
}

/**
 * The room in a reader's words.
 *
 * @example
 * sizeInWords(2_345_678) //=> '2.3 MB'
 */
export function sizeInWords(bytes: number): string {
  if (bytes >= 1e9) return `${(bytes / 1e9).toFixed(1)} GB`;
  return `${(bytes / 1e6).toFixed(bytes < 1e7 ? 1 : 0)} MB`;
}

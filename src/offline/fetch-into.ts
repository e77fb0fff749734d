import { isImmutable } from './edition-cache.ts';

export interface FetchOptions {
  /** Whose files are copied where their name says that they cannot have changed. */
  readonly previous?: Cache | undefined;
  /** True: what the network does not give is copied from the previous edition, old as it may be. */
  readonly oldIsBetterThanNone?: boolean;
  /** Ends the fetching; what was kept stays. */
  readonly signal?: AbortSignal;
  /** Called for each address that is now kept, also for those that were kept before. */
  readonly onKept?: (address: string) => void;
}

/** As many at once as a browser opens to one host over HTTP/1.1. */
const atOnce = 6;

/**
 * Fetches addresses into a cache. What is there already is not fetched again, so a run that was cut off goes on where
 * it stopped.
 *
 * @throws TypeError when the network is lost; `AbortError` when stopped; `QuotaExceededError` when the device is full.
 */
export async function fetchInto(
  cache: Cache,
  addresses: Iterable<string>,
  options: FetchOptions = {},
): Promise<void> {
  const queue = addresses[Symbol.iterator]();
  const work = async (): Promise<void> => {
    for (let next = queue.next(); !next.done; next = queue.next()) {
      options.signal?.throwIfAborted();
      await fetchOne(cache, next.value, options);
      options.onKept?.(next.value);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
}

async function fetchOne(cache: Cache, address: string, options: FetchOptions): Promise<void> {
  if (await cache.match(address)) return;
  const response = await newest(address, options);
  // A file that the host does not give us is not kept; it must not cost the reader all the others.
  if (response.ok) await cache.put(address, plain(response));
}

async function newest(
  address: string,
  { previous, oldIsBetterThanNone, signal }: FetchOptions,
): Promise<Response> {
  const copy = await previous?.match(address, { ignoreVary: true });
  if (copy && isImmutable(address)) return copy;
  try {
    // "no-cache" asks the server whether the browser's own copy is still good: an unchanged file costs a few bytes.
    return await fetch(address, { cache: 'no-cache', ...(signal && { signal }) });
  } catch (fault) {
    if (copy && oldIsBetterThanNone) return copy;
    throw fault;
  }
}

/**
 * An answer without the trace of a redirection: browsers refuse such a one for a page (Fetch standard, "HTTP fetch").
 */
export function plain(response: Response): Response {
  if (!response.redirected) return response;
  const { status, statusText, headers, body } = response;
  return new Response(body, { status, statusText, headers });
}

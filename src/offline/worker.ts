/**
 * The service worker: keeps the edition of the site that it was built with, and answers from it.
 *
 * An open page is never broken by a new edition: the edition before stays until the next but one, and longer while a
 * page of it is open.
 */
import {
  cacheName,
  completeMark,
  editionCaches,
  everythingMark,
  hasOpenPages,
  isImmutable,
  keptAddress,
  listAddress,
  previousEdition,
} from './edition-cache.ts';
import { fetchInto } from './fetch-into.ts';
import type { Edition } from './plan-edition.ts';
import { receiveAddress, receiveShare } from './receive-share.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;
/** Put here by `write-worker.ts`. */
declare const EDITION: Pick<Edition, 'version' | 'first' | 'later' | 'everything'>;
declare const self: ServiceWorkerGlobalScope;

const name = cacheName(EDITION.version);

self.addEventListener('install', (event) => {
  event.waitUntil(install());
});
self.addEventListener('activate', (event) => {
  event.waitUntil(activate());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const ours = url.origin === location.origin && url.pathname.startsWith(BASE);
  if (ours && request.method === 'POST' && url.pathname === receiveAddress) {
    event.respondWith(receiveShare(request));
    return;
  }
  // Parts of a file cannot be kept; "no-store" is how our own pages ask past the worker.
  if (!ours || request.method !== 'GET' || request.headers.has('range') || request.cache === 'no-store')
    return;
  if (request.mode === 'navigate') event.waitUntil(keepLater());
  event.respondWith(
    answer(request, keptAddress(url), (work) => {
      event.waitUntil(work);
    }),
  );
});

async function install(): Promise<void> {
  const cache = await caches.open(name);
  const previous = (await previousEdition(name))?.cache;
  await fetchInto(
    cache,
    EDITION.first.map((address) => BASE + address),
    { previous },
  );
  await carryOver(cache, previous).catch(() => undefined);
  await cache.put(completeMark, new Response('shell'));
  await self.skipWaiting();
}

let keepingLater: Promise<void> | undefined;

/**
 * Fetches the large tools that few readers use, after everything that is read: a slow line must not make a reader wait
 * for the text. A run that was cut off goes on with the next page.
 */
function keepLater(): Promise<void> {
  keepingLater ??= (async () => {
    const cache = await caches.open(name);
    const previous = (await previousEdition(name))?.cache;
    await fetchInto(
      cache,
      EDITION.later.map((address) => BASE + address),
      { previous },
    );
    if (EDITION.everything) await cache.put(completeMark, new Response('everything'));
  })().catch(() => {
    keepingLater = undefined;
  });
  return keepingLater;
}

/** What the reader has beyond the shell: the pages read so far and those open now, or the whole library. */
async function carryOver(cache: Cache, previous: Cache | undefined): Promise<void> {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  const read = (await previous?.keys()) ?? [];
  const addresses = [...open, ...read]
    .map(({ url }) => keptAddress(new URL(url)))
    .filter((address) => address.startsWith(BASE) && address !== completeMark && address !== everythingMark);
  // Files of the edition before that no page of this one asks for would be carried along for ever.
  await fetchInto(
    cache,
    addresses.filter((address) => !isImmutable(address)),
    {
      previous,
      oldIsBetterThanNone: true,
    },
  );
  if (!(await previous?.match(everythingMark))) return;
  await cache.put(everythingMark, new Response());
  const response = await fetch(listAddress, { cache: 'no-store' });
  const { all } = (await response.json()) as Edition;
  await fetchInto(
    cache,
    all.map(([address]) => BASE + address),
    { previous },
  );
}

async function activate(): Promise<void> {
  const previous = await previousEdition(name);
  for (const other of await editionCaches()) {
    if (other === name || other === previous?.name) continue;
    if (!(await hasOpenPages(await caches.open(other)))) await caches.delete(other);
  }
  await self.clients.claim();
  // Not waited for: until this event ends, no page is answered.
  void keepLater();
}

async function answer(
  request: Request,
  address: string,
  meanwhile: (work: Promise<unknown>) => void,
): Promise<Response> {
  const cache = await caches.open(name);
  const kept = await cache.match(address, { ignoreVary: true });
  if (kept) return kept;
  // Of any edition that is still kept: its page may be two editions old.
  const same = isImmutable(address) ? await caches.match(address, { ignoreVary: true }) : undefined;
  if (same) return same;
  const older = await (await previousEdition(name))?.cache.match(address, { ignoreVary: true });
  try {
    const response = await fetch(request);
    if (response.status === 200 && response.type === 'basic' && !response.redirected) {
      meanwhile(cache.put(address, response.clone()).catch(() => undefined));
    }
    return response;
  } catch (fault) {
    const offline = request.mode === 'navigate' ? await cache.match(`${BASE}offline/`) : undefined;
    const instead = older ?? offline;
    if (instead) return instead;
    throw fault;
  }
}

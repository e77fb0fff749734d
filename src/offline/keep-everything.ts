import { cacheName, completeMark, everythingMark, listAddress, previousEdition } from './edition-cache.ts';
import { fetchInto } from './fetch-into.ts';
import { allKept, kept, keptAfterStop, lostNetwork, noRoom, someKept, unable } from './keeping-words.ts';
import type { Edition } from './plan-edition.ts';

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

let running: AbortController | undefined;

/**
 * Keeps the whole library on this device, from a button with a `progress` and a `role=status` beside it.
 *
 * @param control The button: pressed once it starts, pressed again it stops. Without it the page only says what is kept.
 */
export async function start(control?: HTMLButtonElement): Promise<void> {
  if (running) {
    running.abort();
    return;
  }
  const box = document.querySelector('.keep');
  if (!box) return;
  if (!('caches' in globalThis)) {
    say(box, unable);
    return;
  }
  if (!control) await sayWhatIsKept(box);
  else await keepAll(box, control);
}

async function keepAll(box: Element, button: HTMLButtonElement): Promise<void> {
  running = new AbortController();
  const { signal } = running;
  const progress = box.querySelector('progress');
  const label = button.textContent;
  let done = 0;
  let list: List | undefined;
  button.textContent = 'Stop';
  try {
    list = await fetchList();
    const bytesOf = new Map(list.all.map(([address, bytes]) => [BASE + address, bytes]));
    if (progress) Object.assign(progress, { hidden: false, max: list.bytes, value: 0 });
    say(box, `Fetching ${list.words}.`);
    // A browser may throw out what it keeps when room is short, unless it promises not to. WebKitGTK has no such thing.
    await (navigator.storage as StorageManager | undefined)?.persist();
    const cache = await caches.open(cacheName(list.version));
    const previous = (await previousEdition(cacheName(list.version)))?.cache;
    const onKept = (address: string): void => {
      done++;
      if (progress) progress.value += bytesOf.get(address) ?? 0;
    };
    await fetchInto(cache, bytesOf.keys(), { previous, signal, onKept });
    await cache.put(everythingMark, new Response());
    say(box, kept(list.words));
  } catch (fault) {
    running.abort();
    say(box, explain(fault, done, list?.all.length ?? 0));
  } finally {
    if (progress) progress.hidden = true;
    button.textContent = label;
    running = undefined;
  }
}

/** Asks nobody: it is the page for a reader without a network. */
async function sayWhatIsKept(box: Element): Promise<void> {
  const newest = await previousEdition('');
  const complete = await newest?.cache.match(completeMark);
  if (!newest || !complete) return;
  const everything = (await complete.text()) === 'everything' || (await newest.cache.match(everythingMark));
  say(box, everything ? allKept : someKept((await newest.cache.keys()).length));
}

interface List extends Pick<Edition, 'version' | 'all'> {
  readonly bytes: number;
  /** "812 files, 34.1 MB" */
  readonly words: string;
}

async function fetchList(): Promise<List> {
  const response = await fetch(listAddress, { cache: 'no-store' });
  const { version, all } = (await response.json()) as Pick<Edition, 'version' | 'all'>;
  const bytes = all.reduce((sum, [, size]) => sum + size, 0);
  const words = `${all.length} files, ${(bytes / 1e6).toFixed(1)} MB`;
  return { version, all, bytes, words };
}

function explain(fault: unknown, done: number, all: number): string {
  const name = fault instanceof DOMException ? fault.name : '';
  if (name === 'AbortError') return keptAfterStop(done, all);
  if (name === 'QuotaExceededError') return noRoom(done, all);
  return lostNetwork(done, all);
}

function say(box: Element, words: string): void {
  const status = box.querySelector('[role=status]');
  if (status) status.textContent = words;
}

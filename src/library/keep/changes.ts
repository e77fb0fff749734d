/**
 * Tabs of one reader tell each other that the library has changed. Nothing of an article goes over the channel: whoever
 * hears of a change reads what is there.
 */
import { libraryName } from './library-name.ts';

let channel: BroadcastChannel | undefined;

/** One for the page, one for each of its workers: a channel does not hear itself. None where all storage is closed. */
function open(): BroadcastChannel | undefined {
  try {
    return (channel ??= new BroadcastChannel(libraryName));
  } catch {
    return undefined;
  }
}

/** Tells all others: the other tabs, and the page of a worker. */
export function tellChange(): void {
  open()?.postMessage('changed');
}

/**
 * Hears of changes that others have made.
 *
 * @param hear Called once for many changes that come close together, and when the page comes back out of the browser's
 *   cache of pages, where it has heard nothing.
 */
export function onChange(hear: () => void): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    timer ??= setTimeout(() => {
      timer = undefined;
      hear();
    }, pause);
  };
  open()?.addEventListener('message', soon);
  addEventListener('pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) soon();
  });
}

/** In milliseconds. While hundreds of articles come in, the list is made anew a few times a second and no more. */
const pause = 250;

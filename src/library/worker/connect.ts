import { proxy, wrap, type Remote } from 'comlink';
import { windowKeeper } from '../keep/window-keeper.ts';
import type { Beginning, LibraryWork, PageWork } from './library-work.ts';

/** A worker of the library, at work for one page. */
export interface ConnectedWorker<Work = LibraryWork> {
  readonly work: Remote<Work>;
  /** Kept when the worker is ready: where articles are kept. @throws What `openLibrary` throws */
  readonly ready: Promise<'device' | 'window'>;
  /** Kept with the fault when the worker dies (its file cannot be had, its memory is full); calls are never answered then. */
  readonly died: Promise<string>;
  /** Ends it in mid-work: what is kept stays, what is not kept is dropped whole. */
  readonly end: () => void;
}

/**
 * Starts the worker that brings articles in. Starting it early, when a field gets the focus, is what makes opening quick.
 */
export const connectWorker = (): ConnectedWorker => connect<LibraryWork>('./library-worker.js');

/** Starts the worker that makes the page of an article. */
export const connectPageWorker = (): ConnectedWorker<PageWork> => connect<PageWork>('./page-worker.js');

/** @param address In a variable: Vite would make a bundle of its own of an address that it can read. */
function connect<Work extends Beginning>(address: string): ConnectedWorker<Work> {
  const worker = new Worker(/* @vite-ignore */ new URL(address, import.meta.url), { type: 'module' });
  const work = wrap<Work>(worker);
  const begun = work as unknown as Remote<Beginning>;
  const keeper = windowKeeper();
  const died = new Promise<string>((resolve) => {
    worker.addEventListener('error', ({ message }) => {
      resolve(message);
    });
  });
  return {
    work,
    ready: begun.begin(keeper && proxy(keeper)),
    died,
    end: () => {
      worker.terminate();
    },
  };
}

import { proxy, wrap, type Remote } from 'comlink';
import { windowKeeper } from '../keep/window-keeper.ts';
import type { LibraryWork } from './library-work.ts';

/** A worker of the library, at work for one page. */
export interface ConnectedWorker {
  readonly work: Remote<LibraryWork>;
  /** Kept when the worker is ready: where articles are kept. @throws What `openLibrary` throws */
  readonly ready: Promise<'device' | 'window'>;
  /** Kept with the fault when the worker dies (its file cannot be had, its memory is full); calls are never answered then. */
  readonly died: Promise<string>;
  /** Ends it in mid-work: what is kept stays, what is not kept is dropped whole. */
  readonly end: () => void;
}

/** A variable: Vite would make a bundle of its own of an address that it can read. */
const address = './library-worker.js';

/** Starts the library's worker. Starting it early, when a field gets the focus, is what makes opening quick. */
export function connectWorker(): ConnectedWorker {
  const worker = new Worker(/* @vite-ignore */ new URL(address, import.meta.url), { type: 'module' });
  const work = wrap<LibraryWork>(worker);
  const keeper = windowKeeper();
  const died = new Promise<string>((resolve) => {
    worker.addEventListener('error', ({ message }) => {
      resolve(message);
    });
  });
  return {
    work,
    ready: work.begin(keeper && proxy(keeper)),
    died,
    end: () => {
      worker.terminate();
    },
  };
}

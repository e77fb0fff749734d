import { proxy } from 'comlink';
import { connectWorker, type ConnectedWorker } from '../worker/connect.ts';
import type { Given, Outcome, Progress } from '../given.ts';
import type { Workshop } from './read-documents.ts';

let connected: ConnectedWorker | undefined;

/** The worker of this page: started when the reader comes near, ended to stop it, started anew after it died. */
export const workshop: Workshop & { warm(): void; prepare(given: Given): void; end(): void } = {
  warm() {
    worker();
  },

  /** Has parsed what will probably be opened next; what is wrong with it is told when it is opened. */
  prepare(given: Given) {
    worker()
      .work.prepare(given)
      .catch(() => undefined);
  },

  end() {
    connected?.end();
    connected = undefined;
  },

  async open(given: Given, tell: (progress: Progress) => void): Promise<Outcome> {
    const { work, died } = worker();
    const [outcome] = await Promise.race([work.open([given], proxy(tell)), died.then(fail)]);
    if (!outcome) throw new Error('The worker told of no document.');
    return outcome;
  },
};

function worker(): ConnectedWorker {
  if (!connected) {
    const started = connectWorker();
    // What keeps the library from opening is told for each document that should be kept in it.
    started.ready.catch(() => undefined);
    // At any time, before it was given anything too: the next document needs a living one.
    void started.died.then(() => {
      if (connected === started) workshop.end();
    });
    connected = started;
  }
  return connected;
}

const fail = (message: string): never => {
  throw new Error(message);
};

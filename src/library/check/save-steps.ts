import type { Library } from '../keep/library.ts';
import { connectWorker, type ConnectedWorker } from '../worker/connect.ts';
import { notSaved, wasDeleted } from './check-words.ts';
import { withCorrected, type Checked } from './checked.ts';

/** Keeps each step at once, one after the other; of steps that come while one is being kept, the last is enough. */
export class StepSaver {
  readonly #library: Library;
  readonly #tell: (fault: string) => void;
  #worker: ConnectedWorker | undefined;
  #next: Checked | undefined;
  #running: Promise<void> | undefined;

  /** Tries again what could not be kept. */
  again(): void {
    if (this.#next) this.save(this.#next);
  }

  /** @param tell Gets what to say where a step could not be kept; the step waits for the next one then. */
  constructor(library: Library, tell: (fault: string) => void) {
    this.#library = library;
    this.#tell = tell;
  }

  /** Whether everything is kept. */
  get isDone(): boolean {
    return this.#next === undefined;
  }

  /** Starts the worker early: the first step is kept the sooner. */
  warm(): void {
    this.#worker ??= connectWorker();
  }

  /** Kept when everything is kept, or cannot be. */
  async settled(): Promise<void> {
    await this.#running;
  }

  save(checked: Checked): void {
    this.#next = checked;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  async #run(): Promise<void> {
    for (let saving = this.#next; saving; saving = this.#next === saving ? undefined : this.#next) {
      try {
        await this.#keep(saving);
        if (this.#next === saving) this.#next = undefined;
      } catch (fault) {
        this.#worker?.end();
        this.#worker = undefined;
        this.#tell([notSaved, ...explained(fault)].join(' '));
      }
    }
  }

  async #keep({ facts, text }: Checked): Promise<void> {
    // Tags, the archive and the day it was read may have changed in another tab.
    const kept = await this.#library.readFacts(facts.id);
    if (!kept || kept.deleted !== undefined) {
      this.#next = undefined;
      this.#tell(wasDeleted);
      return;
    }
    const { work, ready, died } = (this.#worker ??= connectWorker());
    const failed = died.then((message) => {
      throw new Error(message);
    });
    const saved = ready.then(() => work.save({ ...withCorrected(kept, facts), changed: Date.now() }, text));
    await Promise.race([saved, failed]);
  }
}

/** What a Fault says to the reader; out of a worker it comes as an Error of that name. */
const explained = (fault: unknown): string[] =>
  fault instanceof Error && fault.name === 'Fault' ? [fault.message] : [];

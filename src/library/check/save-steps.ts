import type { OwnFacts } from '../own-article.ts';
import type { Library } from '../keep/library.ts';
import { connectWorker, type ConnectedWorker } from '../worker/connect.ts';
import { notSaved, wasDeleted } from './check-words.ts';
import { withCorrected, type Checked } from './checked.ts';
import { isSameText } from './same-lines.ts';

/** Who hears of what cannot simply be kept. */
export interface SaveTold {
  /** Gets what to say where a step could not be kept; the step waits for the next one then. */
  readonly fault: (words: string) => void;
  /**
   * Gets the article as another tab has put it right: it is what is kept now.
   *
   * @param instead Whether a step of this tab was not kept because of it.
   */
  readonly other: (other: Checked, instead: boolean) => void;
}

/**
 * Keeps each step at once, one after the other; of steps that come while one is being kept, the last is enough. A step that was
 * made of an article which another tab has changed since is not kept over it: the reader gets both (`SaveTold.other`).
 */
export class StepSaver {
  readonly #library: Library;
  readonly #told: SaveTold;
  /** What is kept, as far as this tab knows. */
  #known: Checked;
  #worker: ConnectedWorker | undefined;
  #next: Checked | undefined;
  #running: Promise<void> | undefined;
  #isGivenUp = false;

  constructor(library: Library, known: Checked, told: SaveTold) {
    this.#library = library;
    this.#known = known;
    this.#told = told;
  }

  /** Tries again what could not be kept. */
  again(): void {
    if (this.#next) this.save(this.#next);
  }

  /** Whether everything is kept. */
  get isDone(): boolean {
    return this.#next === undefined;
  }

  /** Starts the worker early: the first step is kept the sooner. */
  warm(): void {
    this.#worker ??= connectWorker();
  }

  /**
   * Kept when everything is kept, or cannot be.
   *
   * @returns Whether the reader can leave: a step that was given up for what another tab did can be had again here alone.
   */
  async settled(): Promise<boolean> {
    await this.#running;
    return !this.#isGivenUp;
  }

  save(checked: Checked): void {
    this.#next = checked;
    this.#isGivenUp = false;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Takes over what another tab has kept, where nothing of this one is waiting: what waits finds out by itself. */
  async look(): Promise<void> {
    if (!this.isDone) return;
    const kept = await this.#library.readFacts(this.#known.facts.id);
    const other = kept && (await this.#changedSince(kept));
    // A step may have come while it was read.
    if (!other || this.#next !== undefined) return;
    this.#known = other;
    this.#told.other(other, false);
  }

  async #run(): Promise<void> {
    for (let saving = this.#next; saving; saving = this.#next === saving ? undefined : this.#next) {
      try {
        await this.#keep(saving);
        if (this.#next === saving) this.#next = undefined;
      } catch (fault) {
        this.#worker?.end();
        this.#worker = undefined;
        this.#told.fault([notSaved, ...explained(fault)].join(' '));
      }
    }
  }

  async #keep(checked: Checked): Promise<void> {
    for (;;) {
      // Tags, the archive and the day it was read may have changed in another tab.
      const kept = await this.#library.readFacts(checked.facts.id);
      if (!kept || kept.deleted !== undefined) {
        this.#giveUp();
        this.#told.fault(wasDeleted);
        return;
      }
      const other = await this.#changedSince(kept);
      if (other) {
        this.#known = other;
        this.#giveUp();
        this.#told.other(other, true);
        return;
      }
      // Two steps of one millisecond are two.
      const changed = Math.max(Date.now(), kept.changed + 1);
      const facts = { ...withCorrected(kept, checked.facts), changed };
      if (await this.#write({ ...checked, facts }, kept)) {
        this.#known = { ...checked, facts };
        return;
      }
    }
  }

  #giveUp(): void {
    this.#next = undefined;
    this.#isGivenUp = true;
  }

  /** The article as it is kept, where its text is another than the one that this tab knows. */
  async #changedSince(kept: OwnFacts): Promise<Checked | undefined> {
    if (kept.changed === this.#known.facts.changed) return undefined;
    const now = await this.#library.readArticle(kept.id);
    if (!now || isSameText(now.text, this.#known.text)) return undefined;
    return { facts: now.facts, text: now.text };
  }

  async #write({ facts, text }: Checked, over: OwnFacts): Promise<boolean> {
    const { work, ready, died } = (this.#worker ??= connectWorker());
    const failed = died.then((message) => {
      throw new Error(message);
    });
    return Promise.race([ready.then(() => work.save(facts, text, over)), failed]);
  }
}

/** What a Fault says to the reader; out of a worker it comes as an Error of that name. */
const explained = (fault: unknown): string[] =>
  fault instanceof Error && fault.name === 'Fault' ? [fault.message] : [];

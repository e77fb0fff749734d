import type { Passage } from './collect-passages.ts';
import type { Pauses } from './keep-options.ts';
import { longestUtterance, planUtterances, wordAt, type SpeechUnit } from './plan-utterances.ts';
import { hush, sayUnit, type Outcome } from './say-unit.ts';

/** Where the reading is: a passage and a sentence in it, both from 0. */
export interface Position {
  readonly passage: number;
  readonly sentence: number;
}

export type PlayerState = 'stopped' | 'playing' | 'paused';

/** Why the reading stopped by itself. */
export type Trouble = 'refused' | 'no-engine' | 'stalled';

/** How the player is heard and seen: everything that it does not decide itself. */
export interface Listener {
  readonly rate: () => number;
  readonly pauses: () => Pauses;
  /** The voice for a language; none when the device has none. */
  readonly voiceFor: (lang: string) => SpeechSynthesisVoice | undefined;
  /** A voice has failed; true where another reads in its place from now on. */
  readonly replaceVoice: (lang: string) => boolean;
  readonly onState: (state: PlayerState) => void;
  readonly onSentence: (passage: Passage, sentence: number) => void;
  readonly onWord: (passage: Passage, range: readonly [number, number]) => void;
  /** Words in a language that no voice speaks were passed over. */
  readonly onUnspoken: (lang: string) => void;
  readonly onTrouble: (trouble: Trouble) => void;
  readonly onEnd: () => void;
}

/** Milliseconds after a sentence, a paragraph, a heading. */
const rests: Readonly<Record<Pauses, readonly [number, number, number]>> = {
  none: [0, 0, 0],
  short: [60, 200, 400],
  normal: [150, 500, 900],
  long: [500, 1200, 1800],
};

/** No voice is helped by less. */
const shortest = 40;

/** Reads passages, sentence by sentence. A pause is a place that is remembered: no browser's own pause can be trusted. */
export class Player {
  #passages: readonly Passage[];
  readonly #listener: Listener;
  #at: Position = { passage: 0, sentence: 0 };
  #state: PlayerState = 'stopped';
  /** Counts up with every start and halt; a reading of an earlier number has ended. */
  #run = 0;
  #everSpoke = false;

  constructor(passages: readonly Passage[], listener: Listener) {
    this.#passages = passages;
    this.#listener = listener;
  }

  get state(): PlayerState {
    return this.#state;
  }

  get position(): Position {
    return this.#at;
  }

  get passages(): readonly Passage[] {
    return this.#passages;
  }

  play(): void {
    if (this.#passages.length === 0) return;
    this.#halt('playing');
    void this.#read(this.#run);
  }

  pause(): void {
    if (this.#state === 'playing') this.#halt('paused');
  }

  stop(): void {
    this.#halt('stopped');
  }

  /** Goes to a place; reads on from there when reading, else only shows it. */
  goTo(position: Position): void {
    this.#at = position;
    if (this.#state === 'playing') this.play();
    else this.#show();
  }

  /** Other passages, since the reader chose to hear more or less; the place stays where it is. */
  exchange(passages: readonly Passage[]): void {
    const { passage, sentence } = this.#at;
    const earlier = this.#passages.slice(0, passage + 1).reverse();
    const kept = earlier.map(({ element }) => passages.findIndex((other) => other.element === element));
    const found = kept.findIndex((index) => index >= 0);
    this.#passages = passages;
    this.#at = { passage: Math.max(0, kept[found] ?? 0), sentence: found === 0 ? sentence : 0 };
    if (this.#state === 'playing') this.play();
  }

  #halt(state: PlayerState): void {
    this.#run += 1;
    hush();
    if (state === this.#state) return;
    this.#state = state;
    this.#listener.onState(state);
  }

  #show(): Passage | undefined {
    const passage = this.#passages[this.#at.passage];
    if (passage) this.#listener.onSentence(passage, this.#at.sentence);
    return passage;
  }

  async #read(run: number): Promise<void> {
    // Chrome drops what is spoken in the same turn as a cancel.
    await wait(0);
    while (run === this.#run) {
      const passage = this.#show();
      const range = passage?.sentences[this.#at.sentence];
      if (!passage || !range) break;
      if (!(await this.#say(passage, range, run))) return;
      const isLast = this.#at.sentence === passage.sentences.length - 1;
      const next = isLast
        ? { passage: this.#at.passage + 1, sentence: 0 }
        : { ...this.#at, sentence: this.#at.sentence + 1 };
      if (next.passage >= this.#passages.length) break;
      const [sentence, paragraph, heading] = rests[this.#listener.pauses()];
      await wait(!isLast ? sentence : passage.kind === 'heading' ? heading : paragraph);
      if (run === this.#run) this.#at = next;
    }
    if (run === this.#run) this.#end();
  }

  #end(): void {
    this.#at = { passage: 0, sentence: 0 };
    this.#halt('stopped');
    this.#listener.onEnd();
  }

  /** @returns Whether the sentence was said to its end. */
  async #say(passage: Passage, range: readonly [number, number], run: number): Promise<boolean> {
    let limit = longestUtterance(this.#listener.rate());
    let waiting = [...planUtterances(passage.parts, range, limit)];
    for (let unit = waiting.shift(); unit; unit = waiting.shift()) {
      const outcome = await this.#sayUnit(passage, unit);
      if (run !== this.#run) return false;
      if (outcome === 'ended') continue;
      if (outcome === 'failed' && this.#listener.replaceVoice(unit.lang)) {
        waiting.unshift(unit);
        hush();
        await wait(0);
        continue;
      }
      const trouble = this.#troubleOf(outcome, limit, unit.lang);
      if (trouble !== undefined) {
        this.#halt('paused');
        this.#listener.onTrouble(trouble);
        return false;
      }
      // What was not said to its end is said again, in smaller pieces, which a tired voice may bear.
      hush();
      limit = Math.max(shortest, Math.floor(limit / 2));
      waiting = [...planUtterances(passage.parts, [unit.start, range[1]], limit)];
      await wait(0);
    }
    return true;
  }

  #sayUnit(passage: Passage, unit: SpeechUnit): Promise<Outcome> {
    const { voiceFor, rate, onWord, onUnspoken } = this.#listener;
    const voice = voiceFor(unit.lang);
    if (!/[\p{L}\p{N}]/u.test(unit.spoken)) return Promise.resolve('ended');
    if (!voice) {
      onUnspoken(unit.lang);
      return Promise.resolve('ended');
    }
    return sayUnit({
      text: unit.spoken,
      lang: unit.lang,
      voice,
      rate: rate(),
      onWord: (offset) => {
        this.#everSpoke = true;
        onWord(passage, wordAt(unit, offset));
      },
    }).then((outcome) => {
      if (outcome === 'ended') this.#everSpoke = true;
      return outcome;
    });
  }

  /** What the reader must be told; nothing while another try is worth it. */
  #troubleOf(outcome: Outcome, limit: number, lang: string): Trouble | undefined {
    if (outcome === 'refused') return 'refused';
    // A voice of the device that fails at once has no engine; one that comes over a network may come again.
    const isLocal = this.#listener.voiceFor(lang)?.localService ?? true;
    if (outcome === 'failed' && !this.#everSpoke) return isLocal ? 'no-engine' : 'stalled';
    return limit <= shortest ? 'stalled' : undefined;
  }
}

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });

import { voiceFor, type Voice } from './choose-voice.ts';

/** The voices that read, without those that have failed: an online one cannot be had without a network. */
export class ReadingVoices<T extends Voice> {
  readonly #voices: readonly T[];
  readonly #failed = new Set<T>();

  constructor(voices: readonly T[]) {
    this.#voices = voices;
  }

  /**
   * The voice that reads a language now.
   *
   * @param chosen The `voiceURI` of the reader's choice.
   */
  voiceFor(language: string, chosen: string | undefined): T | undefined {
    return voiceFor(this.#left(), language, chosen);
  }

  /**
   * Leaves out the voice of a language that has just failed, where it comes over the network and another can read.
   *
   * @returns Which one failed, and which one reads in its place.
   */
  replaceFailed(language: string, chosen: string | undefined): { failed: T; instead: T } | undefined {
    const failed = this.voiceFor(language, chosen);
    if (!failed || failed.localService) return undefined;
    const others = this.#left().filter((voice) => voice !== failed);
    const instead = voiceFor(others, language, chosen);
    if (!instead) return undefined;
    this.#failed.add(failed);
    return { failed, instead };
  }

  /** Tries them all again. */
  forgetFailures(): void {
    this.#failed.clear();
  }

  #left(): readonly T[] {
    return this.#voices.filter((voice) => !this.#failed.has(voice));
  }
}

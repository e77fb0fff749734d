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
    const left = this.#voices.filter((voice) => !this.#failed.has(voice));
    return voiceFor(left, language, chosen);
  }

  /**
   * Leaves out the voice of a language that has just failed, where it comes over the network and another can read.
   *
   * @returns Which one failed, and which one reads in its place.
   */
  replaceFailed(language: string, chosen: string | undefined): { failed: T; instead: T } | undefined {
    const failed = this.voiceFor(language, chosen);
    if (!failed || failed.localService) return undefined;
    this.#failed.add(failed);
    const instead = this.voiceFor(language, chosen);
    if (instead) return { failed, instead };
    this.#failed.delete(failed);
    return undefined;
  }

  /** Tries them all again. */
  forgetFailures(): void {
    this.#failed.clear();
  }
}

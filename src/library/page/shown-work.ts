import { reading } from './open-words.ts';
import type { Step } from './read-documents.ts';

/** Shorter work is not shown: what flashes up and goes only startles. Milliseconds. */
const quiet = 400;
/** Words follow each other no faster: whoever listens is not talked over. Milliseconds. */
const between = 4000;

/** The work while it lasts: a bar, words, and a button that stops it. */
export class ShownWork {
  readonly #box: HTMLElement;
  readonly #bar: HTMLProgressElement | null;
  readonly #say: (words: string) => void;
  #names: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;
  #step: Step = { at: 0, doing: '' };

  /** @param box With a `progress` in it. */
  constructor(box: HTMLElement, say: (words: string) => void) {
    this.#box = box;
    this.#bar = box.querySelector('progress');
    this.#say = say;
  }

  begin(names: readonly string[]): void {
    this.#names = names;
    this.#step = { at: 0, doing: '' };
    // Of one document nobody knows how far it is.
    if (names.length > 1) Object.assign(this.#bar ?? {}, { max: names.length, value: 0 });
    else this.#bar?.removeAttribute('value');
    this.#timer = setTimeout(() => {
      this.#box.hidden = false;
      this.#speak();
    }, quiet);
  }

  tell(step: Step): void {
    this.#step = step;
    if (this.#bar && this.#names.length > 1) this.#bar.value = step.at;
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#say('');
    this.#box.hidden = true;
  }

  /** Says how far it is, now and every few seconds; the same words are not said again. */
  #speak(): void {
    const { at, doing } = this.#step;
    this.#say(reading(this.#names[at] ?? '', at, this.#names.length, doing));
    this.#timer = setTimeout(() => {
      this.#speak();
    }, between);
  }
}

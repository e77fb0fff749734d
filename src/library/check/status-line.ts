/** Milliseconds without another choice, after which one is told: a list that is walked through says each choice itself. */
const pause = 600;

/** The page's one live region. */
export class StatusLine {
  readonly #element: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(element: HTMLElement) {
    this.#element = element;
  }

  say(words: string): void {
    clearTimeout(this.#timer);
    // The same words once more are no change: a space behind them is one, and nothing is heard of it.
    this.#element.textContent = this.#element.textContent === words ? `${words}\u00a0` : words;
  }

  /** Says it when the reader pauses; of several, the last. */
  saySoon(words: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.say(words);
    }, pause);
  }
}

import type { FaultWords } from './open-words.ts';

/**
 * One fault beside the control that it is about. The control is described by it, so whoever is led there hears it; it is
 * no live region, or it would be heard twice.
 */
export class FaultPlace {
  readonly #control: HTMLElement;
  readonly #place: HTMLElement | null;
  /** What describes the control when nothing is wrong. */
  readonly #usual: string;

  /** @param control Beside which an element with the id `…-fault` stands, hidden. */
  constructor(control: HTMLElement) {
    this.#control = control;
    this.#place = document.getElementById(`${control.id}-fault`);
    this.#usual = control.getAttribute('aria-describedby') ?? '';
  }

  /** Shows the fault and leads there. Whoever is there already is told by `say`: no focus moves, so nothing is read. */
  show({ message, hint }: FaultWords, say: (words: string) => void): void {
    if (!this.#place) return;
    const remedy = document.createElement('span');
    remedy.textContent = `Hint: ${hint}`;
    this.#place.replaceChildren(message, ' ', remedy);
    this.#place.hidden = false;
    this.#control.setAttribute('aria-invalid', 'true');
    this.#control.setAttribute('aria-describedby', `${this.#place.id} ${this.#usual}`.trim());
    if (document.activeElement === this.#control) say(`${message} Hint: ${hint}`);
    else this.#control.focus();
  }

  clear(): void {
    if (!this.#place || this.#place.hidden) return;
    this.#place.hidden = true;
    this.#place.replaceChildren();
    this.#control.removeAttribute('aria-invalid');
    this.#control.setAttribute('aria-describedby', this.#usual);
  }
}

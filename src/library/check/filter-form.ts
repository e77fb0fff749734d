import { countShown } from './check-words.ts';
import { filterNames, type FilterName } from './filter-lines.ts';
import { part } from '../part.ts';

/** The choice of lines that are shown, and of buttons that most readers never need. */
export class FilterForm {
  readonly #form = part('form.filter', HTMLFormElement);
  readonly #tools = part('form.filter input[type=checkbox]', HTMLInputElement);

  /** @param changed Called when other lines are to be shown, and when buttons are. */
  constructor(changed: { readonly lines: () => void; readonly tools: () => void }) {
    this.#form.addEventListener('change', ({ target }) => {
      if (target === this.#tools) changed.tools();
      else changed.lines();
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
    });
  }

  get name(): FilterName {
    const chosen = this.#form.querySelector<HTMLInputElement>('input[name=show]:checked')?.value;
    return filterNames.find((name) => name === chosen) ?? 'all';
  }

  get hasTools(): boolean {
    return this.#tools.checked;
  }

  count(shown: number): string {
    return countShown(this.name, shown);
  }
}

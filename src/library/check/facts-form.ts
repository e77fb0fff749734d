import { make } from '../make.ts';
import type { Checked } from './checked.ts';
import { languageChoices } from './language-choices.ts';
import { part } from '../part.ts';

const titleHints = {
  suggested: 'Lectern found no title and suggests the first words of the text.',
  reader: 'This title is yours. Leave the field empty to take it back.',
  received: '',
};

/** The fields above the lines: the article's title and its language. */
export class FactsForm {
  readonly #title = part('#title', HTMLInputElement);
  readonly #hint = part('#title-hint', HTMLElement);
  readonly language = part('#language', HTMLSelectElement);

  constructor(act: { readonly title: (given: string) => void; readonly language: (tag: string) => void }) {
    this.#title.form?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    this.#title.addEventListener('change', () => {
      act.title(this.#title.value);
    });
    this.language.addEventListener('change', () => {
      act.language(this.language.value);
    });
  }

  show({ facts }: Checked): void {
    const { title, titleFrom, language, direction } = facts;
    this.#title.value = title;
    this.#title.lang = language;
    this.#title.dir = direction ?? 'auto';
    this.#hint.textContent = titleHints[titleFrom];
    if (![...this.language.options].some(({ value }) => value === language)) {
      this.language.replaceChildren(
        ...languageChoices(language).map(({ tag, name }) => make('option', { value: tag }, name)),
      );
    }
    this.language.value = language;
  }

  /** The name of the language that is chosen now. */
  get languageName(): string {
    return this.language.selectedOptions[0]?.textContent ?? '';
  }
}

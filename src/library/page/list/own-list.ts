import { onChange } from '../../keep/changes.ts';
import type { Library } from '../../keep/library.ts';
import { sweepDeleted } from '../../keep/sweep-deleted.ts';
import { readTags } from '../../keep/tags.ts';
import type { OwnFacts } from '../../own-article.ts';
import { make } from '../../make.ts';
import { part } from '../../part.ts';
import { chooseArticles, countTags, placeOf, type Choice } from './choose-articles.ts';
import { makeGone, makeItem, type Action } from './list-item.ts';
import { articlesInWords, countInWords, emptyLibrary, goneInWords } from './list-words.ts';
import { removeForGood } from './remove-for-good.ts';

/** So many articles are shown at once, and so many more each time. */
const pageSize = 50;

/** The list of own articles: `components/OwnArticles.astro`. */
export class OwnList {
  readonly #library: Library;
  readonly #say: (words: string) => void;
  readonly #exportOne: (id: string) => void;
  readonly #none = part('.own .none', HTMLElement);
  readonly #shelf = part('.own .shelf', HTMLElement);
  readonly #count = part('.own .count', HTMLElement);
  readonly #list = part('.own .shelf > ul', HTMLElement);
  readonly #more = part('.own .more', HTMLButtonElement);
  readonly #sort = part('.own #own-sort', HTMLSelectElement);
  readonly #show = part('.own #own-show', HTMLSelectElement);
  readonly #tag = part('.own #own-tag', HTMLSelectElement);
  #all: readonly OwnFacts[] = [];
  #chosen: readonly OwnFacts[] = [];
  #shown = 0;
  /** Own changes come back over the channel of a worker; the list has made them already. */
  #busy = 0;

  constructor(library: Library, say: (words: string) => void, exportOne: (id: string) => void) {
    this.#library = library;
    this.#say = say;
    this.#exportOne = exportOne;
    for (const select of [this.#sort, this.#show, this.#tag]) {
      select.addEventListener('change', () => {
        this.#choose();
        this.#say(this.#count.textContent);
      });
    }
    this.#more.addEventListener('click', () => {
      const at = this.#shown;
      this.#showMore();
      this.#linkAt(at)?.focus();
    });
    this.#list.addEventListener('click', ({ target }) => {
      const button = target instanceof Element ? target.closest<HTMLElement>('button[type=button]') : null;
      const { action } = button?.dataset ?? {};
      if (button && action) void this.#act(action as Action | 'undo', button);
    });
    this.#list.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#act('tags', event.target as HTMLElement);
    });
    onChange(() => {
      if (this.#busy === 0) void this.refresh();
    });
  }

  /** Reads the library anew. The reader's place in the list stays: what they use is not taken from under their hands. */
  async refresh(): Promise<void> {
    const remove = (ids: readonly string[]): Promise<void> => removeForGood(this.#library, ids);
    this.#all = await sweepDeleted(await this.#library.listFacts(), remove);
    const inUse = this.#list.contains(document.activeElement) || this.#list.querySelector('.gone, [open]');
    if (inUse) this.#tellHeads();
    else this.#choose(this.#shown);
  }

  #choice(): Choice {
    return {
      sort: this.#sort.value as Choice['sort'],
      show: this.#show.value as Choice['show'],
      tag: this.#tag.value,
    };
  }

  /** @param atLeast How many articles were shown before, and are shown again. */
  #choose(atLeast = 0): void {
    this.#tellHeads();
    this.#list.replaceChildren();
    this.#shown = 0;
    do this.#showMore();
    while (this.#shown < Math.min(atLeast, this.#chosen.length));
  }

  /** Everything but the articles: how many there are, and which tags. */
  #tellHeads(): void {
    this.#none.hidden = this.#all.length > 0;
    this.#none.textContent = emptyLibrary;
    this.#shelf.hidden = this.#all.length === 0;
    this.#offerPlaces();
    this.#offerTags();
    const choice = this.#choice();
    this.#chosen = chooseArticles(this.#all, choice);
    this.#count.textContent = countInWords(this.#chosen.length, choice);
  }

  /** The archive and what was deleted are offered where there is something in them. */
  #offerPlaces(): void {
    for (const option of this.#show.options) {
      const isEmpty = !this.#all.some((facts) => placeOf(facts) === option.value);
      option.hidden = option.disabled = isEmpty && option.value !== 'library' && !option.selected;
    }
  }

  #offerTags(): void {
    const tags = countTags(this.#all, this.#choice().show);
    const chosen = this.#tag.value;
    const options = tags.map(([tag, count]) => make('option', { value: tag }, `${tag} (${count})`));
    this.#tag.replaceChildren(make('option', { value: '' }, 'All'), ...options);
    this.#tag.value = tags.some(([tag]) => tag === chosen) ? chosen : '';
    const label = this.#tag.closest('p');
    if (label) label.hidden = tags.length === 0;
  }

  #showMore(): void {
    const next = this.#chosen.slice(this.#shown, this.#shown + pageSize);
    this.#list.append(...next.map(makeItem));
    this.#shown += next.length;
    const left = this.#chosen.length - this.#shown;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Show ${Math.min(left, pageSize)} more of ${articlesInWords(left)}`;
  }

  async #act(action: Action | 'undo', control: HTMLElement): Promise<void> {
    const item = control.closest<HTMLElement>('li[data-id]');
    const facts = this.#all.find(({ id }) => id === item?.dataset.id);
    if (!item || !facts) return;
    if (action === 'export') {
      this.#exportOne(facts.id);
      return;
    }
    this.#busy += 1;
    try {
      if (action === 'tags') await this.#keepTags(item, facts);
      else if (action === 'undo') await this.#undo(item, facts);
      else if (action === 'remove') await this.#removeForGood(item, facts);
      else await this.#move(action, item, facts);
    } catch (fault) {
      this.#say(String(fault));
    } finally {
      this.#busy -= 1;
    }
  }

  async #keepTags(item: HTMLElement, { id, tags: before }: OwnFacts): Promise<void> {
    const field = item.querySelector('input');
    const tags = readTags(field?.value ?? '');
    const changed = await this.#library.changeFacts(id, { tags });
    if (!changed) return;
    this.#replace(changed);
    if (field) field.value = tags.join(', ');
    const line = makeItem(changed).querySelector('.facts');
    if (line) item.querySelector('.facts')?.replaceWith(line);
    this.#tellHeads();
    this.#say(
      tags.length > 0 ? `Tags: ${tags.join(', ')}.` : before.length > 0 ? 'It has no tags now.' : 'No tags.',
    );
  }

  /** To another place: the article leaves the list, and the way back stands where it was. */
  async #move(action: Action, item: HTMLElement, facts: OwnFacts): Promise<void> {
    const change = moves[action];
    const changed = change && (await this.#library.changeFacts(facts.id, change()));
    if (!changed) return;
    this.#replace(changed);
    const words = goneInWords[placeOf(changed)];
    const gone = makeGone(changed, words);
    gone.dataset.before = placeOf(facts);
    item.replaceWith(gone);
    gone.querySelector('button')?.focus();
    this.#tellHeads();
    this.#say(words);
  }

  async #undo(item: HTMLElement, facts: OwnFacts): Promise<void> {
    const before = item.dataset.before;
    const change = {
      archived: before === 'archived',
      deleted: before === 'deleted' ? Date.now() : undefined,
    };
    const changed = await this.#library.changeFacts(
      facts.id,
      before === 'deleted' ? { deleted: change.deleted } : change,
    );
    if (!changed) return;
    this.#replace(changed);
    const back = makeItem(changed);
    item.replaceWith(back);
    back.querySelector<HTMLElement>('a, button')?.focus();
    this.#tellHeads();
    this.#say('Undone.');
  }

  async #removeForGood(item: HTMLElement, { id, title }: OwnFacts): Promise<void> {
    await removeForGood(this.#library, [id]);
    this.#all = this.#all.filter((facts) => facts.id !== id);
    const next = item.nextElementSibling ?? item.previousElementSibling;
    item.remove();
    const focused = next?.querySelector<HTMLElement>('button') ?? this.#show;
    if (this.#all.length > 0) focused.focus();
    this.#tellHeads();
    this.#say(`“${title}” is deleted for good.`);
  }

  #replace(changed: OwnFacts): void {
    this.#all = this.#all.map((facts) => (facts.id === changed.id ? changed : facts));
  }

  #linkAt(at: number): HTMLElement | null {
    return this.#list.children[at]?.querySelector('a, button') ?? null;
  }
}

const moves: Readonly<
  Partial<Record<Action, () => { archived: boolean } | { deleted: number | undefined }>>
> = {
  archive: () => ({ archived: true }),
  unarchive: () => ({ archived: false }),
  delete: () => ({ deleted: Date.now() }),
  'bring-back': () => ({ deleted: undefined }),
};

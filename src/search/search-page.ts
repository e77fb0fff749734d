import { ownKind } from '../names/search/own-results.ts';
import { leadTo } from './led-to.ts';
import { make } from './make-element.ts';
import type { Pagefind } from './pagefind-api.ts';
import { readAddress, writeAddress } from './search-address.ts';
import type { SearchAnswer, SearchQuery, WarmSearch } from './search-engine.ts';
import { announcement, searchFailed, searchTitle } from './search-words.ts';
import { showNames } from './show-names.ts';
import { showResults } from './show-results.ts';

/** After so many milliseconds without a key the results show; they are announced later, so that speech is not cut off. */
const pauses = { show: 200, announce: 1000 };

/** So many results are shown at once. */
const pageSize = 10;

/** The site's base path, with a slash at both ends. */
declare const BASE: string;

/** A tool of its own: the page shows its field before the names and the matcher are fetched. */
const engineAddress = './search-engine.js';
type Engine = typeof import('./search-engine.ts');
const pagefindAddress = `${BASE}pagefind/pagefind.js`;

/** Makes the search page work: the field, the kinds, the results, the address. */
export function start(): void {
  const form = document.querySelector<HTMLFormElement>('main form.search');
  if (form) new SearchPage(form).begin();
}

class SearchPage {
  readonly #form: HTMLFormElement;
  readonly #field: HTMLInputElement;
  readonly #status = part('[role=status]');
  readonly #names = part('.also');
  readonly #results = part('.results');
  readonly #list = part('.results ol');
  readonly #browse = part('.browse');
  readonly #heading = part('.results h2');
  readonly #more = part('.results button');
  readonly #emptyTitle = document.title;
  #warm: Promise<WarmSearch> | undefined;
  #exact = false;
  /** What the address asked for, where there is no such kind. */
  #unknownKind = '';
  /** What is shown, so that an answer that comes late is not shown over a newer one. */
  #current = '';
  #showing = Promise.resolve(true);
  #answer: SearchAnswer | undefined;
  /** How many of its pages are shown. */
  #shown = 0;
  #timers: ReturnType<typeof setTimeout>[] = [];

  constructor(form: HTMLFormElement) {
    this.#form = form;
    this.#field = form.querySelector<HTMLInputElement>('input[type=search]') ?? new HTMLInputElement();
  }

  begin(): void {
    this.#form.addEventListener('focusin', () => void this.#warmed().catch(() => undefined));
    this.#field.addEventListener('input', () => {
      this.#typed();
    });
    this.#form.addEventListener('change', ({ target }) => {
      if (target !== this.#field) void this.#run('push');
    });
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#run('push').then(() => {
        if (!this.#results.hidden) this.#heading.focus();
      });
    });
    this.#names.addEventListener('click', (event) => {
      this.#follow(event);
    });
    this.#list.addEventListener('click', ({ target }) => {
      const link = (target as Element).closest('a');
      if (link) leadTo(new URL(link.href), this.#query().words);
    });
    this.#more.addEventListener('click', () => void this.#showMore());
    addEventListener('popstate', () => {
      void this.#restore();
    });
    addEventListener('online', () => {
      // What could not be fetched before is tried again.
      if (this.#answer?.withoutSite) this.#warm = undefined;
    });
    // What was typed before this script was here counts, unless the address says more.
    if (readAddress(location.search).words || !this.#field.value) void this.#restore();
    else this.#typed();
    if (document.activeElement === this.#field) void this.#warmed().catch(() => undefined);
  }

  /** The query in the address, into the form and on the page. */
  async #restore(): Promise<void> {
    const { words, kind, exact } = readAddress(location.search);
    this.#field.value = words;
    // Only a reader who has a library has this kind.
    if (kind === ownKind) await this.#warmed().catch(ignore);
    const kinds = this.#form.elements.namedItem('kind');
    if (kinds instanceof RadioNodeList) {
      kinds.value = kind;
      this.#unknownKind = kinds.value === kind ? '' : kind;
      // None is chosen then; a group of radio buttons must say what holds.
      if (this.#unknownKind) kinds.value = '';
    }
    this.#exact = exact;
    void this.#run('keep');
  }

  #typed(): void {
    this.#stopTimers();
    // Another query is another question: "only these words" was said of the last one.
    this.#exact = false;
    const { words } = this.#query();
    void this.#warmed().then(({ preload }) => {
      if (words) preload(words);
    }, ignore);
    this.#timers = [
      setTimeout(() => void this.#show(this.#query()), pauses.show),
      setTimeout(() => void this.#run('replace'), pauses.announce),
    ];
  }

  #query(): SearchQuery {
    const kind = new FormData(this.#form).get('kind');
    return {
      words: this.#field.value.trim(),
      kind: typeof kind === 'string' ? kind : '',
      exact: this.#exact,
    };
  }

  /** Shows the query's results, says how many there are, and puts the query into the address. */
  async #run(address: 'push' | 'replace' | 'keep'): Promise<void> {
    this.#stopTimers();
    if (address !== 'keep') this.#unknownKind = '';
    const query = this.#query();
    const target = writeAddress(query);
    if (address !== 'keep' && target !== writeAddress(readAddress(location.search))) {
      history[address === 'push' ? 'pushState' : 'replaceState'](null, '', target);
    }
    if (!(await this.#show(query))) return;
    const { pages: { length: count } = [], ...answer } = this.#answer ?? {};
    this.#status.textContent = query.words
      ? announcement(query.words, count, { ...answer, unknownKind: this.#unknownKind })
      : '';
    document.title = query.words ? searchTitle(query.words, count) : this.#emptyTitle;
  }

  /**
   * Shows a query once, however often it is asked for: on a slow device it is announced before it is answered, and the
   * announcement must wait.
   *
   * @returns Whether the query is the one that is now shown.
   */
  #show(query: SearchQuery): Promise<boolean> {
    const target = writeAddress(query);
    if (target !== this.#current) {
      this.#current = target;
      this.#showing = this.#answerAndShow(query, target);
    }
    return this.#showing;
  }

  async #answerAndShow(query: SearchQuery, target: string): Promise<boolean> {
    try {
      const answer = query.words ? await (await this.#warmed()).search(query) : undefined;
      const items = await showPages(answer, 0);
      if (target !== this.#current) return false;
      this.#answer = answer;
      this.#shown = pageSize;
      this.#list.replaceChildren(...items);
      this.#names.replaceChildren(...(answer ? showNames(query, answer) : []));
      this.#results.hidden = items.length === 0;
      this.#browse.hidden = items.length > 0;
      this.#showCounts(answer);
      this.#offerMore();
      return true;
    } catch {
      this.#current = '';
      this.#results.hidden = true;
      this.#browse.hidden = false;
      this.#status.textContent = searchFailed;
      return false;
    }
  }

  async #showMore(): Promise<void> {
    const items = await showPages(this.#answer, this.#shown);
    this.#shown += pageSize;
    this.#list.append(...items);
    this.#offerMore();
    items[0]?.querySelector('a')?.focus();
  }

  #offerMore(): void {
    const left = (this.#answer?.pages.length ?? 0) - this.#shown;
    this.#more.hidden = left <= 0;
    this.#more.textContent = `Show ${Math.min(left, pageSize)} more of ${left}`;
  }

  #showCounts(answer: SearchAnswer | undefined): void {
    for (const radio of this.#form.querySelectorAll<HTMLInputElement>('input[name=kind]')) {
      const counts = Object.entries(answer?.counts ?? {});
      // What is the reader's own stands among the other kinds as well.
      const these = counts.filter(([kind]) => (radio.value ? kind === radio.value : kind !== ownKind));
      const count = these.reduce((sum, [, pages]) => sum + pages, 0);
      const note = radio.parentElement?.querySelector('.count');
      if (note) note.textContent = answer ? ` (${count})` : '';
    }
  }

  /** The links that widen and narrow the search change the query, not the page. */
  #follow(event: MouseEvent): void {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href^="?"]') : null;
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    this.#exact = readAddress(link.search).exact;
    void this.#run('push').then(() => {
      this.#heading.focus();
    });
  }

  /** Fetched once, when the field is first used; after a failure, again. */
  #warmed(): Promise<WarmSearch> {
    this.#warm ??= fetchEngine().then(
      (warm) => {
        if (warm.hasOwn) this.#offerOwn();
        return warm;
      },
      (fault: unknown) => {
        this.#warm = undefined;
        throw fault;
      },
    );
    return this.#warm;
  }

  /** "Your library" as a kind, for a reader who has one. */
  #offerOwn(): void {
    const radios = this.#form.querySelectorAll<HTMLInputElement>('input[name=kind]');
    const last = radios[radios.length - 1];
    if (!last || last.value === ownKind) return;
    const radio = make('input', { type: 'radio', name: 'kind', value: ownKind });
    const words = make('span', {}, 'Your library', make('span', { class: 'count' }));
    last.parentElement?.after(make('label', {}, radio, ' ', words));
  }

  #stopTimers(): void {
    this.#timers.forEach(clearTimeout);
  }
}

/** Both at once: for a reader who types at once that is a round trip less. */
async function fetchEngine(): Promise<WarmSearch> {
  const pagefind = startPagefind();
  // The engine sees whether it can do without.
  pagefind.catch(ignore);
  const { warmSearch } = (await import(/* @vite-ignore */ engineAddress)) as Engine;
  return warmSearch(pagefind);
}

async function startPagefind(): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ pagefindAddress)) as Pagefind;
  await pagefind.init();
  return pagefind;
}

async function showPages(answer: SearchAnswer | undefined, from: number): Promise<HTMLElement[]> {
  const pages = (answer?.pages ?? []).slice(from, from + pageSize);
  return showResults(await Promise.all(pages.map((page) => page())));
}

const ignore = (): undefined => undefined;

function part(selector: string): HTMLElement {
  const element = document.querySelector<HTMLElement>(`main ${selector}`);
  if (!element) throw new Error(`The search page has no ${selector}.`);
  return element;
}

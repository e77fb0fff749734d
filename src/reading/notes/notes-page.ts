/** The page of all notes: searched, filtered, changed, deleted with a way back, saved as files and read from them. */
import { addressOfArticle } from '../article-key.ts';
import { element } from '../make-element.ts';
import { textLink } from '../place/text-link.ts';
import { deleteNote, keepNote, keptNotes, watchOtherTabs, whyNot } from './keep-notes.ts';
import { askForNote, shorten } from './note-dialog.ts';
import { quoteOf, type Note } from './note.ts';
import { mergeNotes, readNotes, writeNotes } from './notes-file.ts';
import { searchNotes } from './search-notes.ts';
import { writeMarkdown } from './write-markdown.ts';

/** More at once would be slow to make, and long to move through. */
const atOnce = 50;

const longest = 240;

/** The tool that the page of all notes starts. */
export function start(): void {
  const root = document.querySelector<HTMLElement>('.all-notes');
  if (root) new NotesPage(root).show();
}

class NotesPage {
  readonly #search: HTMLInputElement;
  readonly #filter: HTMLSelectElement;
  readonly #list: HTMLElement;
  readonly #status: HTMLElement;
  readonly #undo: HTMLButtonElement;
  readonly #more: HTMLButtonElement;
  #notes: readonly Note[] = keptNotes();
  #shown = atOnce;
  #gone: Note | undefined;

  constructor(root: HTMLElement) {
    // Each is there: `pages/notes.astro` has them.
    this.#search = root.querySelector('input') ?? element('input', {});
    this.#filter = root.querySelector('select') ?? element('select', {});
    this.#list = root.querySelector('.found') ?? root;
    this.#status = root.querySelector('[role=status]') ?? root;
    this.#undo = root.querySelector('button') ?? element('button', {});
    this.#more = root.querySelector('.found + p button') ?? element('button', {});
    this.#listen(root, root.querySelector('input[type=file]') ?? element('input', {}));
  }

  #listen(root: HTMLElement, file: HTMLInputElement): void {
    for (const field of [this.#search, this.#filter]) {
      field.addEventListener('input', () => {
        this.#shown = atOnce;
        this.show();
        this.#say(countOf(this.#wanted().length));
      });
    }
    root.addEventListener('click', ({ target }) => {
      if (!(target instanceof HTMLButtonElement)) return;
      const acts: Readonly<Record<string, () => void>> = {
        undo: () => {
          this.#bringBack();
        },
        more: () => {
          this.#showMore();
        },
        json: () => {
          this.#download('lectern-notes.json', 'application/json', writeNotes);
        },
        markdown: () => {
          this.#download('lectern-notes.md', 'text/markdown', (notes) => writeMarkdown(notes, addressOf));
        },
      };
      acts[target.value]?.();
    });
    file.addEventListener('change', () => {
      const [chosen] = file.files ?? [];
      if (chosen) void this.#read(chosen);
      // The same file, mended, can be chosen again.
      file.value = '';
    });
    root.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
    });
    watchOtherTabs(() => {
      this.#reload();
    });
  }

  /** Shows the notes as they are known now. */
  show(): void {
    this.#offerArticles();
    const wanted = this.#wanted();
    const now = wanted.slice(0, this.#shown);
    this.#more.hidden = now.length === wanted.length;
    const articles = [...new Map(now.map(({ article, title }) => [article, title]))];
    this.#list.replaceChildren(
      element('p', { className: 'count' }, `${countOf(wanted.length)}.`),
      ...(this.#notes.length === 0 ? [element('p', {}, howTo)] : []),
      ...articles.flatMap(([article, title]) => [
        element('h3', { dir: 'auto' }, element('a', { href: pageOf(article) }, title || article)),
        element('ul', {}, ...now.filter((note) => note.article === article).map((note) => this.#item(note))),
      ]),
    );
  }

  #wanted(): readonly Note[] {
    const chosen = this.#filter.value;
    const notes = this.#notes.filter(({ article }) => chosen === '' || article === chosen);
    return searchNotes(notes, this.#search.value);
  }

  #offerArticles(): void {
    const chosen = this.#filter.value;
    const articles = new Map(this.#notes.map(({ article, title }) => [article, title]));
    this.#filter.replaceChildren(
      new Option('All articles', ''),
      ...[...articles].map(
        ([article, title]) => new Option(title || article, article, false, article === chosen),
      ),
    );
  }

  #item(note: Note): HTMLElement {
    const quote = shorten(quoteOf(note), longest);
    const button = (text: string, act: () => void): HTMLButtonElement => {
      // Told apart by their words: there are many of each on the page.
      const ariaLabel = `${text}: ${shorten(quote, 40)}`;
      const made = element('button', { type: 'button', ariaLabel }, text);
      made.addEventListener('click', act);
      return made;
    };
    const item = element(
      'li',
      {},
      element('a', { href: addressOf(note), dir: 'auto' }, `“${quote}”`),
      ...(note.text ? [element('p', { className: 'own-words', dir: 'auto' }, note.text)] : []),
      element(
        'p',
        { className: 'buttons' },
        button(note.text ? 'Change the note' : 'Add a note', () => {
          this.#edit(note);
        }),
        button('Delete', () => {
          this.#remove(note);
        }),
      ),
    );
    item.dataset.note = note.id;
    return item;
  }

  #edit(note: Note): void {
    const save = (text: string): string | undefined => {
      const kept = keepNote({ ...note, text, changed: new Date().toISOString() });
      if (kept !== 'kept') return whyNot(kept);
      this.#reload();
      this.#say(text ? 'The note is kept.' : 'The highlight has no note.');
      return undefined;
    };
    askForNote(note, save, () => {
      document.querySelector<HTMLElement>(`[data-note="${note.id}"] button`)?.focus();
    });
  }

  #remove(note: Note): void {
    deleteNote(note);
    this.#reload();
    this.#gone = note;
    this.#undo.hidden = false;
    this.#undo.focus();
    this.#say('The note is deleted. “Undo” brings it back.');
  }

  #bringBack(): void {
    if (this.#gone) {
      const kept = keepNote(this.#gone);
      this.#say(kept === 'kept' ? 'The note is back.' : whyNot(kept));
      if (kept !== 'kept') return;
    }
    const id = this.#gone?.id ?? '';
    this.#gone = undefined;
    this.#reload();
    const again = document.querySelector<HTMLElement>(`[data-note="${id}"] a`);
    (again ?? document.querySelector<HTMLElement>('#found'))?.focus();
    this.#undo.hidden = true;
  }

  #showMore(): void {
    const next = this.#shown;
    this.#shown += atOnce;
    this.show();
    this.#list.querySelectorAll<HTMLElement>('li > a')[next]?.focus();
  }

  async #read(file: File): Promise<void> {
    try {
      const { toKeep, added, changed, known } = mergeNotes(this.#notes, readNotes(await file.text()));
      const done: Note[] = [];
      for (const note of toKeep) {
        const kept = keepNote(note);
        if (kept !== 'kept') {
          // All or nothing: what half a file brought would be hard to tell from what is missing.
          this.#takeBack(done);
          throw new Error(whyNot(kept));
        }
        done.push(note);
      }
      this.#reload();
      this.#say(`${file.name}: ${added} added, ${changed} changed, ${known} here already.`);
    } catch (fault) {
      this.#say(fault instanceof Error ? fault.message : String(fault));
    }
  }

  #takeBack(done: readonly Note[]): void {
    const before = new Map(this.#notes.map((note) => [note.id, note]));
    for (const note of done) {
      const own = before.get(note.id);
      deleteNote(note);
      if (own) keepNote(own);
    }
  }

  #download(name: string, type: string, write: (notes: readonly Note[]) => string): void {
    const notes = this.#wanted();
    const link = element('a', {
      href: URL.createObjectURL(new Blob([write(notes)], { type })),
      download: name,
    });
    link.click();
    setTimeout(() => {
      URL.revokeObjectURL(link.href);
    }, 60_000);
    this.#say(`${countOf(notes.length)}: saved in ${name}.`);
  }

  #reload(): void {
    this.#notes = keptNotes();
    this.show();
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

const howTo =
  'To make one, press “Highlights and notes” at the top of an article, select words or go to a sentence, and press “Highlight”.';

const countOf = (count: number): string =>
  count === 0 ? 'No notes' : count === 1 ? 'One note' : `${count} notes`;

const pageOf = (article: string): string => new URL(addressOfArticle(article), location.href).href;

/** Leads to the words wherever they stand now, in browsers that know text fragments; in others to their paragraph. */
function addressOf({ article, anchors: [first] }: Note): string {
  return `${pageOf(article)}${first ? textLink(first.paragraph, first.quote) : ''}`;
}

/**
 * Highlights and notes in an article: shown where there are some, made with the bar or by keys (`shortcuts/commands.ts`).
 *
 * The boot starts this tool on articles that have notes (the sign of `keep-notes.ts`), and the button "Highlights and
 * notes" on all others.
 */
import style from '../../styles/notes.css?inline';
import { element } from '../make-element.ts';
import { articleKey } from '../article-key.ts';
import { bodyParagraphs } from '../place/reading-position.ts';
import { makeNote, notesHere, type ArticleNotes } from './article-notes.ts';
import { deleteNote, keepNote, watchOtherTabs, whyNot, type Kept } from './keep-notes.ts';
import { MarkingBar } from './mark-words.ts';
import type { Words } from './find-anchor.ts';
import { askForNote, shorten } from './note-dialog.ts';
import { quoteOf, type Note } from './note.ts';
import { makeList, type NotesList } from './notes-list.ts';
import { paintNotes } from './paint-notes.ts';

/** Long enough for a live region that has just come to be known to a screen reader. In milliseconds. */
const untilKnown = 200;

/** What is announced of a quotation; who marked it knows how it goes on. In UTF-16 units. */
const longest = 120;

let here: ArticlePage | undefined;

/**
 * Shows the notes of this article; with the button that was pressed, opens the bar too.
 *
 * @param control The button. A key that presses it says in `data-does` what is to be done at once: the focus stays.
 */
export function start(control?: Element): void {
  const article = articleKey();
  const body = bodyParagraphs()[0]?.closest<HTMLElement>('article > div');
  if (article === undefined || !body) return;
  here ??= new ArticlePage(article, body);
  if (!(control instanceof HTMLElement)) return;
  const { does } = control.dataset;
  delete control.dataset.does;
  here.open(control, does === 'highlight' || does === 'note' ? does : undefined);
}

class ArticlePage {
  readonly #article: string;
  readonly #body: HTMLElement;
  readonly #facts = element('p', { className: 'facts your-notes', lang: 'en' });
  #notes: ArticleNotes = { found: [], lost: [] };
  #list: NotesList | undefined;
  #bar: MarkingBar | undefined;
  #opener: HTMLElement | undefined;
  /** What “Undo” would take back. */
  #last: { readonly note: Note; readonly made: boolean } | undefined;

  constructor(article: string, body: HTMLElement) {
    this.#article = article;
    this.#body = body;
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    document.adoptedStyleSheets.push(sheet);
    this.refresh();
    watchOtherTabs(() => {
      this.refresh();
    });
    // Names that become buttons or plain words, as Settings has it, are other nodes: what was painted is gone with them.
    new MutationObserver(() => {
      paintNotes(this.#notes.found);
    }).observe(body, { childList: true, subtree: true });
  }

  /** Opens the bar; with the focus on its first button, unless something is to be done at once. */
  open(control: HTMLElement, action?: 'highlight' | 'note'): void {
    this.#opener = control;
    const bar = this.#openBar();
    if (action) bar.act(action);
    else bar.focus();
  }

  /** Reads the notes anew, and shows them. */
  refresh(): void {
    this.#notes = notesHere(this.#article);
    const { found, lost } = this.#notes;
    paintNotes(found);
    const count = found.length + lost.length;
    // Once it is there it stays until the page is left: an empty list still offers to take the last deletion back.
    if (count > 0 || this.#list) this.#listHere().fill(this.#notes);
    this.#facts.remove();
    if (count === 0) return;
    const link = element('a', { href: '#your-highlights' }, 'Your highlights');
    this.#facts.replaceChildren(element('span', {}, `${inWords(count)} in this article.`), link);
    document.querySelector('.facts')?.after(this.#facts);
  }

  #openBar(): MarkingBar {
    this.#bar ??= new MarkingBar({
      mark: (words, withNote) => {
        this.#mark(words, withNote);
      },
      undo: () => {
        this.#undo();
      },
      closed: () => {
        this.#bar = undefined;
        this.#opener?.focus();
      },
    });
    return this.#bar;
  }

  #listHere(): NotesList {
    this.#list ??= makeList(this.#body, {
      edit: (note) => {
        this.#edit(note, () => {
          document.querySelector<HTMLElement>(`[data-note="${note.id}"] button`)?.focus();
        });
      },
      remove: (note) => {
        this.#remove(note);
      },
    });
    return this.#list;
  }

  #mark(words: readonly Words[], withNote: boolean): void {
    if (words.length === 0) {
      this.#say(getSelection()?.isCollapsed === false ? notText : nothingHere);
      return;
    }
    const title = document.querySelector('h1')?.textContent.trim() ?? '';
    const note = makeNote(this.#article, title, words);
    if (typeof note === 'string') {
      this.#say(note);
      return;
    }
    const isNew = !this.#all().some(({ id }) => id === note.id);
    const kept = isNew ? keepNote(note) : 'kept';
    if (kept !== 'kept') {
      this.#say(whyNot(kept));
      return;
    }
    this.refresh();
    const quote = `“${shorten(quoteOf(note), longest)}”`;
    const done = isNew
      ? `Highlighted: ${quote}. ${this.#all().length} on this page.`
      : `Highlighted already, as number ${this.#all().findIndex(({ id }) => id === note.id) + 1}: ${quote}.`;
    if (withNote) {
      const { activeElement } = document;
      this.#edit(note, () => {
        if (activeElement instanceof HTMLElement) activeElement.focus();
      });
    }
    if (isNew) this.#last = { note, made: true };
    this.#say(done);
  }

  #edit(note: Note, closed: () => void): void {
    askForNote(
      note,
      (text) => {
        const kept = keepNote({ ...note, text, changed: new Date().toISOString() });
        if (kept !== 'kept') return whyNot(kept);
        this.refresh();
        this.#say(text ? 'The note is kept.' : 'The highlight has no note.');
        return undefined;
      },
      closed,
    );
  }

  #remove(note: Note): void {
    deleteNote(note);
    this.refresh();
    this.#last = { note, made: false };
    this.#openBar().focusUndo();
    this.#say(`The highlight is deleted. ${this.#all().length} on this page.`);
  }

  /** Takes back what was made or deleted last. */
  #undo(): void {
    if (!this.#last) return;
    const { note, made } = this.#last;
    let kept: Kept = 'kept';
    if (made) deleteNote(note);
    else kept = keepNote(note);
    this.#last = undefined;
    this.refresh();
    const done = made ? 'The highlight is taken back' : 'The highlight is back';
    this.#say(kept !== 'kept' ? whyNot(kept) : `${done}. ${this.#all().length} on this page.`);
  }

  #all(): readonly Note[] {
    return [...this.#notes.found.map(({ note }) => note), ...this.#notes.lost];
  }

  #say(words: string): void {
    const bar = this.#openBar();
    bar.offerUndo(this.#last !== undefined);
    setTimeout(() => {
      bar.say(words);
    }, untilKnown);
  }
}

const notText = 'Only the article’s own text can be highlighted. Nothing was.';
const nothingHere =
  'No sentence of the article is in view, so nothing was highlighted. Select words, or press “Next sentence”.';

const inWords = (count: number): string =>
  count === 1 ? 'You have one highlight' : `You have ${count} highlights`;

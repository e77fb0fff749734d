/** The bar at work: it knows what the reader means, and says what became of it. */
import type { Words } from './find-anchor.ts';
import {
  followReader,
  rangeOf,
  stepSentence,
  textOf,
  wordsIn,
  wordsOf,
  type ReaderAt,
} from './marked-words.ts';
import { shorten } from './note-dialog.ts';
import { makeBar, pinBar, type Action, type Bar } from './notes-bar.ts';
import { paintNext } from './paint-notes.ts';

/** What the bar leaves to the article. */
export interface BarActions {
  readonly mark: (words: readonly Words[], withNote: boolean) => void;
  readonly undo: () => void;
  readonly closed: () => void;
}

/** What is told of the words that would be marked. In UTF-16 units. */
const longest = 60;

/** An open bar, behind the facts of the article. */
export class MarkingBar {
  readonly #actions: BarActions;
  readonly #bar: Bar;
  readonly #reader: ReaderAt;
  readonly #end = new AbortController();
  /** What was selected when a finger came down on the bar. */
  #pressed: readonly Words[] | undefined;

  constructor(actions: BarActions) {
    const { signal } = this.#end;
    this.#actions = actions;
    this.#bar = makeBar(
      (action) => {
        this.act(action);
      },
      () => {
        this.#pressed = selectedWords();
      },
    );
    const showSoon = soon(() => {
      if (!signal.aborted) this.#show();
    });
    this.#reader = followReader(showSoon, signal);
    document.addEventListener('selectionchange', showSoon, { signal });
    // Behind the player, if there is one: both are reached from the top of the article.
    (document.querySelector('.aloud') ?? document.querySelector('.facts'))?.after(this.#bar.root);
    pinBar(this.#bar.root, signal);
    this.#show();
  }

  act(action: Action): void {
    const selected = selectedWords() ?? this.#pressed;
    this.#pressed = undefined;
    if (action === 'highlight' || action === 'note') {
      this.#actions.mark(selected ?? this.#sentence(), action === 'note');
      getSelection()?.removeAllRanges();
    } else if (action === 'undo') this.#actions.undo();
    else if (action === 'close') this.#close();
    else this.#step(action === 'next' ? 1 : -1);
    if (!this.#end.signal.aborted) this.#show();
  }

  focus(): void {
    this.#bar.first.focus({ preventScroll: true });
  }

  focusUndo(): void {
    this.offerUndo(true);
    this.#bar.undo.focus({ preventScroll: true });
  }

  say(words: string): void {
    this.#bar.status.textContent = words;
  }

  offerUndo(offered: boolean): void {
    const { undo } = this.#bar;
    // Hidden, it would lose the focus to nowhere.
    if (!offered && document.activeElement === undo) this.focus();
    undo.hidden = !offered;
  }

  #close(): void {
    this.#end.abort();
    paintNext(undefined);
    this.#bar.root.remove();
    this.#actions.closed();
  }

  #show(): void {
    const selected = selectedWords();
    const [words] = selected ?? this.#sentence();
    paintNext(selected ? undefined : words);
    const text = words ? `“${shorten(textOf(words), longest)}”` : '';
    this.#bar.what.textContent = text && `${selected ? 'Selected' : 'This sentence'}: ${text}`;
  }

  #sentence(): readonly Words[] {
    const place = this.#reader.place();
    const words = place && wordsOf(place);
    return words ? [words] : [];
  }

  #step(by: 1 | -1): void {
    const place = this.#reader.place();
    const next = place ? stepSentence(place, by) : { paragraph: 1, sentence: 1 };
    getSelection()?.removeAllRanges();
    this.#reader.stepTo(next);
    const words = wordsOf(next);
    if (words) intoView(words, this.#bar.root);
    this.say(words ? textOf(words) : '');
  }
}

/** Once for each picture that the browser draws. */
function soon(act: () => void): () => void {
  let asked = 0;
  return () => {
    cancelAnimationFrame(asked);
    asked = requestAnimationFrame(act);
  };
}

/** The words that are selected in the page, as far as they are the article's; nothing where none are selected. */
function selectedWords(): readonly Words[] | undefined {
  const selection = getSelection();
  if (!selection || selection.isCollapsed) return undefined;
  const range = selection.getRangeAt(0);
  return range.toString().trim() === '' ? undefined : wordsIn(range);
}

function intoView(words: Words, bar: Element): void {
  const box = rangeOf(words)?.getBoundingClientRect();
  if (!box) return;
  const edge = bar.matches('.pinned') ? bar.getBoundingClientRect().top : innerHeight;
  if (box.top < 0 || box.bottom > edge) scrollBy({ top: box.top - innerHeight / 4, behavior: 'instant' });
}

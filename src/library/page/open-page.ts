import { articleAddress } from '../article-address.ts';
import type { Paste } from '../given.ts';
import { part } from '../part.ts';
import { FaultPlace } from './fault-place.ts';
import { keepText, keptText } from './keep-text.ts';
import {
  alreadyHere,
  ended,
  fieldIsFull,
  nothingThere,
  onlyAddress,
  stillReading,
  stoppedOne,
  type FaultWords,
} from './open-words.ts';
import { PastedText } from './pasted-text.ts';
import type { Document, Read } from './read-documents.ts';
import { readShown, warmWorkers } from './read-shown.ts';
import { showEnded } from './show-ended.ts';
import { ShownWork } from './shown-work.ts';
import { takeDrops } from './take-drops.ts';
import { webAddress } from './web-address.ts';
import { workshop } from './workshop.ts';

/** Milliseconds without a key, after which the text is kept for the case that the page is loaded again. */
const keepAfter = 500;

/** The form of "Your articles": `components/OpenArticles.astro`. */
export class OpenPage {
  readonly #field = part('.open textarea', HTMLTextAreaElement);
  readonly #files = part('.open input[type=file]', HTMLInputElement);
  readonly #button = part('.open button[data-tool]', HTMLButtonElement);
  readonly #ended = part('.open .ended', HTMLElement);
  readonly #status = part('.open [role=status]', HTMLElement);
  readonly #work = new ShownWork(part('.open .work', HTMLElement), (words) => {
    this.#say(words);
  });
  readonly #fieldFault = new FaultPlace(this.#field);
  readonly #filesFault = new FaultPlace(this.#files);
  readonly #pasted: PastedText;
  #keeping: ReturnType<typeof setTimeout> | undefined;
  #stop: AbortController | undefined;

  constructor() {
    const field = this.#field;
    this.#pasted = new PastedText({
      field,
      plain: part('.open .plain', HTMLButtonElement),
      empty: part('.open .empty', HTMLButtonElement),
      say: (words) => {
        this.#say(words);
      },
    });
    const kept = field.value === '' ? keptText() : undefined;
    if (kept) this.#pasted.put(kept);
    this.#listen();
  }

  #listen(): void {
    const box = this.#field.closest<HTMLElement>('.open') ?? document.body;
    box.addEventListener('focusin', warmWorkers);
    if (box.contains(document.activeElement)) warmWorkers();
    addEventListener('dragenter', warmWorkers, { once: true });
    this.#field.addEventListener('input', (event) => {
      this.#fieldFault.clear();
      if (event.inputType === 'insertFromPaste') this.#prepare();
      clearTimeout(this.#keeping);
      this.#keeping = setTimeout(() => {
        this.#keep();
      }, keepAfter);
    });
    this.#field.addEventListener('paste', (event) => {
      const { clipboardData } = event;
      // Of a long text the field takes only the beginning, and no input follows.
      if (this.#pasted.isLong) this.#prepare();
      // A picture beside copied words is the same words once more; files alone are files.
      if (
        event.defaultPrevented ||
        !clipboardData ||
        clipboardData.files.length === 0 ||
        clipboardData.getData('text/plain')
      )
        return;
      event.preventDefault();
      this.#readFiles([...clipboardData.files]);
    });
    const readChosen = (): void => {
      this.#readFiles([...(this.#files.files ?? [])]);
    };
    this.#files.addEventListener('change', readChosen);
    // Chosen before this tool was here. Of a page that is come back to, the browser gives the old choice: that was read.
    const [visit] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (visit?.type === 'navigate') readChosen();
    part('.open .work button', HTMLButtonElement).addEventListener('click', () => {
      this.#stop?.abort();
    });
    takeDrops(
      this.#field,
      (hovers) => document.documentElement.classList.toggle('dropping', hovers),
      ({ files, text, html }) => {
        if (files.length > 0) this.#readFiles(files);
        else if (this.#stop) this.#say(stillReading);
        // What stands in the field is not lost for a slip of the hand.
        else if (this.#pasted.now.text !== '') this.#say(fieldIsFull);
        else this.#pasted.put({ text, html });
      },
    );
  }

  /** What was pasted is parsed while the reader looks for the button. */
  #prepare(): void {
    const paste = this.#paste();
    if (webAddress(paste.text) === undefined) workshop.prepare({ paste });
  }

  #paste(): Paste['paste'] {
    const { text, html } = this.#pasted.now;
    return { text, ...(html !== undefined && { html }) };
  }

  /** "Read it". */
  readField(): void {
    if (this.#stop) return;
    const paste = this.#paste();
    if (paste.text.trim() === '') this.#showFault(this.#fieldFault, nothingThere);
    else if (webAddress(paste.text) !== undefined) this.#showFault(this.#fieldFault, onlyAddress);
    else void this.#read([{ name: 'your text', given: { paste } }]);
  }

  #readFiles(files: readonly File[]): void {
    if (files.length === 0) return;
    // What is being read now is not given up for what comes after it.
    if (this.#stop) this.#say(stillReading);
    else void this.#read(files.map((file) => ({ name: file.name, given: { file } })));
  }

  async #read(documents: readonly Document[]): Promise<void> {
    const stop = new AbortController();
    this.#stop = stop;
    this.#lock(true);
    const read = await readShown(documents, this.#work, stop.signal);
    // Before anything is hidden: a hidden button has lost the focus.
    const isWatched = watches();
    this.#work.end();
    this.#stop = undefined;
    this.#lock(false);
    this.#end(documents, read, { stopped: stop.signal.aborted, isWatched });
  }

  /** While the work lasts, what it is about stays as it is. */
  #lock(locked: boolean): void {
    this.#field.readOnly = locked || this.#pasted.isLong;
    this.#button.ariaDisabled = locked ? 'true' : null;
    if (locked) {
      this.#fieldFault.clear();
      this.#filesFault.clear();
      this.#ended.replaceChildren();
    } else this.#files.value = '';
  }

  #end(
    documents: readonly Document[],
    read: readonly Read[],
    how: { stopped: boolean; isWatched: boolean },
  ): void {
    const [document, another] = documents;
    const outcome = read[0]?.outcome;
    const isPaste = document !== undefined && 'paste' in document.given;
    if (another)
      this.#showEnded(ended({ ...count(read), of: documents.length, stopped: how.stopped }), read, how);
    else if (!outcome) {
      this.#say(stoppedOne);
      if (how.isWatched) (isPaste ? this.#field : this.#files).focus();
    } else if ('fault' in outcome) {
      this.#showFault(isPaste ? this.#fieldFault : this.#filesFault, outcome.fault);
    } else if (outcome.known) this.#showEnded(alreadyHere, read, how);
    else {
      if (isPaste) this.#pasted.clear();
      this.#keep();
      location.assign(articleAddress(outcome.id));
    }
  }

  #showEnded(summary: string, read: readonly Read[], { isWatched }: { isWatched: boolean }): void {
    const [heading, list] = showEnded(summary, read);
    this.#ended.replaceChildren(heading, list);
    // Whoever went on to something else is told, and not pulled away from it.
    if (isWatched) heading.focus();
    else this.#say(summary);
  }

  #showFault(place: FaultPlace, fault: FaultWords): void {
    this.#keep();
    place.show(fault, (words) => {
      this.#say(words);
    });
  }

  #keep(): void {
    clearTimeout(this.#keeping);
    keepText(this.#pasted.now);
  }

  #say(words: string): void {
    this.#status.textContent = words;
  }
}

/** Whether the reader waits for the work: the focus is in its form, or nowhere. */
function watches(): boolean {
  const { activeElement } = document;
  return !activeElement || activeElement === document.body || activeElement.closest('.open') !== null;
}

const count = (read: readonly Read[]): { read: number; failed: number } => {
  const failed = read.filter(({ outcome }) => 'fault' in outcome).length;
  return { read: read.length - failed, failed };
};

import { articleAddress } from '../article-address.ts';
import { alreadyHere, ended } from '../page/open-words.ts';
import type { Document, Read } from '../page/read-documents.ts';
import { readShown } from '../page/read-shown.ts';
import { showEnded } from '../page/show-ended.ts';
import { ShownWork } from '../page/shown-work.ts';
import { stopped, unread } from './receive-words.ts';

/** Opens what was received as "Your articles" opens what is dropped there, with the same words and the same worker. */
export class OpenReceived {
  readonly #ended: Element | null;
  readonly #say: (words: string) => void;
  readonly #work: ShownWork;
  #stop: AbortController | undefined;

  /** @param box With a `.work` and an `.ended` in it. */
  constructor(box: HTMLElement, say: (words: string) => void) {
    const work = box.querySelector<HTMLElement>('.work') ?? document.createElement('p');
    this.#ended = box.querySelector('.ended');
    this.#say = say;
    this.#work = new ShownWork(work, say);
    work.querySelector('button')?.addEventListener('click', () => {
      this.#stop?.abort();
    });
  }

  /**
   * Reads documents and shows what became of them: one that is new in the library is shown itself.
   *
   * @returns Whether all of them are in the library now.
   */
  async open(documents: readonly Document[]): Promise<'all' | 'not all'> {
    if (this.#stop) return 'not all';
    const stop = new AbortController();
    this.#stop = stop;
    this.#ended?.replaceChildren();
    const read = await readShown(documents, this.#work, stop.signal);
    this.#work.end();
    this.#stop = undefined;
    return this.#end(documents.length, read, stop.signal.aborted);
  }

  #end(of: number, read: readonly Read[], aborted: boolean): 'all' | 'not all' {
    const failed = read.filter(({ outcome }) => 'fault' in outcome).length;
    const outcome = of === 1 ? read[0]?.outcome : undefined;
    if (read.length === 0) this.#say(stopped);
    else if (outcome && 'id' in outcome && !outcome.known) location.replace(articleAddress(outcome.id));
    else if (outcome) this.#showEnded('id' in outcome ? alreadyHere : unread, read);
    else this.#showEnded(ended({ of, read: read.length - failed, failed, stopped: aborted }), read);
    return read.length === of && failed === 0 ? 'all' : 'not all';
  }

  /** The reader has pressed for it, or opened files with Lectern: the focus goes to what became of it. */
  #showEnded(summary: string, read: readonly Read[]): void {
    const [heading, list] = showEnded(summary, read);
    this.#ended?.replaceChildren(heading, list);
    heading.focus();
  }
}

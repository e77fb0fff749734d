import { connectWorker, type ConnectedWorker } from '../../worker/connect.ts';
import type { FaultOutcome, Progress } from '../../given.ts';
import { make } from '../../make.ts';
import { part } from '../../part.ts';
import { proxy } from 'comlink';
import { articlesInWords, importedInWords, oneAtATime } from './list-words.ts';

/** How often progress is said, in milliseconds: speech takes its time. */
const sayEvery = 5000;

/** Export and import. One at a time; its worker is started for it, and ended with it. */
export class MoveLibrary {
  readonly #say: (words: string) => void;
  readonly #box = part('.own .moving', HTMLElement);
  readonly #progress = part('.own .moving progress', HTMLProgressElement);
  readonly #stop = part('.own .moving button', HTMLButtonElement);
  readonly #result = part('.own .moved', HTMLElement);
  readonly #file = part('.own #own-import', HTMLInputElement);
  #worker: ConnectedWorker | undefined;
  #said = 0;

  constructor(say: (words: string) => void) {
    this.#say = say;
    part('.own .export', HTMLButtonElement).addEventListener('click', () => void this.export());
    this.#file.addEventListener('change', () => {
      const [file] = this.#file.files ?? [];
      if (!file) return;
      if (this.#worker) this.#file.value = '';
      void this.#import(file);
    });
  }

  /** @param ids Which articles; all where it is left out. */
  async export(ids?: readonly string[]): Promise<void> {
    await this.#run('Writing your library', async ({ work }, tell) => {
      const zip = await work.exportArchive(ids, tell);
      const name = `lectern-${ids ? 'article' : 'library'}-${new Date().toISOString().slice(0, 10)}.zip`;
      const address = URL.createObjectURL(zip);
      make('a', { href: address, download: name }).click();
      // Kept until the browser has surely taken it.
      setTimeout(() => {
        URL.revokeObjectURL(address);
      }, 60_000);
      return `${ids ? articlesInWords(ids.length) : 'Your library'} is in the file ${name}.`;
    });
  }

  async #import(file: File): Promise<void> {
    await this.#run(`Importing ${file.name}`, async ({ work }, tell) => {
      const imported = await work.importArchive(file, tell);
      if ('fault' in imported) throw new Refused(imported);
      this.#tellFaults(imported.faults);
      return importedInWords(imported);
    });
  }

  async #run(
    label: string,
    work: (worker: ConnectedWorker, tell: (progress: Progress) => void) => Promise<string>,
  ): Promise<void> {
    if (this.#worker) {
      this.#refuse();
      return;
    }
    const worker = connectWorker();
    this.#worker = worker;
    this.#said = Date.now();
    this.#result.replaceChildren();
    this.#progress.removeAttribute('value');
    this.#progress.setAttribute('aria-label', label);
    this.#box.hidden = false;
    const stopped = new Promise<string>((resolve) => {
      this.#stop.onclick = () => {
        resolve('Stopped. What was done so far stays.');
      };
    });
    const died = worker.died.then(
      () => 'It broke off: this device may be short of memory. What was done so far stays.',
    );
    try {
      await Promise.race([worker.ready, stopped, died]);
      const tell = proxy((progress: Progress) => {
        this.#tell(progress);
      });
      this.#end(await Promise.race([work(worker, tell), stopped, died]));
    } catch (fault) {
      this.#end(fault instanceof Refused ? fault.message : String(fault));
    } finally {
      worker.end();
      this.#worker = undefined;
      // The same file again is another try.
      this.#file.value = '';
    }
  }

  /** Seen as well as heard: a file that was chosen is gone from its control. */
  #refuse(): void {
    this.#result.replaceChildren(make('p', {}, oneAtATime));
    this.#say(oneAtATime);
  }

  #tell({ at, of, doing }: Progress): void {
    this.#progress.max = of;
    this.#progress.value = at;
    if (Date.now() - this.#said < sayEvery) return;
    this.#said = Date.now();
    this.#say(`${at} of ${of}. ${doing}`);
  }

  /** What was looked at last keeps the focus; "Stop" goes away, and must not take it with it. */
  #end(words: string): void {
    const hadFocus = this.#box.contains(document.activeElement);
    this.#box.hidden = true;
    this.#result.querySelector(':scope > p')?.remove();
    this.#result.prepend(make('p', {}, words));
    if (hadFocus) this.#file.focus();
    this.#say(words);
  }

  #tellFaults(
    faults: readonly { readonly name: string; readonly message: string; readonly hint: string }[],
  ): void {
    if (faults.length === 0) return;
    const lines = faults
      .slice(0, 100)
      .map(({ name, message, hint }) =>
        make('li', {}, make('strong', { dir: 'auto' }, name), `: ${message} Hint: ${hint}`),
      );
    this.#result.append(make('ul', {}, ...lines));
  }
}

/** A zip that was not taken, in the reader's words. */
class Refused extends Error {
  constructor({ fault }: FaultOutcome) {
    super(`${fault.message} Hint: ${fault.hint}`);
  }
}

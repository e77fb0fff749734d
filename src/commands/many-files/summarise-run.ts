import { showName } from '../terminal/show-name.ts';
import type { FoundFiles } from './find-files.ts';
import { count } from './show-progress.ts';
import type { FaultData } from './try-each.ts';

/** A failed file is listed again at the end, where the lines before it no longer bury it; more than this bury the sum. */
const mostListed = 100;

/** What became of the files of a run, counted while it goes on. */
export class RunSummary {
  readonly #found: FoundFiles;
  readonly #counts = new Map<string, number>();
  readonly #failed: string[] = [];
  #done = 0;
  #notes = 0;
  #noted = 0;

  constructor(found: FoundFiles) {
    this.#found = found;
  }

  /** Counts a file. `verb` says what became of it: "parsed", "added". */
  succeeded(verb: string, notes: number): void {
    this.#count(verb);
    this.#notes += notes;
    if (notes > 0) this.#noted += 1;
  }

  /** Counts a file that could not be worked on. */
  failed(file: string, { message }: FaultData): void {
    this.#count('failed');
    if (this.#failed.length < mostListed) this.#failed.push(`  ${showName(file)}: ${firstLine(message)}`);
  }

  /** Whether not all files were worked on. */
  get stopped(): boolean {
    return this.#done < this.#found.files.length;
  }

  /**
   * @example
   * 5,000 files: 4,998 added, 2 failed.
   * Notes on faults of the source: 12, in 9 files.
   * Failed:
   *   news/b.txt: There is no text.
   */
  toString(): string {
    const { files, otherKinds } = this.#found;
    const sums = [...this.#counts].map(([verb, number]) => `${count(number)} ${verb}`);
    const rest = files.length - this.#done;
    const failures = this.#counts.get('failed') ?? 0;
    const unlisted = failures - this.#failed.length;
    return [
      `${count(this.#done)} ${this.#done === 1 ? 'file' : 'files'}${sums.length > 0 ? ': ' : ''}${sums.join(', ')}.${rest > 0 ? ` Stopped: ${count(rest)} not begun.` : ''}`,
      ...(otherKinds > 0 ? [`Files of other kinds, passed over: ${count(otherKinds)}.`] : []),
      ...(this.#notes > 0
        ? [`Notes on faults of the source: ${count(this.#notes)}, in ${count(this.#noted)} files.`]
        : []),
      ...(failures > 0 ? ['Failed:', ...this.#failed] : []),
      ...(unlisted > 0 ? [`  … and ${count(unlisted)} more.`] : []),
      '',
    ].join('\n');
  }

  #count(verb: string): void {
    this.#done += 1;
    this.#counts.set(verb, (this.#counts.get(verb) ?? 0) + 1);
  }
}

const firstLine = (text: string): string => /^.*/u.exec(text)?.[0] ?? '';

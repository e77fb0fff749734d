import type { FoundFile } from './find-files.ts';

/** How a run over many files shows where it is. */
export interface Progress {
  /** Says that a file is done. */
  advance(file: FoundFile): void;
  /** Makes room for a line of output. */
  clear(): void;
  end(): void;
}

/** Where progress is shown, and by which clock: for tests. */
export interface ProgressPlace {
  readonly stream: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>;
  /** In milliseconds. */
  readonly now: () => number;
}

/** Milliseconds between two lines: what changes in a terminal must be readable, and a log file must not be filled. */
const interval = { terminal: 200, elsewhere: 10_000 };
/** Milliseconds before an estimate is made: the first files tell little. */
const leastTime = 3000;
/** The share of the work before an estimate is made: a run begins with starting its threads. */
const leastShare = 0.02;
/** Opening and writing a small file takes as long as reading so many bytes of a large one. */
const bytesPerFile = 5000;
/** Back to the start of the line, and clear it (ECMA-48: CR, EL). */
const clearLine = '\r\u001B[K';

/**
 * Shows progress on standard error: one line that changes in a terminal, a line every ten seconds elsewhere. One file needs
 * none.
 *
 * @param files - All files of the run: what is left of them, in bytes, gives the estimate.
 *
 * @example
 * 1,200 of 5,000 files, about 2 minutes left
 */
export function showProgress(files: readonly FoundFile[], place: Partial<ProgressPlace> = {}): Progress {
  const { stream = process.stderr, now = () => performance.now() } = place;
  const total = files.reduce((sum, file) => sum + costOf(file), 0);
  const started = now();
  let done = 0;
  let cost = 0;
  let lastShown = stream.isTTY ? -Infinity : started;
  let isShown = false;
  const clear = (): void => {
    if (isShown && stream.isTTY) stream.write(clearLine);
    isShown = false;
  };
  const show = (time: number): void => {
    lastShown = time;
    const isEarly = time - started < leastTime || cost < leastShare * total;
    const estimate = isEarly ? '' : `, ${timeLeft((time - started) * (total / cost - 1))}`;
    const line = `${count(done)} of ${count(files.length)} files${estimate}`;
    stream.write(stream.isTTY ? clearLine + line : `${line}\n`);
    isShown = true;
  };
  const advance = (file: FoundFile): void => {
    done += 1;
    cost += costOf(file);
    const time = now();
    if (files.length === 1 || done === files.length) return;
    if (time - lastShown >= (stream.isTTY ? interval.terminal : interval.elsewhere)) show(time);
  };
  return { advance, clear, end: clear };
}

const costOf = ({ size }: FoundFile): number => size + bytesPerFile;

/** A number as people write it: 5,000. */
export const count = (number: number): string => number.toLocaleString('en');

/**
 * A time in words, as exactly as an estimate can be.
 *
 * @param milliseconds - What is left, as it seems.
 *
 * @example
 * timeLeft(100_000) //=> 'about 2 minutes left'
 */
export function timeLeft(milliseconds: number): string {
  const seconds = milliseconds / 1000;
  if (seconds < 5) return 'a few seconds left';
  if (seconds < 55) return `about ${Math.ceil(seconds / 10) * 10} seconds left`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 90) return `about ${minutes === 1 ? 'a minute' : `${minutes} minutes`} left`;
  return `about ${Math.round(minutes / 60)} hours left`;
}

/** How a run over many files shows where it is. */
export interface Progress {
  /** Says that a file is begun; `index` counts from 0. */
  step(index: number, file: string): void;
  /** Makes room for a line of output. */
  clear(): void;
  end(): void;
}

/** Milliseconds between two lines where lines stay (a log file): thousands of files must not fill it. */
const LOG_INTERVAL = 2000;
/** Back to the start of the line, and clear it (ECMA-48: CR, EL). */
const CLEAR_LINE = '\r\u001B[K';

/**
 * Shows progress on standard error: one line that changes in a terminal, a line every two seconds elsewhere. One file needs none.
 *
 * @param total - How many files there are.
 */
export function showProgress(total: number): Progress {
  const { stderr } = process;
  let lastShown = -Infinity;
  const clear = (): void => {
    if (stderr.isTTY && total > 1) stderr.write(CLEAR_LINE);
  };
  const step = (index: number, file: string): void => {
    if (total === 1) return;
    const line = `${index + 1} of ${total}: ${file}`;
    if (stderr.isTTY) stderr.write(CLEAR_LINE + line.slice(0, stderr.columns - 1));
    else if (performance.now() - lastShown > LOG_INTERVAL) {
      lastShown = performance.now();
      stderr.write(`${line}\n`);
    }
  };
  return { step, clear, end: clear };
}

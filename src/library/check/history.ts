/** What was, what is, and what was undone. Each state is whole: going back cannot fail. */
export interface History<State> {
  readonly past: readonly State[];
  readonly now: State;
  /** The next one to be done again first. */
  readonly future: readonly State[];
}

/** A history without any past. */
export const begin = <State>(now: State): History<State> => ({ past: [], now, future: [] });

/** One step on; what was undone cannot be done again then. The same state is no step. */
export function step<State>(history: History<State>, next: State): History<State> {
  return next === history.now ? history : { past: [...history.past, history.now], now: next, future: [] };
}

/** One step back; the same history where there is none. */
export function undo<State>(history: History<State>): History<State> {
  const { past, now, future } = history;
  const before = past.at(-1);
  return before === undefined ? history : { past: past.slice(0, -1), now: before, future: [now, ...future] };
}

/** The step that was undone, again; the same history where there is none. */
export function redo<State>(history: History<State>): History<State> {
  const { past, now, future } = history;
  const [next, ...later] = future;
  return next === undefined ? history : { past: [...past, now], now: next, future: later };
}

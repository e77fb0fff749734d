import type { Spent } from './time-command.ts';

/** A site that can be built any number of times. */
export interface Site {
  readonly name: string;
  /** Where it stands when it is built. */
  readonly output: string;
  /** The address of an article. */
  articlePath(slug: string): string;
  /** Builds it cold: what an earlier build has left is removed first, and that is not timed. */
  build(): Promise<Spent>;
}

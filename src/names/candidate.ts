import type { Pattern } from './spelling-pattern.ts';

/** A place that has the form of one or more spellings. */
export interface Candidate {
  /** Which of the texts. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly patterns: readonly Pattern[];
}

/** A place that names a country. */
export interface CountryMention {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly country: number;
}

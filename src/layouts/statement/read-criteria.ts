const results = ['met', 'met, not tested', 'not met', 'not applicable'] as const;

/** `met, not tested`: by looking at it; no test would notice if it changed. */
export type Result = (typeof results)[number];

/** A success criterion of WCAG 2.2, and what Lectern does about it. */
export interface Criterion {
  readonly number: string;
  readonly name: string;
  readonly level: 'A' | 'AA' | 'AAA';
  readonly result: Result;
  /** Numbers of the requirements (docs/accessibility.md) whose tests hold it. */
  readonly tests: readonly string[];
  /** How, or why not; may be empty where the name says it all. */
  readonly words: string;
}

/** The four parts of WCAG, by the first digit of a criterion's number. */
export const principles = ['Perceivable', 'Operable', 'Understandable', 'Robust'] as const;

/**
 * Reads the table of criteria (`wcag-criteria.txt`): a line each, columns between bars, the first line their names.
 *
 * @throws RangeError for a level or a result that there is not.
 * @example
 * readCriteria('number | …\n2.4.2 | Page Titled | A | met | S1 F7 |')
 * // [{ number: '2.4.2', name: 'Page Titled', level: 'A', result: 'met', tests: ['S1', 'F7'], words: '' }]
 */
export function readCriteria(table: string): readonly Criterion[] {
  return table
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => {
      const [number = '', name = '', level, result, tests = '', words = ''] = line
        .split('|')
        .map((part) => part.trim());
      const known = results.find((one) => one === result);
      if ((level !== 'A' && level !== 'AA' && level !== 'AAA') || !known) throw new RangeError(line);
      return { number, name, level, result: known, tests: tests.split(' ').filter(Boolean), words };
    });
}

/** A credit inside a line. */
export interface Credit {
  /** Where it stands in the line: at its end, at its start, or all of it. */
  readonly start: number;
  readonly end: number;
  /** Without its label and brackets: "Jane Doe/AFP". */
  readonly name: string;
  /** Why it is one, for the receipt. */
  readonly reason: string;
  /** Whether it proves that its line is a caption. A bare name behind a sentence does not. */
  readonly sure: boolean;
}

import type { LineFacts } from './line-facts.ts';
import type { Neighbourhood } from './neighbourhood.ts';

/** Something that a line can show. It says what is there, never what that means: `weights.ts` does. */
export interface Cue {
  /** For the receipt, behind "it": "is one word". */
  readonly says: string;
  readonly holds: (line: LineFacts, index: number, around: Neighbourhood) => boolean;
}

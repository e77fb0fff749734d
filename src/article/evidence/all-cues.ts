import { lineCues } from './line-cues.ts';
import { placeCues } from './place-cues.ts';

/** Every cue by its name: what a line shows of itself, and what its place shows. */
export const cues = { ...lineCues, ...placeCues };
export type CueName = keyof typeof cues;

/** How much a cue speaks for a caption and for a heading; against it where negative; 0 is a paragraph. */
export type Weights = Readonly<
  Record<
    'open' | 'question',
    Readonly<Partial<Record<CueName | 'always', readonly [caption: number, heading: number]>>>
  >
>;

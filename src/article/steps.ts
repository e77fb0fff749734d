import type { Step } from './draft.ts';
import { detectLanguage } from './steps/detect-language.ts';
import { divideIntoParts } from './steps/divide-into-parts.ts';
import { findTitle } from './steps/find-title.ts';
import { joinHardWraps } from './steps/join-hard-wraps.ts';
import { noteFaults } from './steps/note-faults.ts';
import { sortLines } from './steps/sort-lines.ts';
import { splitCredits } from './steps/split-credits.ts';
import { splitLines } from './steps/split-lines.ts';
import { suggestTitle } from './steps/suggest-title.ts';

/** All steps from received text to article, in their order. Each says why it stands where it does. */
export const textSteps: readonly Step[] = [
  // 1. Everything after works on lines.
  splitLines,
  // 2. Before anything looks at how a line ends: a line broken at a column ends nowhere.
  joinHardWraps,
  // 3. Before the first step that counts words or reads dates.
  detectLanguage,
  // 4. First of the labels: a credit proves its line a caption, whatever else it looks like.
  splitCredits,
  // 5. Before headings: the headline looks like one.
  findTitle,
  // 6. What has no sign of its own is told by its look, beside lines that are already known.
  sortLines,
  // 7. After the paragraphs are known: the lead is one.
  suggestTitle,
  // 8. After headings and captions are known: it counts paragraphs, and helps only where there is no heading.
  divideIntoParts,
  // 9. Last: it changes nothing, and speaks of blocks as they are now.
  noteFaults,
];

import type { Step } from './draft.ts';
import { divideIntoParts } from './steps/divide-into-parts.ts';
import { findBareByline } from './steps/find-bare-byline.ts';
import { findBylineAndDate } from './steps/find-byline-and-date.ts';
import { findQuotesAndLists } from './steps/find-quotes-and-lists.ts';
import { findTitle } from './steps/find-title.ts';
import { joinCredits } from './steps/join-credits.ts';
import { joinHardWraps } from './steps/join-hard-wraps.ts';
import { noteFaults } from './steps/note-faults.ts';
import { setAsideFurniture } from './steps/set-aside-furniture.ts';
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
  // 3. Before any line is compared with its neighbours: a link to share the article is no neighbour.
  setAsideFurniture,
  // 4. First of the labels: a credit proves its line a caption, whatever else it looks like.
  splitCredits,
  // 5. Before the title: "By Jane Doe" ends without a full stop too.
  findBylineAndDate,
  // 6. Before headings: the headline looks like one.
  findTitle,
  // 7. After the title: a name tells a writer only below it. Before captions: a portrait's is a name too.
  findBareByline,
  // 8. Before headings: a speaker's name below a quotation looks like one.
  findQuotesAndLists,
  // 9. What has no sign of its own is told by its look, beside lines that are already known.
  sortLines,
  // 10. After all captions are known: a credit on a line of its own belongs to the one above it.
  joinCredits,
  // 11. After the paragraphs are known: the lead is one.
  suggestTitle,
  // 12. After headings and captions are known: it counts paragraphs, and helps only where there is no heading.
  divideIntoParts,
  // 13. Last: it changes nothing, and speaks of blocks as they are now.
  noteFaults,
];

import type { BlockType } from '../article.ts';
import { lineCues } from './line-cues.ts';
import type { LineFacts } from './line-facts.ts';
import { leadingNumber, type Neighbourhood } from './neighbourhood.ts';
import { placeCues } from './place-cues.ts';

/** A sign that settles what a line is, without weighing anything else. */
export interface Sign {
  readonly becomes: BlockType;
  readonly reason: string;
  readonly holds: (line: LineFacts, index: number, around: Neighbourhood) => boolean;
}

/** A line of so few words that repeats the text may be a heading that sums it up. */
const longWords = 11;

/** In this order: the first that holds decides. */
export const signs: readonly Sign[] = [
  {
    becomes: 'paragraph',
    reason: 'It holds no letter: “---” and “* * *” stay the signs they are.',
    holds: ({ head }) => !/\p{L}/u.test(head),
  },
  {
    becomes: 'paragraph',
    reason: 'It ends in a colon: what follows belongs to it.',
    holds: ({ block }) => /[:：]$/u.test(block.text.slice(-1)),
  },
  {
    becomes: 'heading',
    reason: 'It is one of a numbered series of short lines.',
    holds: isInSeries,
  },
  {
    becomes: 'caption',
    reason: 'It tells how long a film runs.',
    holds: ({ head, ending }) => ending === 'open' && /(?<!\d)\d{1,2}:\d\d\s?min/iu.test(head),
  },
  {
    becomes: 'caption',
    reason: 'It begins with the sign ©, and no year follows.',
    holds: ({ head }) => /^(?:©|\(c\)) ?[^\d\s]/iu.test(head),
  },
  {
    becomes: 'caption',
    reason: 'It points into a picture: “left”, “pictured”, “file photo”.',
    holds: pointsIntoPicture,
  },
  {
    becomes: 'caption',
    reason: 'A credit in brackets stands alone beneath it, as beneath other captions here.',
    holds: standsAboveCredit,
  },
  {
    becomes: 'caption',
    reason: 'Captions stand above and below it, and it does not end as a sentence does.',
    holds: standsBetweenCaptions,
  },
  {
    becomes: 'caption',
    reason: 'It says again what a paragraph says, and does not end as a sentence does.',
    holds: repeatsParagraph,
  },
];

/** One credit alone could belong to a picture whose caption is missing; above the lead, or in a series, it has one. */
function standsAboveCredit(line: LineFacts, index: number, around: Neighbourhood): boolean {
  if (!placeCues.beforeBracketedCredit.holds(line, index, around)) return false;
  if (line.ending === 'open' && line.words < 6) return false;
  return (
    around.bracketedCredits > 1 || placeCues.behindTitle.holds(line, index, around) || index < around.lead
  );
}

function repeatsParagraph(line: LineFacts, index: number, { repeats }: Neighbourhood): boolean {
  if (line.ending !== 'open' || line.manySentences || line.words <= longWords) return false;
  if (
    lineCues.opensWithQuote.holds(line) ||
    lineCues.endsInQuote.holds(line) ||
    lineCues.hasAddress.holds(line)
  )
    return false;
  return (repeats[index] ?? 0) > 0.3;
}

/** "2. Mergers" where the article has a "1." or a "3." too. */
function isInSeries({ head, ending }: LineFacts, _: number, { numbers }: Neighbourhood): boolean {
  const number = leadingNumber(head);
  return ending === 'open' && number !== undefined && (numbers.has(number - 1) || numbers.has(number + 1));
}

/** In what someone says, a bracket is the editor's: "(I was) left". A long paragraph may describe a picture. */
function pointsIntoPicture(line: LineFacts): boolean {
  return line.words < 45 && lineCues.pointsIntoPicture.holds(line) && !lineCues.opensWithQuote.holds(line);
}

/** Captions come in runs, where a page shows a gallery; a heading does not stand between two pictures. */
function standsBetweenCaptions(line: LineFacts, index: number, { lines }: Neighbourhood): boolean {
  if (line.ending !== 'open' || line.words < 6 || line.words > 45 || lineCues.endsInQuote.holds(line))
    return false;
  return lines[index - 1]?.block.type === 'caption' && lines[index + 1]?.block.type === 'caption';
}

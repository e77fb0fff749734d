import type { BlockType } from '../article.ts';
import { lineCues } from './line-cues.ts';
import type { LineFacts } from './line-facts.ts';
import { isProse, leadingNumber, type Neighbourhood } from './neighbourhood.ts';
import { placeCues } from './place-cues.ts';
import { opensAsView, opensReadMore, opensWithPictureLabel, speaksOfThisPicture } from './word-patterns.ts';

/** A sign that settles what a line is, without weighing anything else. */
export interface Sign {
  readonly becomes: BlockType;
  readonly reason: string;
  readonly holds: (line: LineFacts, index: number, around: Neighbourhood) => boolean;
}

/** A line of so few words that repeats the text may be a heading that sums it up. */
const longWords = 11;
/** Captions are shorter: a longer line that speaks of a picture is prose about it. */
const mostCaptionWords = 60;
/** A weekday with its day and year: wire captions carry it, and prose never needs both. */
const wireDate = /\p{Lu}\p{Ll}+day, \p{Lu}\p{Ll}+\.? \d{1,2}, (?:19|20)\d\d(?!\d)/u;

/** "7.42am BST", "14:05 Uhr", "Updated at 02.57 EDT". */
const clock =
  /^(?:(?:updated|aktualisiert|mis à jour|actualizado|atualizado|uppdaterad|päivitetty)\s(?:at\s|um\s|à\s|a las\s|às\s)?)?\d{1,2}[.:h]\d{2}(?:\s?[ap]\.?m\.?|\s?Uhr|\s?h)?(?:\s\p{Lu}{2,4})?$/iu;

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
    becomes: 'paragraph',
    reason: 'It is a time of day, as a live report prints above each entry.',
    holds: isClock,
  },
  {
    becomes: 'heading',
    reason:
      'It stands between a time of day and a paragraph, as the headline of an entry in a live report does.',
    holds: (line, index, { lines }) =>
      line.ending === 'open' && line.words < 25 && isClockAt(lines[index - 1]) && isProseAt(lines[index + 1]),
  },
  {
    becomes: 'paragraph',
    reason: 'It is a web address and nothing else.',
    holds: (line) => lineCues.isAddress.holds(line),
  },
  {
    becomes: 'paragraph',
    reason: 'It links to another article: “Read more”.',
    holds: ({ head, words }) => words < 40 && opensReadMore(head),
  },
  {
    becomes: 'paragraph',
    reason: 'It names a speaker and a role, below what was said.',
    holds: namesSpeakerBelow,
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
    // As the last sentence of the page it is the publisher's notice, not a picture's.
    holds: ({ head }, index, { last }) => /^(?:©|\(c\)) ?[^\d\s]/iu.test(head) && index !== last,
  },
  {
    becomes: 'caption',
    reason: 'It opens with the label of a picture.',
    holds: (line) => mayBeCaption(line) && opensWithPictureLabel(line.head),
  },
  {
    becomes: 'caption',
    reason: 'It points into a picture: “left”, “pictured”, “file photo”.',
    holds: pointsIntoPicture,
  },
  {
    becomes: 'caption',
    reason: 'It speaks of its own picture: “seen here”, “a view of”.',
    holds: (line) =>
      mayBeCaption(line) &&
      (opensAsView(line.head) || speaksOfThisPicture(line.head)) &&
      isPlainSentence(line),
  },
  {
    becomes: 'caption',
    reason: 'It gives the weekday, the day and the year, as agencies’ captions do.',
    holds: (line) =>
      mayBeCaption(line) &&
      /\d, (?:19|20)/u.test(line.head) &&
      wireDate.test(line.head) &&
      isPlainSentence(line),
  },
  {
    becomes: 'caption',
    reason: 'A credit in brackets stands alone beneath it, as beneath other captions here.',
    holds: standsAboveCredit,
  },
  {
    becomes: 'caption',
    reason: 'It is a short sentence above a lone credit.',
    holds: isShortAboveCredit,
  },
  {
    becomes: 'caption',
    reason: 'It stands twice, word for word, as captions of galleries do.',
    holds: standsTwice,
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

function isClock({ head, words }: LineFacts): boolean {
  return words < 6 && clock.test(head);
}

const isClockAt = (line: LineFacts | undefined): boolean => line !== undefined && isClock(line);
const isProseAt = (line: LineFacts | undefined): boolean => line !== undefined && isProse(line);

function mayBeCaption({ words }: LineFacts): boolean {
  return words > 2 && words <= mostCaptionWords;
}

/** In a caption nobody speaks. */
function isPlainSentence(line: LineFacts): boolean {
  return (
    !lineCues.opensWithQuote.holds(line) &&
    !lineCues.reportsSpeech.holds(line) &&
    !lineCues.namesSpeaker.holds(line) &&
    !lineCues.hasAddress.holds(line)
  );
}

/** "Jane Doe, harbour master" below a paragraph: whose words it gives. */
function namesSpeakerBelow(line: LineFacts, index: number, around: Neighbourhood): boolean {
  if (line.words > 8 || !lineCues.isNameAndRole.holds(line)) return false;
  const above = around.lines[index - 1];
  return above?.block.type === 'paragraph' && above.words > 8;
}

/** One credit alone could belong to a picture whose caption is missing; above the lead, or in a series, it has one. */
function standsAboveCredit(line: LineFacts, index: number, around: Neighbourhood): boolean {
  if (!placeCues.beforeBracketedCredit.holds(line, index, around)) return false;
  if (line.ending === 'open' && line.words < 6) return false;
  return (
    around.bracketedCredits > 1 || placeCues.behindTitle.holds(line, index, around) || index < around.lead
  );
}

/** A picture without a caption may follow any paragraph, but few paragraphs are as short as a caption. */
function isShortAboveCredit(line: LineFacts, index: number, around: Neighbourhood): boolean {
  if (line.ending !== 'stop' || line.manySentences || line.words > 20) return false;
  if (!placeCues.beforeLoneCredit.holds(line, index, around) || !isPlainSentence(line)) return false;
  return line.block.text.length < around.medianLength * 0.4 && !lineCues.opensLinked.holds(line);
}

/** A heading sums up what follows it, and a pull quote what someone says: neither is a caption. */
function repeatsParagraph(line: LineFacts, index: number, around: Neighbourhood): boolean {
  if (line.ending !== 'open' || line.manySentences || line.words <= longWords) return false;
  const repeat = around.repeats[index];
  if (!repeat || repeat.share <= 0.3 || placeCues.summedUpBelow.holds(line, index, around)) return false;
  const next = around.lines[index + 1];
  if (next && namesSpeakerBelow(next, index + 1, around)) return false;
  return !lineCues.endsInQuote.holds(line) && isPlainSentence(line);
}

/** "2. Mergers" where the article has a "1." or a "3." too. */
function isInSeries({ head, ending }: LineFacts, _: number, { numbers }: Neighbourhood): boolean {
  const number = leadingNumber(head);
  return ending === 'open' && number !== undefined && (numbers.has(number - 1) || numbers.has(number + 1));
}

/** The headline may stand again over the text: those words are no picture's. */
function standsTwice(line: LineFacts, _: number, { twice, title }: Neighbourhood): boolean {
  return twice.has(line.block.text) && line.block.text !== title && isPlainSentence(line);
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

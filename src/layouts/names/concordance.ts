/**
 * The mentions of a name put in order: by article and section, by spelling, page by page; and the names that stand
 * beside it. Pure: the pages give it what the collections hold.
 */
import type { PlacedMention } from '../collections.ts';

/** A mention with its number among all mentions of its name, from 1: what its link is called. */
export type NumberedMention = PlacedMention & { readonly number: number };

/** Mentions that stand under one heading of the concordance. */
export interface MentionGroup {
  readonly heading: string;
  readonly mentions: readonly NumberedMention[];
}

/** So many mentions stand on one page: some 30 kB of HTML, 6 kB as sent. */
const mentionsPerPage = 60;

/** Numbers the mentions of one name in the order of the library. */
export const numbered = (mentions: readonly PlacedMention[]): readonly NumberedMention[] =>
  mentions.map((mention, at) => ({ ...mention, number: at + 1 }));

/**
 * Mentions in pages. There is always a first page, be it empty.
 *
 * @example
 * inPages([1, 2, 3], 2) //=> [[1, 2], [3]]
 */
export function inPages<T>(items: readonly T[], size = mentionsPerPage): readonly (readonly T[])[] {
  const count = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: count }, (_, at) => items.slice(at * size, (at + 1) * size));
}

/** The mentions of one article, section by section; a section without a heading is called by its place. */
export function bySection(mentions: readonly NumberedMention[]): readonly MentionGroup[] {
  return groups(mentions, sectionOf);
}

/** What a mention's section is called. */
export const sectionOf = ({ caption, section }: PlacedMention): string =>
  caption === undefined ? (section?.text ?? 'Beginning') : 'Captions';

/** The mentions by spelling as printed, the most frequent first; of two as frequent the one that comes first. */
export function bySpelling(mentions: readonly NumberedMention[]): readonly MentionGroup[] {
  return groups(mentions, ({ spelling }) => spelling).toSorted(
    (one, other) => other.mentions.length - one.mentions.length,
  );
}

/** Mentions that stand in one sentence together: it is read, and heard, once. */
export function inSentences(
  mentions: readonly NumberedMention[],
): readonly (readonly [NumberedMention, ...NumberedMention[]])[] {
  const sentences: [NumberedMention, ...NumberedMention[]][] = [];
  for (const mention of mentions) {
    const last = sentences.at(-1);
    if (last && isOneSentence(last[0], mention)) last.push(mention);
    else sentences.push([mention]);
  }
  return sentences;
}

const isOneSentence = (one: NumberedMention, other: NumberedMention): boolean =>
  one.article === other.article &&
  one.caption === other.caption &&
  one.block === other.block &&
  wholeSentence(one) === wholeSentence(other) &&
  one.before.length < other.before.length;

const wholeSentence = ({ before, spelling, after }: NumberedMention): string => before + spelling + after;

/** A sentence in pieces: the mentions, and what stands between them. */
export function wordsOfSentence(
  mentions: readonly [NumberedMention, ...NumberedMention[]],
): readonly { readonly text: string; readonly mentioned: boolean }[] {
  const sentence = wholeSentence(mentions[0]);
  let done = 0;
  const pieces = mentions.flatMap(({ before, spelling }) => {
    const between = sentence.slice(done, before.length);
    done = before.length + spelling.length;
    return [
      { text: between, mentioned: false },
      { text: spelling, mentioned: true },
    ];
  });
  return [...pieces, { text: sentence.slice(done), mentioned: false }].filter(({ text }) => text !== '');
}

function groups(
  mentions: readonly NumberedMention[],
  headingOf: (mention: NumberedMention) => string,
): MentionGroup[] {
  return [...Map.groupBy(mentions, headingOf)].map(([heading, all]) => ({ heading, mentions: all }));
}

/** A name that stands in the same paragraphs as another. */
export interface NameBeside {
  /** The id of the name. */
  readonly name: string;
  /** In how many paragraphs they stand together. */
  readonly paragraphs: number;
}

/**
 * The names that occur beside a name: in the same paragraph or caption, the most frequent first.
 *
 * @param paragraphs The names of each paragraph that holds `name`.
 * @example
 * namesBeside('pkk', [new Set(['pkk', 'ypg']), new Set(['pkk'])]) //=> [{ name: 'ypg', paragraphs: 1 }]
 */
export function namesBeside(name: string, paragraphs: Iterable<ReadonlySet<string>>): readonly NameBeside[] {
  const counts = new Map<string, number>();
  for (const names of paragraphs) {
    for (const other of names) if (other !== name) counts.set(other, (counts.get(other) ?? 0) + 1);
  }
  return [...counts]
    .map(([other, count]) => ({ name: other, paragraphs: count }))
    .toSorted((one, other) => other.paragraphs - one.paragraphs);
}

/** @example mentionCount(5000) //=> '5,000 mentions' */
export const mentionCount = (count: number): string =>
  count === 1 ? '1 mention' : `${inThousands.format(count)} mentions`;

const inThousands = new Intl.NumberFormat('en');

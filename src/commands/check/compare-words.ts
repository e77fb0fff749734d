import { diffArrays } from 'diff';

/** A text of the article as it stands now. */
export interface EditedText {
  readonly file: string;
  readonly line: number;
  readonly text: string;
  /** True where an editor may write: a title, a standfirst, an added heading. Its words may hold received ones. */
  readonly free: boolean;
}

/** What an editor put right, as the front matter lists it. */
export interface Correction {
  readonly from: string;
  readonly to: string;
}

/** A difference in words that no correction covers. */
export interface WordDifference {
  readonly file: string;
  readonly line: number;
  /** Received words that are not there; may be empty. */
  readonly missing: readonly string[];
  /** Words there that were not received; may be empty. */
  readonly added: readonly string[];
  /** The difference as a correction: with a word before and behind where it is short, so that its place can be found. */
  readonly correction: Correction;
}

/** Milliseconds. Two texts with nothing in common would take minutes; then every line is a difference of its own. */
const MOST_TIME = 2000;

/**
 * Compares an article's words with the received ones. Words are letters, digits and their marks; case counts. Lines may
 * move, because a caption stands in a file of its own and an editor may put it elsewhere.
 *
 * @param received - The article's blocks as they were received, in order.
 * @param edited - The article as it stands, in order.
 * @param corrections - Changes that are known.
 * @returns The differences in order; none when every word is there and none was added.
 *
 * @example
 * compareWords(['Soldiers could bee seen.'], [{ file: 'a.md', line: 9, text: 'Soldiers could be seen.', free: false }], [])
 * //=> [{ file: 'a.md', line: 9, missing: ['bee'], added: ['be'], correction: { from: 'could bee seen', to: 'could be seen' } }]
 */
export function compareWords(
  received: readonly string[],
  edited: readonly EditedText[],
  corrections: readonly Correction[],
): WordDifference[] {
  const left = withoutSameLines(received.map(wordsOf), edited);
  const places = left.edited.flatMap((text) => wordsOf(text.text).map(() => text));
  const known = corrections.map(({ from, to }) => ({ from: wordsOf(from), to: wordsOf(to) }));
  const words = left.received.flat();
  const open = changesBetween(left.received, left.edited)
    .filter((change) => !known.some((correction) => covers(correction, change, words)))
    .filter((change) => !isCoveredByFree(change, edited));
  const start = edited.find(({ free }) => !free) ?? edited[0];
  return withoutMoves(open).map((change) => {
    const { missing, added, editedAt } = change;
    const { file = '', line = 1 } = places[editedAt] ?? places[editedAt - 1] ?? left.near ?? start ?? {};
    return { file, line, missing, added, correction: asCorrection(change, left.received) };
  });
}

/**
 * The words of a text, composed (NFC), in order.
 *
 * @example
 * wordsOf('“1,000” café-goers’') //=> ['1', '000', 'café', 'goers']
 */
export function wordsOf(text: string): string[] {
  return text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
}

/**
 * Whether one of the texts holds the words, one after the other.
 *
 * @example
 * holdsWords(['It could bee seen.'], 'bee seen') //=> true
 */
export function holdsWords(texts: readonly string[], words: string): boolean {
  const key = keyOf(wordsOf(words));
  return wordsOf(words).length === 0 || texts.some((text) => keyOf(wordsOf(text)).includes(key));
}

interface Left {
  readonly received: readonly (readonly string[])[];
  readonly edited: readonly EditedText[];
  /** The text after which the first received line is missing. */
  readonly near: EditedText | undefined;
}

/** Leaves out what needs no closer look: lines with the same words on both sides, and received lines that a free text holds. */
function withoutSameLines(received: readonly (readonly string[])[], edited: readonly EditedText[]): Left {
  const waiting = new Map<string, EditedText[]>();
  const free = edited.filter((text) => text.free).map(({ text }) => keyOf(wordsOf(text)));
  for (const text of edited) {
    if (text.free) continue;
    const key = keyOf(wordsOf(text.text));
    const same = waiting.get(key);
    if (same) same.push(text);
    else waiting.set(key, [text]);
  }
  const found = new Set<EditedText>();
  const missing: (readonly string[])[] = [];
  let near: EditedText | undefined;
  let last: EditedText | undefined;
  for (const words of received) {
    const same = waiting.get(keyOf(words))?.shift();
    if (same) found.add((last = same));
    else if (!free.some((text) => text.includes(keyOf(words)))) {
      if (missing.length === 0) near = last;
      missing.push(words);
    }
  }
  return { received: missing, edited: edited.filter((text) => !text.free && !found.has(text)), near };
}

/** Words with a space before and after each, so that one list can be found in another. */
function keyOf(words: readonly string[]): string {
  return ` ${words.join(' ')} `;
}

interface Change {
  readonly missing: readonly string[];
  readonly added: readonly string[];
  /** Where the missing words stand among the received ones that were compared. */
  readonly receivedAt: number;
  readonly editedAt: number;
}

/** A difference of fewer words is told with its neighbours. */
const FEWEST_WORDS = 3;

function asCorrection({ missing, added, receivedAt }: Change, lines: Left['received']): Correction {
  const isShort = Math.min(missing.length, added.length) < FEWEST_WORDS;
  const starts = new Set<number>();
  let length = 0;
  for (const line of lines) {
    starts.add(length);
    length += line.length;
  }
  const received = lines.flat();
  const end = receivedAt + missing.length;
  const before = isShort && !starts.has(receivedAt) ? received.slice(receivedAt - 1, receivedAt) : [];
  const behind = isShort && !starts.has(end) ? received.slice(end, end + 1) : [];
  const around = (words: readonly string[]): string => [...before, ...words, ...behind].join(' ');
  return { from: around(missing), to: around(added) };
}

function changesBetween(received: Left['received'], edited: readonly EditedText[]): Change[] {
  const before = received.flat();
  const after = edited.flatMap(({ text }) => wordsOf(text));
  const parts = diffArrays(before, after, { timeout: MOST_TIME });
  // Too different to line up: each side is one difference.
  if (!parts) return [{ missing: before, added: after, receivedAt: 0, editedAt: 0 }];
  const changes: Change[] = [];
  let receivedAt = 0;
  let editedAt = 0;
  let change: Change | undefined;
  for (const { added, removed, value } of parts) {
    if (added || removed) {
      change ??= { missing: [], added: [], receivedAt, editedAt };
      change = { ...change, [added ? 'added' : 'missing']: value };
    } else {
      if (change) changes.push(change);
      change = undefined;
    }
    if (!added) receivedAt += value.length;
    if (!removed) editedAt += value.length;
  }
  return change ? [...changes, change] : changes;
}

/** Whether the correction, put in at some place around the change, makes exactly this change. */
function covers(
  { from, to }: WordCorrection,
  { missing, added, receivedAt: at }: Change,
  received: readonly string[],
): boolean {
  const end = at + missing.length;
  for (let start = Math.max(0, end - from.length); start <= at; start += 1) {
    const stop = start + from.length;
    if (!sameWords(received.slice(start, stop), from)) continue;
    if (sameWords([...received.slice(start, at), ...added, ...received.slice(end, stop)], to)) return true;
  }
  return false;
}

interface WordCorrection {
  readonly from: readonly string[];
  readonly to: readonly string[];
}

function sameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((word, index) => word === other[index]);
}

function isCoveredByFree({ missing, added }: Change, edited: readonly EditedText[]): boolean {
  if (added.length > 0) return false;
  return edited.some(({ free, text }) => free && keyOf(wordsOf(text)).includes(keyOf(missing)));
}

/** Words that are missing here and stand there were moved, not lost. */
function withoutMoves(changes: readonly Change[]): Change[] {
  const gone = changes.filter(({ added }) => added.length === 0);
  const come = changes.filter(({ missing }) => missing.length === 0);
  const moved = new Set<Change>();
  for (const from of gone) {
    const to = come.find((change) => !moved.has(change) && sameWords(change.added, from.missing));
    if (to) moved.add(from).add(to);
  }
  return changes.filter((change) => !moved.has(change));
}

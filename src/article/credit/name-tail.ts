import { smallLetterWords } from './agency-names.ts';
import { abbreviations, nameParticles } from '../rules/name-words.ts';

/** Names at the end of a line, read from right to left until something is no part of a name. */
export interface NameTail {
  /** Where the first of them starts. */
  readonly start: number;
  /** What stands before: the line's start, the end of a sentence, nothing at all (glued), or the sentence itself. */
  readonly before: 'start' | 'stop' | 'glued' | 'sentence';
  readonly tokens: readonly Token[];
}

export interface Token {
  readonly text: string;
  readonly start: number;
}

const particles = new Set(nameParticles);
const notEnds = new Set(abbreviations);
const mostTokens = 14;

/** A word with its inner dots, hyphens and apostrophes; or one sign. */
const tokenPattern = /[\p{L}\p{M}\p{N}@#_](?:[\p{L}\p{M}\p{N}@_.'’+\u00ad\u200b-]*[\p{L}\p{M}\p{N}_.])?|\S/gu;
/** "2019.Jane": a sentence's end, and a name glued to it. One letter before the dot is an initial. */
const gluedAfterStop = /(?<=[\p{L}\p{N}]{2}[.!?])(?=[\p{Lu}])/u;
/** "BédarEmergencias": a word, and a name glued to it. "YouTube" and "McKay" are shorter. */
const gluedInWord = /(?<=\p{Ll}{4})(?=\p{Lu}\p{L}{2})/u;

/**
 * The longest run of names, agencies and their connectors at the end of a text.
 *
 * @param text at most a few hundred characters: the end of a line
 * @example
 * readNameTail('Smoke rises over the port.Jane Doe/AFP')?.start //=> 26
 */
export function readNameTail(text: string): NameTail | undefined {
  const all = tokenize(text);
  let first = all.length;
  let before: NameTail['before'] = 'start';
  while (first > 0 && before === 'start') {
    before = all.length - first > mostTokens ? 'sentence' : whatStandsBefore(all, first);
    if (before === 'start') first -= 1;
  }
  // "aja/PAP": what the slash joins is no name, so the line does not end in one. Behind a stop it joins nothing.
  if (/^[/|]$/u.test(all[first]?.text ?? '') && before !== 'stop') before = 'sentence';
  while (first < all.length && isConnector(all[first]?.text ?? '')) first += 1;
  const start = all[first]?.start;
  return start === undefined ? undefined : { start, before, tokens: all.slice(first) };
}

/** What ends the run of names before the token at `first`; `start` while it still goes on. */
function whatStandsBefore(all: readonly GluedToken[], first: number): NameTail['before'] {
  const next = all[first];
  if (next?.glued) return 'glued';
  const token = all[first - 1];
  if (!token) return 'start';
  const isEnd = next !== undefined && endsSentence(token.text);
  if (!isEnd && belongsToName(token.text)) return 'start';
  const touches = token.start + token.text.length === next?.start;
  if (touches && !/^[,;:([]$/u.test(token.text)) return 'glued';
  return isEnd ? 'stop' : 'sentence';
}

interface GluedToken extends Token {
  /** Something of the sentence stands before it without a space. */
  readonly glued: boolean;
}

function tokenize(text: string): GluedToken[] {
  const tokens: GluedToken[] = [];
  for (const { 0: word, index } of text.matchAll(tokenPattern)) {
    const at = (gluedAfterStop.exec(word) ?? (startsName(text, index) ? null : gluedInWord.exec(word)))
      ?.index;
    if (at === undefined) tokens.push({ text: word, start: index, glued: false });
    else {
      tokens.push({ text: word.slice(0, at), start: index, glued: false });
      tokens.push({ text: word.slice(at), start: index + at, glued: true });
    }
  }
  return tokens;
}

/** At the start of the line or behind a stop, "RenderBurger" is a name in two colours and nothing is glued. */
function startsName(text: string, index: number): boolean {
  return /(?:^|[.!?…]["”’»)]?\s)$/u.test(text.slice(Math.max(0, index - 4), index));
}

/** "Jan." and "J." end no sentence; nor does the last word of the line, which has nothing behind it. */
function endsSentence(token: string): boolean {
  if (/^[.!?…。！？”"»“)\]’]$/u.test(token)) return true;
  if (!/\p{L}\p{M}*[.!?…。]$|\p{N}[.!?…。]$/u.test(token)) return false;
  const bare = token.replace(/\.$/u, '');
  return !/^\p{Lu}$/u.test(bare) && !notEnds.has(bare);
}

function belongsToName(token: string): boolean {
  if (/^[/|&–—@-]$/u.test(token)) return true;
  if (particles.has(token) || smallLetterWords.has(token)) return true;
  if (/^\p{Ll}/u.test(token)) return /[._@-]\p{L}/u.test(token) || /^\p{Ll}{1,4}\p{Lu}/u.test(token);
  return /^[\p{Lu}\p{Lt}\p{Lo}@#]/u.test(token) || /^\p{N}+\p{Lu}/u.test(token);
}

function isConnector(token: string): boolean {
  return /^[/|&–—-]$/u.test(token) || particles.has(token);
}

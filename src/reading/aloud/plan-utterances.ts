/**
 * What a voice is given of a sentence: one utterance after the other, short and each in one language.
 *
 * Short, because Chrome stops an online voice after some 15 seconds without a word (chromium 40715888), and nothing
 * that says when a voice is done can be trusted beyond a sentence. Pure, so that it is tested without a voice.
 */
import { languageOfScript } from './script-languages.ts';

/** A part of a block's text in one language. */
export interface SpeechPart {
  readonly text: string;
  readonly lang: string;
  /** What is said instead: the respelling of a name. */
  readonly say?: string;
}

export interface SpeechUnit {
  /** What the voice is given. */
  readonly spoken: string;
  readonly lang: string;
  /** `[start, end)` of the text that it stands for, in UTF-16 units of the block. */
  readonly start: number;
  readonly end: number;
  /** Where the spoken text and the block's text run side by side: `[offset spoken, offset in the block]`. */
  readonly steps: readonly (readonly [spoken: number, text: number])[];
}

/** No utterance is longer, whatever the rate. */
const most = 200;

/** Chrome's limit with three seconds to spare. */
const seconds = 12;

/** Characters a second at rate 1: a slow voice of the eSpeak and Google kind. */
const perSecond = 14;

/**
 * How long an utterance may be at a rate.
 *
 * @example
 * longestUtterance(1) //=> 168
 * longestUtterance(4) //=> 200
 */
export const longestUtterance = (rate: number): number =>
  Math.min(most, Math.floor(seconds * perSecond * rate));

/**
 * Cuts a part of a block into utterances.
 *
 * @param parts The whole block in order.
 * @param range The sentence: `[start, end)` of the block's text.
 * @param limit Characters, see `longestUtterance`. A Chinese, Japanese or Korean one counts for two and a half.
 * @returns Utterances whose ranges tile the sentence.
 * @example
 * planUtterances([{ text: 'Hashd (الحشد) left.', lang: 'en' }], [0, 19], 168).map(({ lang }) => lang) //=> ['en', 'ar', 'en']
 */
export function planUtterances(
  parts: readonly SpeechPart[],
  [start, end]: readonly [number, number],
  limit: number,
): readonly SpeechUnit[] {
  const units: SpeechUnit[] = [];
  let open: Token[] = [];
  const close = (count = open.length): void => {
    const closed = open.slice(0, count);
    if (closed.length > 0) units.push(unitOf(closed));
    open = open.slice(count);
  };
  for (const token of tokensOf(parts, start, end, limit)) {
    if (open[0] && open[0].lang !== token.lang) close();
    while (open.length > 0 && costOf(open) + costOf([token]) > limit) close(bestBreak(open));
    open.push(token);
  }
  close();
  return units;
}

interface Token extends SpeechPart {
  readonly start: number;
}

/** The words of a sentence, each with the white space behind it; a name that is said another way is one word. */
function tokensOf(parts: readonly SpeechPart[], start: number, end: number, limit: number): readonly Token[] {
  const tokens: Token[] = [];
  let offset = 0;
  for (const { text, lang, say } of parts) {
    const [from, to] = [Math.max(0, start - offset), Math.min(text.length, end - offset)];
    const at = offset + from;
    offset += text.length;
    if (from >= to) continue;
    const cut = text.slice(from, to);
    if (say !== undefined && cut === text) tokens.push({ text, lang, say, start: at });
    else tokens.push(...wordsOf(cut, lang, at, limit));
  }
  return tokens;
}

/** A word, or a piece of one: what is written without spaces is cut after its commas, and else at the limit. */
function wordsOf(text: string, lang: string, start: number, limit: number): Token[] {
  return [...text.matchAll(/(?:[^\s、，]+[、，]*|[、，]+)\s*|\s+/gu)].flatMap(({ 0: word, index }) => {
    const pieces =
      costOf([{ text: word }]) > limit ? slicesOf(word, Math.max(1, Math.floor(limit / wide))) : [word];
    let at = start + index;
    return pieces.map((piece) => {
      const token = { text: piece, lang: languageOfScript(piece, lang), start: at };
      at += piece.length;
      return token;
    });
  });
}

/** By characters, so that none is torn in two. */
const slicesOf = (text: string, length: number): readonly string[] =>
  text.match(new RegExp(`.{1,${length}}`, 'gsu')) ?? [];

/** Where to cut what has become too long: after the last comma of its second half, else before the word too many. */
function bestBreak(tokens: readonly Token[]): number {
  const comma = tokens.findLastIndex(({ text }) => /[,;:)、，；：–—]\s*$/u.test(text)) + 1;
  return comma > tokens.length / 2 ? comma : tokens.length;
}

/** A syllable where a Latin letter is a sound. */
const wide = 2.5;
const wideLetter = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/gu;

function costOf(tokens: readonly Pick<Token, 'text' | 'say'>[]): number {
  const spoken = tokens.map(({ text, say }) => say ?? text).join('');
  return spoken.length + (spoken.match(wideLetter)?.length ?? 0) * (wide - 1);
}

function unitOf(tokens: readonly Token[]): SpeechUnit {
  const [first] = tokens;
  const last = tokens.at(-1);
  const steps: [number, number][] = [];
  let spoken = '';
  for (const { text, say, start } of tokens) {
    steps.push([spoken.length, start]);
    // Some voices of Edge take these for markup, and say nothing.
    spoken += (say ?? text).replaceAll(/[<>]/gu, ' ');
  }
  return {
    spoken,
    lang: first?.lang ?? '',
    start: first?.start ?? 0,
    end: last ? last.start + last.text.length : 0,
    steps,
  };
}

/**
 * The word of the block that a voice says at an offset of an utterance.
 *
 * @param offset As the voice's `boundary` event gives it.
 * @returns `[start, end)` in the block's text.
 */
export function wordAt({ steps, end }: SpeechUnit, offset: number): readonly [number, number] {
  const at = steps.findLastIndex(([spoken]) => spoken <= offset);
  return [steps[at]?.[1] ?? end, steps[at + 1]?.[1] ?? end];
}

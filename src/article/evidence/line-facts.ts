import type { Block } from '../article.ts';
import type { Credit } from '../credit/credit.ts';
import { creditOf } from '../credit/credit-of.ts';

/** How a line ends: as a statement does, as a question or exclamation does, or as no sentence does. */
export type Ending = 'stop' | 'question' | 'open';

/** What one line shows by itself. Long lines are looked at only at their ends, so that time stays linear. */
export interface LineFacts {
  readonly block: Block;
  /** Its first 600 characters. */
  readonly head: string;
  /** Its words; two characters of a script without spaces count as one. */
  readonly words: number;
  readonly ending: Ending;
  /** Whether it holds more than one sentence. */
  readonly manySentences: boolean;
  /** A credit that does not prove it a caption; a sure one has made it one already. No bare name ends in a stop. */
  readonly credit: Credit | undefined;
}

const headLength = 600;

/** A final stop with whatever closes behind it. A colon, a comma and a semicolon end no sentence. */
const finalStop = /[.。।॥۔؟…!?！？](?:[\p{Pe}\p{Pf}"'”’*♦]|\s)*$/u;
const finalQuestion = /[?!？！؟…](?:[\p{Pe}\p{Pf}"'”’*♦]|\s)*$/u;
/**
 * A stop, then a capital. "1. Mergers" is not one: the stop needs a letter, or a longer number, before it. The stop stands first
 * in the pattern, because it is quick to look for.
 */
const innerStop =
  /[.!?](?<=(?:[\p{Ll}\p{Pf}"')]|\p{N}{3})[.!?])[\p{Pe}\p{Pf}"']*\s+[\p{Pi}\p{Ps}"']*\p{Lu}|[。！？].|\.\s(?<=\p{scx=Hangul}\.\s)/u;

/** Who wrote a paragraph, in short behind its last stop: "(nz)", "(APA/dpa)", "– AFP". The stop is its end. */
const signOff = /(?<=[.!?…]["”’»“]?\s)(?:[([][\p{L}/]{2,12}[)\]]|[–—-]{1,2}\s?\p{Lu}[\p{L}/]{1,11})$/u;

export function factsOf(block: Block): LineFacts {
  const { text } = block;
  const head = text.slice(0, headLength);
  const ending = endingOf(text.slice(-24));
  return {
    block,
    head,
    words: countWords(head) * (text.length / Math.max(1, head.length)),
    ending,
    manySentences: text.length > headLength || innerStop.test(head),
    credit: block.type === 'paragraph' && ending === 'open' ? creditOf(block) : undefined,
  };
}

function endingOf(end: string): Ending {
  // Nearly every line ends in a stop or a letter, and then there is nothing to look for; a dash may open a sign-off.
  if (end.endsWith('.')) return 'stop';
  if (/[a-z]$/.test(end) && !/[–—-]/u.test(end)) return 'open';
  const tail = end.replace(signOff, '');
  if (finalQuestion.test(tail)) return 'question';
  return finalStop.test(tail) ? 'stop' : 'open';
}

/** Whether a text may hold Chinese or Japanese at all: most do not, and this is quick to see. */
const east = /[\u2e80-\u9fff\uf900-\ufaff]/u;

function countWords(text: string): number {
  if (text === '') return 0;
  const asian = !east.test(text)
    ? 0
    : (text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/gu)?.length ?? 0);
  let spaces = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) spaces += 1;
  return spaces + 1 + asian / 2;
}

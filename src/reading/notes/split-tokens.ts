/** A word or a sign of a text, with its place. */
export interface Token {
  /** In small letters; the signs of the edges are no text. */
  readonly text: string;
  /** `[start, end)` in UTF-16 units of the text. */
  readonly start: number;
  readonly end: number;
  /** How much it counts when it is missing: a word more than a comma. */
  readonly weight: number;
}

/**
 * Words of letters and digits, each character alone in scripts without spaces between words (so that a few of them can
 * be marked), and every sign.
 */
const tokens =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]\p{M}*|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;

const word = /[\p{L}\p{N}]/u;

/**
 * The words and signs of a text, without the white space between them.
 *
 * @example
 * splitTokens('So, no.').map(({ text }) => text) //=> ['so', ',', 'no', '.']
 */
export const splitTokens = (text: string): readonly Token[] =>
  [...text.matchAll(tokens)].map(({ 0: found, index }) => ({
    text: found.normalize('NFC').toLowerCase(),
    start: index,
    end: index + found.length,
    weight: word.test(found) ? 4 : 1,
  }));

/** Before the first word of a paragraph, and behind its last: what stands there is told by it. */
export const edge = (sign: '^start' | '^end', at: number): Token => ({
  text: sign,
  start: at,
  end: at,
  // Two, so that a paragraph "No." is no other sentence’s "no.".
  weight: 2,
});

import { encodedText } from './encoded-text.ts';
import type { Decoding } from './record-decoding.ts';

/**
 * Undoes `decodeText`: a text as the bytes that it was decoded from.
 *
 * @param text the decoded text
 * @param decoding what `recordDecoding` recorded about it
 * @example
 * restoreBytes('caf\uFFFD', { encoding: 'utf-8', broken: { e9: [3] } }) //=> the bytes 63 61 66 e9
 */
export function restoreBytes(text: string, { encoding, mark, broken }: Decoding): Uint8Array {
  const faults = Object.entries(broken ?? {})
    .flatMap(([digits, places]) => places.map((place) => ({ digits, place })))
    .sort((a, b) => a.place - b.place);
  const pieces: Uint8Array[] = mark ? [encodedText('\uFEFF', encoding)] : [];
  let from = 0;
  for (const { digits, place } of faults) {
    pieces.push(encodedText(text.slice(from, place), encoding), fromDigits(digits));
    from = place + 1;
  }
  pieces.push(encodedText(text.slice(from), encoding));
  return joined(pieces);
}

function fromDigits(digits: string): Uint8Array {
  return Uint8Array.from(digits.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16));
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

import type { DecodedText } from '../decode-text.ts';
import { encodedText } from './encoded-text.ts';

/** What a decoded text does not say about the bytes that it was. */
export interface Decoding {
  /** The encoding's name in the WHATWG Encoding Standard. */
  readonly encoding: string;
  /** Whether the bytes began with a byte order mark. */
  readonly mark?: true;
  /** Bytes that were no text, as hexadecimal digits, and where U+FFFD stands in the text for each. */
  readonly broken?: Readonly<Record<string, readonly number[]>>;
}

/** What a decoder puts for bytes that are no text. */
const replacement = '\uFFFD';

/**
 * What must be known to turn a text back into its bytes (see `restoreBytes`).
 *
 * @param bytes as they came
 * @param decoded what `decodeText` made of them
 * @example
 * recordDecoding(bytes, { text: 'a\uFFFD', encoding: 'utf-8' }) //=> { encoding: 'utf-8', broken: { e9: [1] } }
 */
export function recordDecoding(bytes: Uint8Array, { text, encoding }: DecodedText): Decoding {
  const mark = encodedText('\uFEFF', encoding);
  const hasMark = encoding.startsWith('utf-') && startsWith(bytes, mark, 0);
  const broken = brokenBytes(bytes, hasMark ? mark.length : 0, text, encoding);
  return {
    encoding,
    ...(hasMark && { mark: true }),
    ...(broken.size > 0 && { broken: Object.fromEntries(broken) }),
  };
}

/** Goes from one U+FFFD to the next. One that stood in the bytes themselves is text as any other. */
function brokenBytes(
  bytes: Uint8Array,
  start: number,
  text: string,
  encoding: string,
): Map<string, number[]> {
  const found = new Map<string, number[]>();
  const genuine = encodedText(replacement, encoding);
  let at = start;
  let from = 0;
  for (let index = text.indexOf(replacement); index >= 0; index = text.indexOf(replacement, from)) {
    at += encodedText(text.slice(from, index), encoding).length;
    from = index + 1;
    const isGenuine = startsWith(bytes, genuine, at);
    const length = isGenuine ? genuine.length : brokenLength(bytes, at, encoding);
    if (!isGenuine) {
      const digits = toDigits(bytes.subarray(at, at + length));
      const places = found.get(digits);
      if (places) places.push(index);
      else found.set(digits, [index]);
    }
    at += length;
  }
  return found;
}

/**
 * How many bytes one U+FFFD stands for. In UTF-8 as many as could begin a character (Unicode, 3.9, "maximal subparts"). In
 * UTF-16 two; only at the very end half a pair and half a unit are one fault.
 */
function brokenLength(bytes: Uint8Array, at: number, encoding: string): number {
  const rest = bytes.length - at;
  const possible = encoding === 'utf-8' ? [3, 2] : rest <= 3 ? [3, 2, 1] : [2];
  const decoder = new TextDecoder(encoding);
  return (
    possible.find(
      (length) => length <= rest && decoder.decode(bytes.subarray(at, at + length)) === replacement,
    ) ?? 1
  );
}

function startsWith(bytes: Uint8Array, start: Uint8Array, at: number): boolean {
  return at + start.length <= bytes.length && start.every((byte, i) => byte === bytes[at + i]);
}

function toDigits(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

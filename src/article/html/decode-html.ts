import { decodeText, type DecodedText } from '../decode-text.ts';
import { guessEncoding } from './guess-encoding.ts';

/** Browsers look for a declaration in the first 1,024 bytes; some pages put scripts before it. */
const prescanLength = 4096;
/** Seven-bit encodings with escapes: all of their bytes are ASCII, so only the declaration can tell. */
const escaped: ReadonlySet<string> = new Set(['iso-2022-jp']);

/**
 * The text of an HTML page's bytes.
 *
 * In this order: a byte order mark; UTF-16 by its NULs; UTF-8 where the bytes are UTF-8 (browsers save pages as UTF-8 and
 * leave the old declaration in them); then what the server said; then what the page says, in `<meta charset>`,
 * `<meta http-equiv>` or an XML declaration; else by the page's language and the commonest letters; else Windows-1252. Names of encodings are those of the WHATWG Encoding Standard.
 *
 * @param bytes the page as it is; not changed
 * @param charset from the `Content-Type` header, where there is one; an unknown name is passed over
 * @throws {Fault} as `decodeText`
 * @example
 * decodeHtml(Uint8Array.of(0xcf, 0xf0), 'windows-1251') //=> { text: 'Пр', encoding: 'windows-1251' }
 */
export function decodeHtml(bytes: Uint8Array, charset?: string): DecodedText {
  const guess = decodeText(bytes);
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, prescanLength));
  const declared = decoderOf(charset) ?? decoderOf(declaredIn(start)) ?? undeclared(guess, bytes, start);
  if (!declared) return guess;
  const isEscaped = escaped.has(declared.encoding) && bytes.includes(0x1b);
  if (guess.encoding !== 'windows-1252' && !isEscaped) return guess;
  return { text: declared.decode(bytes), encoding: declared.encoding };
}

/** The name in `charset=…` or `encoding="…"`, wherever it stands first: only ASCII is needed to read it. */
function declaredIn(start: string): string | undefined {
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/iu.exec(start);
  const meta = /<meta\s[^>]*?charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start);
  return xml?.[1] ?? meta?.[1];
}

/** Only where nothing is declared, and the bytes are neither UTF-8 nor UTF-16. */
function undeclared(guess: DecodedText, bytes: Uint8Array, start: string): TextDecoder | undefined {
  if (guess.encoding !== 'windows-1252') return undefined;
  const language = /<html\s[^>]*?lang\s*=\s*["']?\s*([\w-]+)/iu.exec(start)?.[1];
  return decoderOf(guessEncoding(bytes, language));
}

function decoderOf(label: string | undefined): TextDecoder | undefined {
  if (label === undefined) return undefined;
  try {
    const decoder = new TextDecoder(label);
    // A page whose declaration could be read byte by byte is not UTF-16, whatever it says (HTML standard, 13.2.3.2).
    return decoder.encoding.startsWith('utf-16') ? undefined : decoder;
  } catch {
    return undefined;
  }
}

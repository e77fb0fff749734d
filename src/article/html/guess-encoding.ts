import { commonCharacters, encodingOfLanguage } from './rules/undeclared-encodings.ts';

const sampleBytes = 64 * 1024;
/** So much of what is not ASCII must be the encoding's commonest characters: read wrongly, hardly a tenth is. */
const leastShare = 0.3;
/** Chinese has thousands of characters: the thirty commonest make up a fifth of a text, and nothing of one read wrongly. */
const leastShareOfChinese = 0.12;
const chinese: ReadonlySet<string> = new Set(['gb18030', 'big5']);
/** Fewer such bytes are a word or two: no evidence. */
const leastBytes = 16;
/** Below this share of its letters, a text is in Latin letters with accents. */
const leastForeign = 0.4;

/**
 * The encoding of a page that declares none: by the commonest characters of the languages that it was made for, or for
 * Latin letters by the page's language.
 *
 * @param bytes not UTF-8; the first 64 kB are looked at
 * @param language BCP 47, as the page names it
 * @returns a name of the Encoding Standard, `undefined` where nothing speaks for any
 * @example
 * guessEncoding(bytesOf('Паром вышел из гавани', 'koi8-r'), undefined) //=> 'koi8-r'
 */
export function guessEncoding(bytes: Uint8Array, language: string | undefined): string | undefined {
  const sample = withoutMarkup(bytes.subarray(0, sampleBytes));
  const foreign = sample.filter((byte) => byte > 0x7f).length;
  const letters = foreign + sample.filter(isLetter).length;
  if (foreign > 0 && foreign < leastForeign * letters)
    return encodingOfLanguage[language?.split('-')[0]?.toLowerCase() ?? ''];
  if (foreign < leastBytes) return undefined;
  let best: string | undefined;
  let most = 1;
  for (const [encoding, common] of Object.entries(commonCharacters)) {
    const least = chinese.has(encoding) ? leastShareOfChinese : leastShare;
    const score = shareOf(common, sample, encoding) / least;
    if (score > most) [best, most] = [encoding, score];
  }
  return best;
}

/** How much of what is not ASCII the characters make up; 0 where the bytes cannot be in this encoding. */
function shareOf(characters: string, bytes: Uint8Array, encoding: string): number {
  try {
    // The sample may end inside a character: `stream` waits for the rest.
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: true });
    const others = text.match(/[^\x00-\x7f]/gu) ?? [];
    return others.filter((character) => characters.includes(character)).length / Math.max(1, others.length);
  } catch {
    return 0;
  }
}

function isLetter(byte: number): boolean {
  return (byte > 0x40 && byte < 0x5b) || (byte > 0x60 && byte < 0x7b);
}

/** Tags, scripts and styles are ASCII in every language; they would drown the text. `<` and `>` end no character's bytes. */
function withoutMarkup(bytes: Uint8Array): Uint8Array {
  const latin = new TextDecoder('windows-1252').decode(bytes);
  const bare = latin.replace(/<(script|style)\b[\s\S]*?<\/\1\s*>|<[^>]*>/giu, (tag) =>
    ' '.repeat(tag.length),
  );
  return bytes.map((byte, i) => (bare[i] === ' ' ? 0x20 : byte));
}

/**
 * Text as the bytes of an encoding that `decodeText` can find.
 *
 * @param text without half a surrogate pair: no decoder gives one
 * @param encoding a name of the WHATWG Encoding Standard: `utf-8`, `utf-16le`, `utf-16be`, or one of a byte a character
 */
export function encodedText(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le' || encoding === 'utf-16be') return encodeUtf16(text, encoding === 'utf-16le');
  const bytes = byteTable(encoding);
  return Uint8Array.from(text, (character) => bytes.get(character) ?? 0);
}

function encodeUtf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * text.length));
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
}

/** The decoder's own table, turned round: in Windows-1252 every byte has a character of its own. */
function byteTable(encoding: string): ReadonlyMap<string, number> {
  const decoded = new TextDecoder(encoding).decode(Uint8Array.from({ length: 256 }, (_, byte) => byte));
  return new Map(Array.from(decoded, (character, byte) => [character, byte]));
}

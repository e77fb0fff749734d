/** Where the type of a picture is written, and what stands there. */
const signatures: readonly (readonly [type: string, at: number, signature: string])[] = [
  ['image/png', 0, '\x89PNG\r\n\x1a\n'],
  ['image/jpeg', 0, '\xff\xd8\xff'],
  ['image/gif', 0, 'GIF8'],
  ['image/webp', 8, 'WEBP'],
  ['image/avif', 4, 'ftypavif'],
  ['image/avif', 4, 'ftypavis'],
];

/**
 * The type of a raster picture that every browser shows, by its first bytes: what a file says about itself may be wrong.
 *
 * SVG is left out on purpose: it is a document, with links, styles and scripts in it.
 *
 * @example
 * pictureType(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0)) //=> 'image/jpeg'
 */
export function pictureType(bytes: Uint8Array): string | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  return signatures.find(([, at, signature]) => start.startsWith(signature, at))?.[0];
}

import { decodeHtml } from '../../../article/html/decode-html.ts';
import type { OpenZip } from './open-zip.ts';

/**
 * The text of a part, in the encoding that it states.
 *
 * @returns empty where there is no such part
 */
export async function textOf(zip: OpenZip, name: string): Promise<string> {
  const bytes = await zip.read(name);
  return bytes === undefined || bytes.length === 0 ? '' : decodeHtml(bytes).text;
}

/** The parts that are pictures, by their names. */
export async function picturesOf(
  zip: OpenZip,
  isPicture: (name: string) => boolean,
): Promise<ReadonlyMap<string, Uint8Array>> {
  const pictures = new Map<string, Uint8Array>();
  for (const name of zip.names) {
    const bytes = isPicture(name) ? await zip.read(name) : undefined;
    if (bytes) pictures.set(name, bytes);
  }
  return pictures;
}

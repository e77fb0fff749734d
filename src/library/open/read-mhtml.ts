import PostalMime from 'postal-mime';
import { decodeHtml } from '../../article/html/decode-html.ts';
import { brokenFault, noTextFault } from './file-faults.ts';
import type { ReadFormat } from './format-reader.ts';
import { takePictures } from './take-pictures.ts';

/** One part of the message. The parser has them all, but tells only of e-mail's: not where a part came from. */
interface MimePart {
  readonly headers: readonly { readonly key: string; readonly value: string }[];
  readonly contentType: {
    readonly parsed: {
      readonly value: string;
      readonly params: Readonly<Record<string, string | undefined>>;
    };
  };
  readonly content: ArrayBuffer | null;
  readonly childNodes: readonly MimePart[];
}

/**
 * Reads a page that a browser saved with its pictures (.mhtml, .mht; RFC 2557): the page itself, and the pictures that it shows.
 * Frames, style sheets and scripts are left out.
 */
export const read: ReadFormat = async (bytes, tell) => {
  tell('Unpacking the page');
  const parts = await partsOf(bytes);
  const page = parts.find((part) => typeOf(part) === 'text/html' || typeOf(part) === 'application/xhtml+xml');
  if (!page?.content) throw parts.length > 1 ? noTextFault('mhtml') : brokenFault('mhtml');
  const html = decodeHtml(new Uint8Array(page.content), page.contentType.parsed.params.charset).text;
  const root = parts[0];
  const url = webAddress(header(root, 'snapshot-content-location') ?? header(page, 'content-location'));
  const pictures = new Map<string, Uint8Array>();
  for (const part of parts) {
    if (!part.content || part === page) continue;
    const content = new Uint8Array(part.content);
    const location = header(part, 'content-location');
    const id = header(part, 'content-id');
    if (location !== undefined) pictures.set(absolute(location, url), content);
    if (id !== undefined) pictures.set(`cid:${id.replace(/^<|>$/gu, '')}`, content);
  }
  const taken = takePictures(html, (address) => pictures.get(absolute(address, url)));
  return {
    text: taken.html,
    type: 'html',
    ...(url !== undefined && { url }),
    pictures: taken.pictures,
  };
};

/** All parts that hold something, the message itself first. */
async function partsOf(bytes: Uint8Array): Promise<readonly MimePart[]> {
  const parser = new PostalMime({ maxRfc822NestingDepth: 0 });
  try {
    await parser.parse(bytes);
  } catch {
    throw brokenFault('mhtml');
  }
  const parts: MimePart[] = [];
  const waiting = [(parser as unknown as { readonly root: MimePart }).root];
  for (let part = waiting.shift(); part; part = waiting.shift()) {
    parts.push(part);
    waiting.unshift(...part.childNodes);
  }
  return parts;
}

function typeOf({ contentType }: MimePart): string {
  return contentType.parsed.value;
}

function header(part: MimePart | undefined, name: string): string | undefined {
  const value = part?.headers.find(({ key }) => key === name)?.value.trim();
  return value === '' ? undefined : value;
}

function absolute(address: string, base: string | undefined): string {
  try {
    return new URL(address.trim(), base).href;
  } catch {
    return address.trim();
  }
}

/** "https://…": a page that was saved from a disk has an address that leads nowhere. */
function webAddress(address: string | undefined): string | undefined {
  const whole = address === undefined ? undefined : absolute(address, undefined);
  return whole !== undefined && /^https?:/u.test(whole) ? whole : undefined;
}

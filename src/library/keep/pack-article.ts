import type { OwnArticle, OwnPicture } from '../own-article.ts';

/** An article as one text: a window keeps nothing else. Pictures stand in it as base64. */
export async function packArticle({ facts, text, pictures }: OwnArticle): Promise<string> {
  const packed = await Promise.all(
    pictures.map(async ({ blob, ...picture }) => ({
      ...picture,
      type: blob.type,
      data: base64Of(new Uint8Array(await blob.arrayBuffer())),
    })),
  );
  return JSON.stringify({ facts, text, pictures: packed });
}

interface PackedArticle extends Omit<OwnArticle, 'pictures'> {
  readonly pictures: readonly PackedPicture[];
}

interface PackedPicture extends Omit<OwnPicture, 'blob'> {
  readonly type: string;
  readonly data: string;
}

/** @returns `undefined` for a text that is no packed article */
export function unpackArticle(packed: string): OwnArticle | undefined {
  try {
    const { facts, text, pictures } = JSON.parse(packed) as PackedArticle;
    const unpacked = pictures.map(({ type, data, ...picture }) => ({
      ...picture,
      blob: new Blob([bytesOf(data)], { type }),
    }));
    return { facts, text, pictures: unpacked };
  } catch {
    return undefined;
  }
}

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += 0x8000) {
    binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  }
  return btoa(binary);
}

const bytesOf = (data: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(data), (character) => character.charCodeAt(0));

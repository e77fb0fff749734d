import type { OwnPicture } from '../../own-article.ts';

/** The pictures that every browser shows, by the ends of their files' names. */
const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  avif: 'image/avif',
};

/**
 * @example
 * pictureName({ number: 0, blob: new Blob([], { type: 'image/png' }), … }) //=> '01.png'
 */
export function pictureName({ number, blob }: Pick<OwnPicture, 'number' | 'blob'>): string {
  const ending = Object.entries(types).find(([, type]) => type === blob.type)?.[0] ?? 'bin';
  return `${String(number + 1).padStart(2, '0')}.${ending}`;
}

/** @returns `undefined` for a file that is no picture that may be shown */
export function pictureType(file: string): string | undefined {
  return types[file.slice(file.lastIndexOf('.') + 1).toLowerCase()];
}

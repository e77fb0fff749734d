import path from 'node:path';
import type { FileFault } from '../../markdown/file-fault.ts';
import type { BodyBlock, CaptionPlace, ReadBody } from '../../markdown/read-article.ts';
import { readBody } from '../../markdown/read-article.ts';
import { readFrontMatter } from '../../markdown/read-front-matter.ts';
import type { CaptionFrontMatter } from '../../markdown/schemas.ts';
import { captionSchema } from '../../markdown/schemas.ts';
import type { CaptionFile } from '../../markdown/write-article.ts';
import { captionFileName } from '../../markdown/write-article.ts';

/** One caption's file, read. */
export interface ReadCaption extends ReadBody {
  readonly file: string;
  readonly bodyLine: number;
  /** `undefined` when the front matter has a fault. */
  readonly data: CaptionFrontMatter | undefined;
}

/**
 * Reads a caption's file.
 *
 * @param folder - `content/captions/<slug>`, for the faults.
 */
export function readCaption({ file: name, text }: CaptionFile, folder: string): ReadCaption {
  const file = path.join(folder, name);
  const { data, body, bodyLine, faults } = readFrontMatter(text, file, captionSchema);
  const read = readBody(body, bodyLine, file);
  return { ...read, file, bodyLine, data, faults: [...faults, ...read.faults] };
}

/**
 * Checks that the places in the body, the numbers of the captions and their file names are the same, each once.
 *
 * @param article - The article's file and its blocks.
 */
export function checkCaptions(
  slug: string,
  article: { readonly file: string; readonly blocks: readonly (BodyBlock | CaptionPlace)[] },
  captions: readonly ReadCaption[],
): FileFault[] {
  const known = captions.filter((caption) => caption.data !== undefined);
  const numbers = new Set(known.map(({ data }) => data?.number));
  const placed = new Set<number>();
  const faults: FileFault[] = [];
  for (const block of article.blocks) {
    if (!('place' in block)) continue;
    const { place, line } = block;
    if (placed.has(place)) {
      faults.push({
        file: article.file,
        line,
        message: `Caption ${place} has two places`,
        hint: 'Keep one of them.',
      });
    } else if (!numbers.has(place) && known.length === captions.length) {
      const hint = `Write content/captions/${slug}/${captionFileName(place)}, or take the place out.`;
      faults.push({ file: article.file, line, message: `Caption ${place} has no file`, hint });
    }
    placed.add(place);
  }
  return [...faults, ...captions.flatMap((caption) => checkCaption(slug, caption, placed))];
}

function checkCaption(
  slug: string,
  { file, data, blocks }: ReadCaption,
  placed: ReadonlySet<number>,
): FileFault[] {
  if (!data) return [];
  const faults: FileFault[] = [];
  const { article, number, credit, creditText } = data;
  if (article !== slug) {
    faults.push({
      file,
      line: 1,
      message: `"article" is "${article}"`,
      hint: `In this folder it is "${slug}".`,
    });
  }
  if (path.basename(file) !== captionFileName(number)) {
    const hint = `Name the file ${captionFileName(number)}, or number it as its name says.`;
    faults.push({ file, line: 1, message: `The file of caption ${number} has another name`, hint });
  }
  if (!placed.has(number)) {
    const hint = `Put ::caption[${number}] on a line of its own in the article.`;
    faults.push({ file, line: 1, message: `Caption ${number} has no place in the body`, hint });
  }
  if (blocks.length === 0 && credit === undefined && creditText === undefined) {
    faults.push({
      file,
      line: 1,
      message: `Caption ${number} is empty`,
      hint: 'Write its text or its credit.',
    });
  }
  return faults;
}

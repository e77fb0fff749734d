import { constants, openAsBlob, statSync } from 'node:fs';
import { access } from 'node:fs/promises';
import { Fault } from '../../article/fault.ts';
import { openArchive, type OpenArchive } from '../../markdown/archive/open-archive.ts';
import { readArchivedArticle } from '../../markdown/archive/read-archived-article.ts';
import { isReceivedType } from '../content/read-received.ts';
import type { FoundFile, FoundFiles } from '../many-files/find-files.ts';
import { faultOf } from '../terminal/report-fault.ts';
import type { NewArticle } from './save-article.ts';

const zip = /\.zip$/iu;
/** An article inside a reader's library: no file of a disk can stand below a file. */
const inZip = /^(?<file>.+\.zip)\/articles\/(?<slug>[^/]+)\.md$/iu;
/** The names that `add` gives captions. */
const captionName = /^\d{2,6}\.md$/u;

/** Whether a file is a reader's library as one file. */
export const isLibrary = (file: string): boolean => zip.test(file);

/**
 * Puts the articles of a reader's library in the place of its zip, so that each is added, counted and told like a file:
 * `library.zip/articles/reef.md`.
 */
export async function findInLibraries(found: FoundFiles): Promise<FoundFiles> {
  if (!found.files.some(({ file }) => isLibrary(file))) return found;
  const files: FoundFile[] = [];
  for (const one of found.files) files.push(...(isLibrary(one.file) ? await openFound(one) : [one]));
  return { ...found, files, searched: true };
}

async function openFound(found: FoundFile): Promise<FoundFile[]> {
  try {
    const { contents } = await open(found.file);
    if (contents.articles.size === 0) throw noLibrary();
    return [...contents.articles.keys()].map((slug) => ({
      file: `${found.file}/articles/${slug}.md`,
      size: 0,
    }));
  } catch (thrown) {
    return [{ ...found, fault: faultOf(thrown) }];
  }
}

/**
 * Reads an article of a reader's library, ready to be written into `content/`: with the reader's title, headings and
 * corrections. Pictures stay in the zip: the site's own articles have none.
 *
 * @param file As `findInLibraries` names it.
 * @returns `undefined` for any other file.
 * @throws Fault for an article that is not sound.
 */
export async function readFromLibrary(file: string): Promise<NewArticle | undefined> {
  const { file: library = '', slug = '' } = inZip.exec(file)?.groups ?? {};
  if (slug === '' || statSync(library, { throwIfNoEntry: false })?.isFile() !== true) return undefined;
  const { article, captions, received } = await readArchivedArticle(await open(library), slug);
  const extension = received.file.slice(received.file.lastIndexOf('.'));
  if (received.file !== slug + extension || !isReceivedType(received.file)) {
    throw strange(`received/${received.file}`);
  }
  const odd = captions.find((caption) => !captionName.test(caption.file));
  if (odd) throw strange(`captions/${slug}/${odd.file}`);
  return { slug, article, captions, receivedFile: received.file, received: received.bytes };
}

/** Each thread reads a zip's list of contents once. */
const opened = new Map<string, Promise<OpenArchive>>();

function open(file: string): Promise<OpenArchive> {
  const known = opened.get(file) ?? openFile(file);
  opened.set(file, known);
  return known;
}

async function openFile(file: string): Promise<OpenArchive> {
  // It says in the system's own words why a file cannot be read; `openAsBlob` does not.
  await access(file, constants.R_OK);
  return openArchive(await openAsBlob(file));
}

const noLibrary = (): Fault =>
  new Fault(
    'no-articles',
    'There is no article of a library in this zip.',
    'Unpack it, and add the texts and pages in it.',
  );

const strange = (name: string): Fault =>
  new Fault(
    'zip-article',
    `A library has no file of this name: ${JSON.stringify(name)}.`,
    'Export the library again.',
  );

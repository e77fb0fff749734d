import { isUtf8 } from 'node:buffer';
import { globSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../../article/fault.ts';
import { isReceivedType } from '../content/read-received.ts';
import { faultOf } from '../terminal/report-fault.ts';

/** A file to read, or what is wrong with a name. */
export interface FoundFile {
  /** The path, as the person wrote it or below the folder that they named. */
  readonly file: string;
  /** In bytes; 0 where it is not known. */
  readonly size: number;
  readonly fault?: Fault;
}

/** What stood on the command line, as files. */
export interface FoundFiles {
  readonly files: readonly FoundFile[];
  /** How many files of other kinds stand in the folders. */
  readonly otherKinds: number;
  /** Whether a folder or a pattern was named. */
  readonly searched: boolean;
}

/** What the shells know as a pattern. They fill it in themselves, but not inside quotation marks, and not on Windows. */
const pattern = /[*?[{]/u;

/**
 * The files that are named on a command line: files as they stand, folders with all that is in them, patterns filled in.
 *
 * In a folder, `.txt`, `.md`, `.html` and `.htm` are taken, in the order of their names; files and folders whose name
 * begins with a dot are not, and neither are folders behind a link, which may lead round in a circle.
 *
 * @returns a file that is not there is in the list too: reading it will say so
 *
 * @example
 * findFiles(['a.txt', 'news/']).files //=> [{ file: 'a.txt', size: 812 }, { file: 'news/b.html', size: 20480 }]
 */
export function findFiles(names: readonly string[]): FoundFiles {
  const found = { files: [] as FoundFile[], otherKinds: 0, searched: false };
  for (const name of names) {
    const stat = statOf(name);
    if (!stat && pattern.test(name)) {
      found.searched = true;
      const matches = globSync(name).sort();
      if (matches.length === 0) found.files.push(withFault(name, noMatch()));
      for (const match of matches) addNamed(match, statOf(match), found);
    } else addNamed(name, stat, found);
  }
  return found;
}

interface Found {
  readonly files: FoundFile[];
  otherKinds: number;
  searched: boolean;
}

type Stat = ReturnType<typeof statOf>;

/** Nothing where the file is not there or may not be looked at: reading it tells the person why. */
function statOf(file: string) {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function addNamed(file: string, stat: Stat, found: Found): void {
  if (stat?.isDirectory()) {
    found.searched = true;
    const before = found.files.length;
    addFolder(file, found);
    if (found.files.length === before) found.files.push(withFault(file, noArticles()));
  } else if (!stat && file.includes('\uFFFD')) found.files.push(withFault(file, notUtf8()));
  else found.files.push({ file, size: stat?.size ?? 0 });
}

/** Names are read as bytes: only so a name that is no UTF-8 can be told from one that is not there. */
function addFolder(folder: string, found: Found): void {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true, encoding: 'buffer' });
  } catch (thrown) {
    found.files.push(withFault(folder, faultOf(thrown)));
    return;
  }
  const named = entries.map((entry) => ({ entry, name: entry.name.toString('utf8') }));
  named.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const { entry, name } of named) {
    const file = path.join(folder, name);
    if (name.startsWith('.')) continue;
    if (entry.isDirectory()) addFolder(file, found);
    else if (!isReceivedType(name)) found.otherKinds += 1;
    else if (!isUtf8(entry.name)) found.files.push(withFault(file, notUtf8()));
    else {
      const stat = statOf(file);
      if (!stat?.isDirectory()) found.files.push({ file, size: stat?.size ?? 0 });
    }
  }
}

const withFault = (file: string, fault: Fault): FoundFile => ({ file, size: 0, fault });

const noArticles = (): Fault =>
  new Fault(
    'no-articles',
    'There is no article in this folder.',
    'Articles are files that end in .txt, .md, .html or .htm.',
  );

const noMatch = (): Fault => new Fault('not-found', 'No file fits this pattern.', 'Check the path.');

const notUtf8 = (): Fault =>
  new Fault('file-name', 'The file’s name is not in UTF-8, so it cannot be told.', 'Rename the file.');

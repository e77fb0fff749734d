import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { Fault } from '../../article/fault.ts';
import type { FileFault } from '../../markdown/file-fault.ts';
import { formatFileFault } from '../../markdown/file-fault.ts';
import { readFrontMatter } from '../../markdown/read-front-matter.ts';
import type { NameFrontMatter } from '../../markdown/schemas.ts';
import { nameSchema } from '../../markdown/schemas.ts';
import type { Name } from '../../names/name.ts';
import { nameOf } from './name-of.ts';
import { readFolderIfThere } from './read-if-there.ts';

/** One file of the glossary, read. */
export interface GlossaryEntry {
  /** The file name without `.md`. */
  readonly id: string;
  /** The file's path. */
  readonly file: string;
  /** The whole file. */
  readonly markdown: string;
  /** `undefined` when the front matter has a fault. */
  readonly data: NameFrontMatter | undefined;
  /** The plain text below the front matter. */
  readonly definition: string;
  /** The line of the file on which it starts, counted from 1. */
  readonly definitionLine: number;
  readonly faults: readonly FileFault[];
}

/**
 * Reads every `*.md` of a glossary folder, in the order of the ids. A folder that is not there holds no names.
 *
 * @param folder - For example `content/glossary`.
 */
export async function readGlossaryEntries(folder: string): Promise<readonly GlossaryEntry[]> {
  const files = (await readFolderIfThere(folder)).filter((file) => file.endsWith('.md'));
  return Promise.all(
    files.map(async (name) => {
      const file = path.join(folder, name);
      const markdown = await readFile(file, 'utf8');
      const id = name.slice(0, -'.md'.length);
      const { data, body, bodyLine, faults } = readFrontMatter(markdown, file, nameSchema);
      return { id, file, markdown, data, definition: body, definitionLine: bodyLine, faults };
    }),
  );
}

/**
 * The names of a glossary folder, in the order of their ids.
 *
 * @param folder - For example `content/glossary`.
 * @throws Fault `glossary` with every fault on a line of its own: file, line, what is wrong, what to do.
 *
 * @example
 * await readGlossary('content/glossary') //=> [{ id: 'green-zone', name: 'Green Zone', kind: 'place', … }]
 */
export async function readGlossary(folder: string): Promise<readonly Name[]> {
  const entries = await readGlossaryEntries(folder);
  const faults = entries.flatMap((entry) => entry.faults);
  if (faults.length > 0) {
    const list = faults.map((fault) => `\n${formatFileFault(fault)}`).join('');
    throw new Fault(
      'glossary',
      `The glossary has faults.${list}\n`,
      'Put them right, then run "npm run check".',
    );
  }
  return entries.flatMap(({ id, data }) => (data ? [nameOf(id, data)] : []));
}

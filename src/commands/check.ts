/** `npm run check`: every article against its received text, the glossary, links and front matter (docs/contracts.md, 1.2). */
import path from 'node:path';
import type { FileFault } from '../markdown/file-fault.ts';
import { formatFileFault } from '../markdown/file-fault.ts';
import { compileNames } from '../names/compile-names.ts';
import { interruptedWorkshops } from './add/undo-interrupted.ts';
import { checkArticle } from './check/check-article.ts';
import { checkGlossary } from './check/check-glossary.ts';
import { noteMixedSpellings } from './check/note-mixed-spellings.ts';
import { noteSourceFaults } from './check/note-source-faults.ts';
import { articlePaths, contentFolder } from './content/content-paths.ts';
import { nameOf } from './content/name-of.ts';
import { readGlossaryEntries } from './content/read-glossary.ts';
import { readFolderIfThere } from './content/read-if-there.ts';
import type { StoredArticle } from './content/stored-article.ts';
import { LONGEST_ARTICLE, readStoredArticle } from './content/stored-article.ts';
import { readArguments, refuseUsage } from './terminal/read-arguments.ts';

const USAGE = `Usage: npm run check

Checks content/, or the folder that the environment variable LECTERN_CONTENT names: each article's words against the text
that was received, captions and their places, the glossary, links and front matter. Each fault is one line. A note (a likely
misspelling, one name in several spellings) is one too, and no fault.

Exit code: 0 when there is no fault, 1 when there is one, 2 for wrong usage.`;

const { files } = readArguments(USAGE, {});
if (files.length > 0) refuseUsage('check takes no file: it checks the whole folder.', USAGE);

let count = 0;
const entries = await readGlossaryEntries(path.join(contentFolder, 'glossary'));
report(checkGlossary(entries));
const matcher = compileNames(entries.flatMap(({ id, data }) => (data ? [nameOf(id, data)] : [])));

const articleFiles = await readFolderIfThere(path.join(contentFolder, 'articles'));
const slugs = articleFiles.filter((file) => file.endsWith('.md')).map((file) => file.slice(0, -'.md'.length));
const targets = { articles: new Set(slugs), names: new Set(entries.map(({ id }) => id)) };
const received = new Set<string>();
for (const slug of slugs) {
  const stored = await readStoredArticle(slug);
  if (!stored) continue;
  if (stored.receivedFile !== undefined) received.add(stored.receivedFile);
  report(checkArticle(slug, stored, targets));
  note(slug, stored);
}
report(await findInterrupted());
report(await findOrphans());

const checked = `${slugs.length} ${slugs.length === 1 ? 'article' : 'articles'} and ${entries.length} names checked`;
process.stdout.write(`${checked}: ${count === 1 ? '1 fault' : `${count || 'no'} faults`}.\n`);
process.exitCode = count === 0 ? 0 : 1;

function report(faults: readonly FileFault[]): void {
  count += faults.length;
  for (const fault of faults) process.stdout.write(`${formatFileFault(fault)}\n`);
}

function note(slug: string, stored: StoredArticle): void {
  const { article, captions } = stored;
  if (article.length > LONGEST_ARTICLE) return;
  const paths = articlePaths(slug, '');
  const files = captions.map(({ file, text }) => ({ file: path.join(paths.captions, file), text }));
  const notes = [
    ...noteSourceFaults(slug, stored),
    ...noteMixedSpellings([{ file: paths.article, text: article }, ...files], matcher),
  ];
  for (const line of notes) {
    process.stdout.write(`${line}\n`);
  }
}

/** The site is built of whole articles: one that was being replaced may be away. */
async function findInterrupted(): Promise<FileFault[]> {
  const message = 'An `add` was stopped here in the middle of an article';
  const hint = 'Run `npm run add` again: first of all it puts back what was there.';
  return (await interruptedWorkshops()).map((file) => ({ file, line: 1, message, hint }));
}

/** Files that belong to no article: what a killed `add` or a deleted article left. */
async function findOrphans(): Promise<FileFault[]> {
  const captionFolders = await readFolderIfThere(path.join(contentFolder, 'captions'));
  const receivedFiles = await readFolderIfThere(path.join(contentFolder, 'received'));
  const orphans = [
    ...captionFolders
      .filter((name) => !targets.articles.has(name))
      .map((name) => path.join('captions', name)),
    ...receivedFiles
      .filter((name) => !received.has(name) && !targets.articles.has(path.parse(name).name))
      .map((name) => path.join('received', name)),
  ];
  return orphans.map((name) => ({
    file: path.join(contentFolder, name),
    line: 1,
    message: 'This belongs to no article',
    hint: 'Add its article again, or remove it.',
  }));
}

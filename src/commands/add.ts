/** `npm run add -- FILE...`: makes articles of received files and writes them into the content folder (docs/contracts.md, 1.2). */
import { z } from 'astro/zod';
import { Fault } from '../article/fault.ts';
import { languageTag } from '../markdown/schemas.ts';
import type { AddOutcome, PlaceOptions } from './add/place-article.ts';
import { StandsInTheWay, placeArticle } from './add/place-article.ts';
import { contentFolder } from './content/content-paths.ts';
import type { FoundFile } from './many-files/find-files.ts';
import { findFiles } from './many-files/find-files.ts';
import type { ArticleFacts, MadeArticle } from './add/make-article.ts';
import { makeArticles } from './add/make-article.ts';
import { findInLibraries, isLibrary } from './add/read-library.ts';
import { readArguments, refuseUsage } from './terminal/read-arguments.ts';
import { faultOf } from './terminal/report-fault.ts';
import { showName } from './terminal/show-name.ts';
import { showProgress } from './many-files/show-progress.ts';
import { RunSummary } from './many-files/summarise-run.ts';
import type { Tried } from './many-files/try-each.ts';
import { undoInterrupted } from './add/undo-interrupted.ts';
import { workOnFiles } from './many-files/work-on-files.ts';

const USAGE = `Usage: npm run add -- FILE... [options]

Makes an article of each FILE and writes it into content/, or into the folder that the environment variable
LECTERN_CONTENT names. FILE is .txt, .md, .html or .htm, a folder of such files, or a pattern ("news/*.txt"); or a .zip, as
"Your articles" exports it: its articles are added with what their reader has put right in them.

An interrupted run is taken up again by the same command: what is added already stays as it is.

  --title TEXT        the title, where the text has none or a worse one (one FILE only)
  --published DAY     when it was published: 2019-12-31
  --source-url URL    where it comes from (one FILE only)
  --source-name NAME  who published it (the address's host, when only that is given)
  --language TAG      its language, when it should not be detected: en, de, ar
  --replace           replace an article that has been edited or was made from another text

Exit code: 0 when each file is an article now, 1 when one is not, 2 for wrong usage.`;

const OPTIONS = {
  title: { type: 'string' },
  published: { type: 'string' },
  'source-url': { type: 'string' },
  'source-name': { type: 'string' },
  language: { type: 'string' },
  replace: { type: 'boolean' },
} as const;

const { values, files: names } = readArguments(USAGE, OPTIONS);
if (names.length === 0) refuseUsage('No file was named.', USAGE);
const found = await findInLibraries(findFiles(names));
const { facts, place } = checkOptions();

// The articles at hand are finished before the process ends. A second Ctrl-C ends it at once; the next run tidies up.
const stop = new AbortController();
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => {
    stop.abort();
  });
}

/** The article names of this run, with the file that came first and the writing of its article. */
const taken = new Map<string, { readonly file: string; readonly placed: Promise<boolean> }>();
const work = { run: makeArticles, module: new URL('add/make-article.ts', import.meta.url).href };
const summary = new RunSummary(found);
const progress = showProgress(found.files);
await tidyUp();
for await (const batch of workOnFiles(found.files, facts, work)) {
  // Begun in the order of the files, so that of two articles of one name it is always the first that gets it.
  const outcomes = batch.map(({ file, tried }) => ({ file, tried, outcome: add(file.file, tried) }));
  for (const { file, tried, outcome } of outcomes) report(file, tried, await outcome);
  if (stop.signal.aborted) break;
}
progress.end();
if (found.files.length > 1 || found.searched) process.stdout.write(summary.toString());
if (summary.stopped) process.exitCode = 1;

/** Before anything is added: the articles that a killed run was about to replace come back first. */
async function tidyUp(): Promise<void> {
  try {
    await undoInterrupted();
  } catch (thrown) {
    process.stderr.write(`${contentFolder}: ${faultOf(thrown).toString()}\n`);
    process.exit(1);
  }
}

async function add(file: string, tried: Tried<MadeArticle>): Promise<AddOutcome | Fault> {
  if ('fault' in tried) return new Fault(tried.fault.code, tried.fault.message, tried.fault.hint);
  const { slug } = tried.result;
  const before = taken.get(slug);
  const outcome = placeAfter(before, tried.result);
  if (!before) taken.set(slug, { file, placed: outcome.then((result) => !(result instanceof Fault)) });
  return outcome;
}

/** Waits for the article that had the name first: the second is compared with what it wrote. */
async function placeAfter(
  before: { readonly file: string; readonly placed: Promise<boolean> } | undefined,
  article: MadeArticle,
): Promise<AddOutcome | Fault> {
  try {
    const earlier = before && (await before.placed) ? { earlier: before.file } : {};
    return await placeArticle(article, { ...place, ...earlier });
  } catch (thrown) {
    return faultOf(thrown);
  }
}

function report({ file, size }: FoundFile, tried: Tried<MadeArticle>, outcome: AddOutcome | Fault): void {
  progress.clear();
  if (outcome instanceof Fault) {
    process.exitCode = 1;
    const difference =
      outcome instanceof StandsInTheWay && isWorthShowing(outcome) ? `${outcome.difference}\n` : '';
    process.stderr.write(`${difference}${showName(file)}: ${outcome.toString()}\n`);
    summary.failed(file, outcome);
  } else {
    process.stdout.write(`${outcome.verb} ${outcome.article}\n`);
    // Among many files they are counted: `check` tells of them, article by article.
    const notes = found.files.length === 1 && 'result' in tried ? tried.result.noteLines : [];
    for (const line of notes) process.stdout.write(`${line}\n`);
    summary.succeeded(outcome.verb, 'result' in tried ? tried.result.notes : 0);
  }
  progress.advance({ file, size });
}

/** Among many files, one of the same name is most often another article: its whole text would bury the other lines. */
function isWorthShowing({ code }: StandsInTheWay): boolean {
  return found.files.length === 1 || code === 'edited';
}

function checkOptions(): { facts: ArticleFacts; place: PlaceOptions } {
  const { title, published, language, replace } = values;
  const url = values['source-url'];
  if (names.some(isLibrary) && Object.keys(values).some((option) => option !== 'replace')) {
    refuseUsage(
      'The articles of a .zip have their titles, dates and sources: only --replace goes with it.',
      USAGE,
    );
  }
  if (found.files.length > 1 && (title ?? url) !== undefined) {
    refuseUsage('--title and --source-url are about one article: name one file.', USAGE);
  }
  if (title?.trim() === '') refuseUsage('--title is empty.', USAGE);
  if (published !== undefined && !z.iso.date().safeParse(published).success) {
    refuseUsage(`--published is a day like 2019-12-31, not "${published}".`, USAGE);
  }
  if (language !== undefined && !languageTag.safeParse(language).success) {
    refuseUsage(`--language is a tag like en or pt-BR, not "${language}".`, USAGE);
  }
  const host = url === undefined ? undefined : hostOf(url);
  const name = values['source-name']?.trim() ?? host;
  if (name === '') refuseUsage('--source-name is empty.', USAGE);
  const facts = {
    ...(title !== undefined && { title: title.trim() }),
    ...(published !== undefined && { published }),
    ...(language !== undefined && { language }),
    ...(name !== undefined && { source: url === undefined ? { name } : { name, url } }),
  };
  return { facts, place: { replace: replace === true, keepEdited: found.searched } };
}

function hostOf(url: string): string {
  if (!URL.canParse(url) || !/^https?:$/u.test(new URL(url).protocol)) {
    refuseUsage(`--source-url is a whole address, from https:// on, not "${url}".`, USAGE);
  }
  return new URL(url).hostname.replace(/^www\./u, '');
}

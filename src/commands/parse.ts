/** `npm run -s parse -- FILE...`: each file's article as one line of JSON, or as a listing for people (docs/contracts.md, 1.1). */
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { FoundFile, FoundFiles } from './many-files/find-files.ts';
import { findFiles } from './many-files/find-files.ts';
import type { ParseOutput, ParsedFile } from './parse/parse-files.ts';
import { parseFiles, parseReceived, printFault } from './parse/parse-files.ts';
import { readArguments, refuseUsage } from './terminal/read-arguments.ts';
import type { ReceivedType } from './content/read-received.ts';
import { readStandardInput } from './content/read-received.ts';
import { faultOf } from './terminal/report-fault.ts';
import { resumeOutput } from './parse/resume-output.ts';
import { count, showProgress } from './many-files/show-progress.ts';
import { showName } from './terminal/show-name.ts';
import { RunSummary } from './many-files/summarise-run.ts';
import type { Tried } from './many-files/try-each.ts';
import { faultData } from './many-files/try-each.ts';
import { workOnFiles } from './many-files/work-on-files.ts';

const USAGE = `Usage: npm run -s parse -- FILE... | -

Prints the article in each file as one line of JSON, in the order of the files.
FILE is .txt, .md, .html or .htm, a folder of such files, or a pattern ("news/*.txt"); "-" is standard input.

  --type text|html   what standard input holds (text, when it is not said)
  --explain          print a listing for people: each line, what it is, and why
  --names            the names of the glossary too, and where each is mentioned
  --to OUTPUT        write the lines into this file; what it holds already is not parsed again, so that the same
                     command goes on where it was stopped

Of more than one file, standard error tells how far it is, and at the end what became of them.

Exit code: 0 when each file was parsed, 1 when one could not be, 2 for wrong usage.`;

/** The name of standard input on the command line. */
const STANDARD_INPUT = '-';
/** Columns of a listing where no terminal says how many it has, the fewest that it can be read in, and the most. */
const COLUMNS = { usual: 80, fewest: 30, most: 100 };

const { values, files: names } = readArguments(USAGE, {
  type: { type: 'string' },
  explain: { type: 'boolean' },
  names: { type: 'boolean' },
  to: { type: 'string' },
});
if (names.length === 0) refuseUsage('No file was named.', USAGE);
if (values.type !== undefined && !names.includes(STANDARD_INPUT)) {
  refuseUsage('--type goes with "-": a file is known by its extension.', USAGE);
}
if (values.to !== undefined && values.explain) {
  refuseUsage('--to is for lines of JSON: a listing cannot be gone on with.', USAGE);
}
const inputType = typeOf(values.type ?? 'text');
const output: ParseOutput = {
  names: values.names === true,
  ...(values.explain === true && { listing: columns() }),
};
if (output.names) await refuseFaultyGlossary();

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const found = withoutDone(findFiles(names), await doneBefore());
const out = values.to === undefined ? process.stdout : createWriteStream(values.to, { flags: 'a' });
if (out !== process.stdout) out.on('error', (thrown) => stopWith(thrown, values.to));
const summary = new RunSummary(found);
const progress = showProgress(found.files);
for (const files of runsOf(found.files)) {
  for await (const batch of workOnFiles(files, output, work(files))) {
    for (const { file, tried } of batch) await print(file, tried);
  }
}
progress.end();
if (out !== process.stdout) {
  out.end();
  await finished(out);
}
if (found.files.length > 1 || found.searched) process.stderr.write(summary.toString());

function typeOf(type: string): ReceivedType {
  if (type === 'text' || type === 'html') return type;
  return refuseUsage(`--type is text or html, not "${type}".`, USAGE);
}

function columns(): number {
  return Math.min(Math.max(process.stdout.columns || COLUMNS.usual, COLUMNS.fewest), COLUMNS.most);
}

/** The files whose lines stand in the output of a run before. */
async function doneBefore(): Promise<ReadonlySet<string>> {
  if (values.to === undefined) return new Set();
  try {
    return await resumeOutput(values.to);
  } catch (thrown) {
    return stopWith(thrown, values.to);
  }
}

function withoutDone(all: FoundFiles, done: ReadonlySet<string>): FoundFiles {
  const files = all.files.filter(({ file }) => !done.has(file));
  const skipped = all.files.length - files.length;
  if (skipped > 0) process.stderr.write(`Parsed before: ${count(skipped)}.\n`);
  return { ...all, files };
}

function stopWith(thrown: unknown, file?: string): never {
  const place = file === undefined ? '' : `${showName(file)}: `;
  process.stderr.write(`${place}${faultOf(thrown).toString()}\n`);
  process.exit(1);
}

async function refuseFaultyGlossary(): Promise<void> {
  try {
    const { readMatcher } = await import('./content/read-matcher.ts');
    await readMatcher();
  } catch (thrown) {
    stopWith(thrown);
  }
}

/** Standard input can be read by this thread alone, so it goes apart; all others together. */
function runsOf(files: readonly FoundFile[]): FoundFile[][] {
  const runs: FoundFile[][] = [];
  for (const file of files) {
    const last = runs.at(-1);
    const isInput = (entry: FoundFile | undefined): boolean => entry?.file === STANDARD_INPUT;
    if (last && !isInput(file) && !isInput(last[0])) last.push(file);
    else runs.push([file]);
  }
  return runs;
}

function work([first]: readonly FoundFile[]) {
  const run = first?.file === STANDARD_INPUT ? parseInput : parseFiles;
  return { run, module: new URL('parse/parse-files.ts', import.meta.url).href };
}

async function parseInput(): Promise<Tried<ParsedFile>[]> {
  try {
    return [{ result: await parseReceived(STANDARD_INPUT, await readStandardInput(inputType), output) }];
  } catch (thrown) {
    return [{ fault: faultData(thrown) }];
  }
}

/** Waits until the reader has taken it: what nobody has read yet is not gathered in memory. */
async function print(file: FoundFile, tried: Tried<ParsedFile>): Promise<void> {
  if ('result' in tried) summary.succeeded('parsed', tried.result.notes);
  else {
    process.exitCode = 1;
    summary.failed(file.file, tried.fault);
  }
  progress.clear();
  const text = 'result' in tried ? tried.result.text : printFault(file.file, tried.fault, output);
  if (!out.write(`${text}\n`)) await once(out, 'drain');
  progress.advance(file);
}

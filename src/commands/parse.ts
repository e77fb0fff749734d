/** `npm run -s parse -- FILE...`: each file's article as one line of JSON (design 4.1). */
import { once } from 'node:events';
import { parseArticle } from '../article/parse-article.ts';
import { nameLanguage } from './name-language.ts';
import { readArguments, refuseUsage } from './read-arguments.ts';
import type { Received, ReceivedType } from './read-received.ts';
import { readReceived, readStandardInput } from './read-received.ts';
import { faultOf } from './report-fault.ts';

const USAGE = `Usage: npm run -s parse -- FILE... | -

Prints the article in each file as one line of JSON, in the order of the files.
FILE is .txt, .md, .html or .htm; "-" is standard input.

  --type text|html   what standard input holds (text, when it is not said)

Exit code: 0 when each file was parsed, 1 when one could not be, 2 for wrong usage.`;

/** The name of standard input on the command line. */
const STANDARD_INPUT = '-';

const { values, files } = readArguments(USAGE, { type: { type: 'string' } });
if (files.length === 0) refuseUsage('No file was named.', USAGE);
if (values.type !== undefined && !files.includes(STANDARD_INPUT)) {
  refuseUsage('--type goes with "-": a file is known by its extension.', USAGE);
}
const inputType = typeOf(values.type ?? 'text');

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

// One at a time, each written before the next is read: thousands of files take the memory of the largest.
for (const file of files) {
  const line = await parseFile(file);
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

function typeOf(type: string): ReceivedType {
  if (type === 'text' || type === 'html') return type;
  return refuseUsage(`--type is text or html, not "${type}".`, USAGE);
}

async function parseFile(file: string): Promise<string> {
  try {
    const { text, type } = await readFileOrInput(file);
    return JSON.stringify({ file, ...parseArticle(text, { type, nameLanguage }) });
  } catch (thrown) {
    process.exitCode = 1;
    const { code, message, hint } = faultOf(thrown);
    return JSON.stringify({ file, error: { code, message, hint } });
  }
}

function readFileOrInput(file: string): Promise<Received> {
  return file === STANDARD_INPUT ? readStandardInput(inputType) : readReceived(file);
}

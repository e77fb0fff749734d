/** `npm run -s mentions -- FILE...`: every mention of a name of the glossary, one line of JSON for each file. */
import { once } from 'node:events';
import path from 'node:path';
import { Fault } from '../article/fault.ts';
import { compileNames } from '../names/compile-names.ts';
import { findMentions } from '../names/find-mentions.ts';
import { contentFolder } from './content/content-paths.ts';
import { readArguments, refuseUsage } from './terminal/read-arguments.ts';
import { readGlossary } from './content/read-glossary.ts';
import { readReceived } from './content/read-received.ts';
import { faultOf } from './terminal/report-fault.ts';

const USAGE = `Usage: npm run -s mentions -- FILE...

Prints where each file names an entry of the glossary, as one line of JSON, in the order of the files:
{ "file", "mentions": [ { "name", "text", "range": [start, end] } ] }, ranges in UTF-16 units of the file's text.
FILE is .txt or .md; each file is one article.

Exit code: 0 when each file was read, 1 when one could not be, 2 for wrong usage.`;

const { files } = readArguments(USAGE, {});
if (files.length === 0) refuseUsage('No file was named.', USAGE);

// A reader that has seen enough (`| head`) closes the pipe: that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1));

const matcher = await readMatcher();
for (const file of files) {
  const line = await mentionsOf(file);
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

async function readMatcher() {
  try {
    return compileNames(await readGlossary(path.join(contentFolder, 'glossary')));
  } catch (thrown) {
    process.stderr.write(`${faultOf(thrown).toString()}\n`);
    process.exit(1);
  }
}

async function mentionsOf(file: string): Promise<string> {
  try {
    const { text, type } = await readReceived(file);
    // Ranges in a page's source would point into its tags.
    if (type === 'html') {
      throw new Fault('file-type', 'Mentions are found in text, not in HTML.', 'Save the article as .txt.');
    }
    return JSON.stringify({ file, mentions: findMentions([text], matcher)[0] ?? [] });
  } catch (thrown) {
    process.exitCode = 1;
    const { code, message, hint } = faultOf(thrown);
    return JSON.stringify({ file, error: { code, message, hint } });
  }
}

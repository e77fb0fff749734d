/** `npm run names -- suggest FILE...` and `npm run names -- add NAME`: what the glossary lacks, and a new entry for it. */
import path from 'node:path';
import { Fault } from '../article/fault.ts';
import type { NameMatcher } from '../names/compile-names.ts';
import { compileNames } from '../names/compile-names.ts';
import { suggestNames } from '../names/suggest-names.ts';
import { contentFolder } from './content/content-paths.ts';
import { addName, KINDS } from './names/add-name.ts';
import { describeSuggestions } from './names/describe-suggestions.ts';
import { readArguments, refuseUsage } from './terminal/read-arguments.ts';
import { readGlossary } from './content/read-glossary.ts';
import { readReceived } from './content/read-received.ts';
import { faultOf } from './terminal/report-fault.ts';

const USAGE = `Usage: npm run names -- suggest [--json] FILE...
       npm run names -- add [--kind KIND] [--country COUNTRY] [--spelling TEXT]... [--id ID] NAME

suggest lists what the files (.txt or .md, each one article) name and the glossary does not know: likely new spellings of known names,
names that an initialism explains, words in Arabic letters, spellings that are found and not listed, runs of capitals;
the most useful first. --json prints one object a line:
{ "file", "suggestions": [ { "text", "kind", "of", "places": [ { "line", "range": [start, end] } ] } ] },
ranges in UTF-16 units of the line.

add writes content/glossary/<id>.md with TODO wherever something must still be found out. The site builds with it;
"npm run check" says what is to be written, line by line, until nothing is left.
KIND is ${KINDS.join(', ')}.

Exit code: 0 when it was done, 1 when not, 2 for wrong usage.`;

const { values, files: words } = readArguments(USAGE, {
  json: { type: 'boolean' },
  kind: { type: 'string' },
  country: { type: 'string' },
  spelling: { type: 'string', multiple: true },
  id: { type: 'string' },
});
const [verb, ...rest] = words;
const glossary = path.join(contentFolder, 'glossary');

if (verb === 'suggest') await suggest(rest);
else if (verb === 'add') await add(rest);
else refuseUsage(verb === undefined ? 'Say what to do: suggest or add.' : `There is no "${verb}".`, USAGE);

async function suggest(files: readonly string[]): Promise<void> {
  if (files.length === 0) refuseUsage('No file was named.', USAGE);
  try {
    const matcher = compileNames(await readGlossary(glossary));
    for (const file of files) await suggestFor(file, matcher);
  } catch (thrown) {
    fail(thrown);
  }
}

/** A file that cannot be read is named, and the others are read all the same. */
async function suggestFor(file: string, matcher: NameMatcher): Promise<void> {
  try {
    const { text, type } = await readReceived(file);
    // The lines of a page's source are no lines of the article.
    if (type === 'html') {
      throw new Fault('file-type', 'Names are looked for in text, not in HTML.', 'Save the article as .txt.');
    }
    const suggestions = suggestNames(text.split('\n'), matcher);
    process.stdout.write(describeSuggestions(file, suggestions, values.json === true));
  } catch (thrown) {
    process.stderr.write(`${file}: `);
    fail(thrown);
  }
}

async function add([name, ...more]: readonly string[]): Promise<void> {
  if (name === undefined || more.length > 0) refuseUsage('Give one name, in quotation marks.', USAGE);
  const { kind = 'militia', country, spelling = [], id } = values;
  try {
    const file = await addName(glossary, { name, kind, country, spellings: spelling, id });
    process.stdout.write(`${file} is there. Next: npm run check\n`);
  } catch (thrown) {
    fail(thrown);
  }
}

function fail(thrown: unknown): void {
  process.stderr.write(`${faultOf(thrown).toString()}\n`);
  process.exitCode = 1;
}

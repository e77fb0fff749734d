/** `npm run -s restore`: the received bytes, made again of nothing but what `parse` printed. */
import { text } from 'node:stream/consumers';
import type { Article } from '../article/article.ts';
import { Fault } from '../article/fault.ts';
import type { Decoding } from '../article/undo/record-decoding.ts';
import { restoreBytes } from '../article/undo/restore-bytes.ts';
import { restoreReceived } from '../article/undo/restore-received.ts';
import { readArguments, refuseUsage } from './terminal/read-arguments.ts';
import { faultOf } from './terminal/report-fault.ts';

const USAGE = `Usage: npm run -s parse -- FILE | npm run -s restore

Reads one article, as parse printed it, and writes the file that it was made of, byte for byte: whatever the steps
made of its lines, nothing was lost. An article of a web page does not hold the page's HTML.

Exit code: 0 when the file was written to standard output, 1 when it could not be made, 2 for wrong usage.`;

const { files } = readArguments(USAGE, {});
if (files.length > 0) refuseUsage('restore reads standard input.', USAGE);

try {
  const { article, decoding } = readLine(await text(process.stdin));
  process.stdout.write(restoreBytes(restoreReceived(article), decoding));
} catch (thrown) {
  process.stderr.write(`${faultOf(thrown).toString()}\n`);
  process.exitCode = 1;
}

function readLine(line: string): { article: Article; decoding: Decoding } {
  let parsed: Partial<Article> & { decoding?: Decoding };
  try {
    parsed = JSON.parse(line) as typeof parsed;
  } catch {
    throw new Fault(
      'no-article',
      'This is not one line of JSON, as parse prints it.',
      'Parse one file and pipe it here.',
    );
  }
  const { decoding = { encoding: 'utf-8' } } = parsed;
  if (!parsed.blocks || !parsed.setAside) {
    throw new Fault('no-article', 'There is no article in this line.', 'See whether parse printed an error.');
  }
  return { article: parsed as Article, decoding };
}

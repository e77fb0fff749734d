import { createReadStream } from 'node:fs';
import { truncate } from 'node:fs/promises';
import { Fault } from '../../article/fault.ts';

/** How each line of parse begins: with the file's name. */
const fileOfLine = /^\{"file":(?<name>"(?:[^"\\]|\\.)*")/u;
/** A path is no longer than 4,096 bytes on any system, and each may be written as six characters. */
const longestStart = 32 * 1024;
const lineFeed = 0x0a;

/**
 * Makes a file of parse's lines ready to be gone on with: a line that was not written to its end is cut off.
 *
 * @param output - The file; one that is not there is as good as an empty one.
 * @returns The names of the files whose lines are in it, with an article or with a fault.
 * @throws Fault `not-ours` when it holds anything else: nothing is cut off then.
 */
export async function resumeOutput(output: string): Promise<ReadonlySet<string>> {
  const names = new Set<string>();
  let whole = 0;
  let length = 0;
  let start = Buffer.alloc(0);
  try {
    for await (const chunk of createReadStream(output) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let end = chunk.indexOf(lineFeed); end >= 0; end = chunk.indexOf(lineFeed, from)) {
        names.add(nameIn(startOf(start, chunk.subarray(from, end))));
        start = Buffer.alloc(0);
        from = end + 1;
        whole = length + from;
      }
      start = startOf(start, chunk.subarray(from));
      length += chunk.length;
    }
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return names;
    throw error;
  }
  if (start.length > 0 && !start.toString('utf8').startsWith('{"file":"'.slice(0, start.length))) {
    throw notOurs();
  }
  if (whole < length) await truncate(output, whole);
  return names;
}

/** Only the start of a line is kept: an article may have megabytes. */
function startOf(start: Buffer, more: Buffer): Buffer<ArrayBuffer> {
  return Buffer.concat([start, more.subarray(0, Math.max(0, longestStart - start.length))]);
}

function nameIn(start: Buffer): string {
  const name = fileOfLine.exec(start.toString('utf8'))?.groups?.name;
  if (name === undefined) throw notOurs();
  return JSON.parse(name) as string;
}

function notOurs(): Fault {
  const message = 'It holds other lines than those of parse.';
  return new Fault('not-ours', message, 'Name a new file, or one that parse wrote.');
}

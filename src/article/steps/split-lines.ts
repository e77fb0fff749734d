import type { Block } from '../article.ts';
import type { Draft } from '../draft.ts';
import { Fault } from '../fault.ts';
import { cleanText, trimRange } from '../white-space.ts';

/** Line ends of every system, and what Unicode says must break a line (UAX 14, classes BK, CR and LF). */
const lineEnd = /\r\n|[\n\v\f\r\u2028\u2029]/gu;

/** No newspaper article has a million lines; a block for each character of a large file would fill the memory. */
const mostLines = 1_000_000;

/**
 * Each line that holds anything becomes one block, without the white space around it.
 *
 * @throws {Fault} `too-many-lines`
 */
export function splitLines(draft: Draft): Draft {
  const { received } = draft;
  const blocks: Block[] = [];
  const add = (start: number, end: number): void => {
    const range = trimRange(received, start, end);
    if (range) blocks.push({ type: 'paragraph', text: cleanText(received.slice(...range)), range });
    if (blocks.length > mostLines) throw tooManyLines();
  };
  let start = 0;
  for (const { index, 0: end } of received.matchAll(lineEnd)) {
    add(start, index);
    start = index + end.length;
  }
  add(start, received.length);
  return { ...draft, blocks };
}

function tooManyLines(): Fault {
  const message = `The text has more than ${mostLines.toLocaleString('en')} lines.`;
  return new Fault('too-many-lines', message, 'Save each article as a file of its own.');
}

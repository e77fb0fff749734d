/** How fast `parseArticle` is, on one core, beside the least that any reader of text must do. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArticle } from '../../src/article/parse-article.ts';
import { median } from './median.ts';

export interface ParseSpeed {
  /** Megabytes of UTF-8 a second, from file to article. */
  readonly megabytesPerSecond: number;
  /** The same by the processor's time, all threads counted: what other programs take of the machine is left out. */
  readonly processorMegabytesPerSecond: number;
  /** The same for reading the file and splitting it at its line ends. */
  readonly splitMegabytesPerSecond: number;
}

/**
 * Reads and parses every text, file by file, beside reading and splitting it: passes in turn, the first thrown away
 * (the machine code is not made yet), then the medians.
 */
export function measureParseSpeed(texts: readonly string[], passes = 5): ParseSpeed {
  const folder = mkdtempSync(join(tmpdir(), 'lectern-bench-'));
  const files = texts.map((text, number) => {
    const file = join(folder, `${number}.txt`);
    writeFileSync(file, text);
    return file;
  });
  const megabytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e6;
  // What is made is counted, so that no compiler can leave the making out.
  const parse = (file: string): number => parseArticle(readFileSync(file, 'utf8')).blocks.length;
  const split = (file: string): number => readFileSync(file, 'utf8').split('\n').length;
  const times = { parse: [] as number[], split: [] as number[], processor: [] as number[] };
  for (let pass = 0; pass <= passes; pass += 1) {
    const before = process.cpuUsage();
    const parsed = secondsFor(files, parse);
    const { user, system } = process.cpuUsage(before);
    const splitUp = secondsFor(files, split);
    if (pass === 0) continue;
    times.parse.push(parsed);
    times.processor.push((user + system) / 1e6);
    times.split.push(splitUp);
  }
  rmSync(folder, { recursive: true });
  return {
    megabytesPerSecond: megabytes / median(times.parse),
    processorMegabytesPerSecond: megabytes / median(times.processor),
    splitMegabytesPerSecond: megabytes / median(times.split),
  };
}

function secondsFor(files: readonly string[], work: (file: string) => number): number {
  const started = performance.now();
  let made = 0;
  for (const file of files) made += work(file);
  if (made === 0) throw new Error('Nothing was made of any file.');
  return (performance.now() - started) / 1000;
}

/**
 * How many times longer ten times the text takes, all in one line. 10 is linear; 100 would be quadratic.
 *
 * @param text Repeated until it is long enough; its line ends become spaces.
 */
export function measureLinearity(text: string): { seconds: readonly [number, number]; growth: number } {
  const words = text.replace(/\s+/gu, ' ');
  const timed = (characters: number): number => {
    const line = words.repeat(Math.ceil(characters / words.length)).slice(0, characters);
    const started = performance.now();
    parseArticle(line);
    return (performance.now() - started) / 1000;
  };
  timed(100_000);
  const seconds = [1e6, 1e7].map((size) => median(Array.from({ length: 3 }, () => timed(size)))) as [
    number,
    number,
  ];
  return { seconds, growth: seconds[1] / seconds[0] };
}

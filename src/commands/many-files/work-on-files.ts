import { availableParallelism } from 'node:os';
import type { Piscina } from 'piscina';
import type { FoundFile } from './find-files.ts';
import { mapInOrder } from './map-in-order.ts';
import type { Task, Tried } from './try-each.ts';
import { faultData } from './try-each.ts';

/** The work on files: a function that threads can find too. */
export interface FileWork<Options, Result> {
  readonly run: (task: Task<Options>) => Promise<Tried<Result>[]>;
  /** The module that exports `run` as its default. */
  readonly module: string;
}

/** A file and what became of it. */
export interface Done<Result> {
  readonly file: FoundFile;
  readonly tried: Tried<Result>;
}

/** A message to a thread takes as long as a small article does, so small files go together. */
const batchBounds = { files: 16, bytes: 256 * 1024 };
/** Bytes of received files that may be under way: an article as JSON is about three times as large. */
const mostUnderWay = 32 * 1024 * 1024;
/** Batches under way for each thread: one at work, the others waiting or waited for. */
const batchesPerThread = 3;
/**
 * Threads take a third of a second to start, in which one of them would parse this much: below it, they would only delay.
 */
const fewest = { files: 400, bytes: 6 * 1024 * 1024 };

/**
 * Works on files, on all cores where there are many, and gives the results in the files' order.
 *
 * A batch of results is taken, then the next batch begun: the memory does not grow with the number of files. A
 * thread that dies takes only its own files with it.
 */
export async function* workOnFiles<Options, Result>(
  files: readonly FoundFile[],
  options: Options,
  work: FileWork<Options, Result>,
): AsyncGenerator<readonly Done<Result>[], void, undefined> {
  const threads = isWorthThreads(files) ? availableParallelism() : 1;
  const pool = threads > 1 ? await startPool<Options, Result>(work.module, threads) : undefined;
  const run = (task: Task<Options>): Promise<Tried<Result>[]> => (pool ? pool.run(task) : work.run(task));
  try {
    const bounds = {
      mostItems: pool ? threads * batchesPerThread : 1,
      mostSize: mostUnderWay,
      sizeOf: sizeOfBatch,
    };
    const batches = batchesOf(files, pool ? batchBounds.files : 1);
    yield* mapInOrder(batches, (batch) => runBatch(batch, options, run), bounds);
  } finally {
    await pool?.destroy();
  }
}

function isWorthThreads(files: readonly FoundFile[]): boolean {
  return files.length > 1 && (files.length >= fewest.files || sizeOfBatch(files) >= fewest.bytes);
}

/** Loaded only here: for a handful of files it would take longer than the files. */
async function startPool<Options, Result>(
  module: string,
  threads: number,
): Promise<Piscina<Task<Options>, Tried<Result>[]>> {
  const { Piscina } = await import('piscina');
  return new Piscina({ filename: module, minThreads: threads, maxThreads: threads });
}

function sizeOfBatch(batch: readonly FoundFile[]): number {
  return batch.reduce((sum, { size }) => sum + size, 0);
}

function* batchesOf(files: readonly FoundFile[], mostFiles: number): Generator<readonly FoundFile[]> {
  let batch: FoundFile[] = [];
  let bytes = 0;
  for (const file of files) {
    if (batch.length > 0 && (batch.length >= mostFiles || bytes + file.size > batchBounds.bytes)) {
      yield batch;
      batch = [];
      bytes = 0;
    }
    batch.push(file);
    bytes += file.size;
  }
  if (batch.length > 0) yield batch;
}

/** Files whose name alone is at fault are not sent anywhere. */
async function runBatch<Options, Result>(
  batch: readonly FoundFile[],
  options: Options,
  run: FileWork<Options, Result>['run'],
): Promise<readonly Done<Result>[]> {
  const sound = batch.filter(({ fault }) => !fault);
  let results: Tried<Result>[];
  try {
    results = sound.length === 0 ? [] : await run({ files: sound.map(({ file }) => file), options });
  } catch (thrown) {
    const fault = faultData(thrown);
    results = sound.map(() => ({ fault }));
  }
  return batch.map((file) => {
    const tried = file.fault ? { fault: faultData(file.fault) } : results.shift();
    return { file, tried: tried ?? { fault: faultData(new Error('a result is missing')) } };
  });
}

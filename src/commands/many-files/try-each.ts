import { faultOf } from '../terminal/report-fault.ts';

/** A fault as data: an object of a class does not go from one thread to another. */
export interface FaultData {
  readonly code: string;
  readonly message: string;
  readonly hint: string;
}

/** What became of one file. */
export type Tried<Result> = { readonly result: Result } | { readonly fault: FaultData };

/** Some files to work on, as they are sent to a thread. */
export interface Task<Options> {
  readonly files: readonly string[];
  readonly options: Options;
}

/** Whatever was thrown, as data. */
export function faultData(thrown: unknown): FaultData {
  const { code, message, hint } = faultOf(thrown);
  return { code, message, hint };
}

/**
 * Works on files one after the other; a fault in one stops none of the others.
 *
 * @returns one entry for each file, in order
 */
export async function tryEach<Options, Result>(
  { files, options }: Task<Options>,
  work: (file: string, options: Options) => Promise<Result>,
): Promise<Tried<Result>[]> {
  const tried: Tried<Result>[] = [];
  for (const file of files) {
    try {
      tried.push({ result: await work(file, options) });
    } catch (thrown) {
      tried.push({ fault: faultData(thrown) });
    }
  }
  return tried;
}

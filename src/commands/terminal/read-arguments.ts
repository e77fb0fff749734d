import type { ParseArgsConfig } from 'node:util';
import { parseArgs } from 'node:util';

type Options = NonNullable<ParseArgsConfig['options']>;

/** The exit code for wrong usage (docs/contracts.md, 1.1). */
const WRONG_USAGE = 2;

/**
 * Reads the command line. `--help` prints the usage and ends the process with 0.
 *
 * @param usage - The text of `--help`.
 * @param options - As `parseArgs` of Node takes them.
 */
export function readArguments<Given extends Options>(usage: string, options: Given) {
  const config = {
    allowPositionals: true,
    strict: true,
    options: { ...options, help: { type: 'boolean' } },
  } as const;
  try {
    const { values, positionals } = parseArgs(config);
    if ('help' in values && values.help) {
      process.stdout.write(`${usage}\n`);
      process.exit(0);
    }
    return { values, files: positionals };
  } catch (error) {
    return refuseUsage(error instanceof Error ? error.message : String(error), usage);
  }
}

/**
 * Says what is wrong with the command line, shows the usage and ends the process with 2.
 *
 * @param message - What is wrong: a sentence.
 */
export function refuseUsage(message: string, usage: string): never {
  process.stderr.write(`${message}\n\n${usage}\n`);
  process.exit(WRONG_USAGE);
}

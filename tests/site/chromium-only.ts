import { inject, TestRunner, type RunnerTestCase } from 'vitest';
import type { EngineName } from './start-engine.ts';

declare module 'vitest' {
  interface TaskMeta {
    /** Why the test was skipped in this engine; `run-engines.ts` prints it. */
    skipped?: string;
  }
}

/**
 * Skips the test that calls it, or calls what calls it, in every engine but Chromium. It is for what a test asks of the
 * way in which the browser is driven, never for what the site does: that must hold in every engine.
 *
 * @param reason - What only Chromium has, for the report: `the accessibility tree by the DevTools protocol`.
 */
export function chromiumOnly(reason: string): void {
  if (inject('engine') !== 'chromium') skipTest(reason);
}

/**
 * Skips the test that calls it in one engine, for a limit of that engine or of how it is driven.
 *
 * @param reason - The limit, and how one knows that it is none of the site.
 */
export function notIn(engine: EngineName, reason: string): void {
  if (inject('engine') === engine) skipTest(reason);
}

/** For a test that waits for a file that a page makes and saves. */
export function savesFile(): void {
  notIn(
    'firefox',
    'a file that a page makes and saves: BiDi tells of the saving of no blob, whatever page makes it',
  );
}

/** @throws Error when no test runs: a hook cannot be skipped. */
function skipTest(reason: string): never {
  const test = TestRunner.getCurrentTest<RunnerTestCase | undefined>();
  if (!test) throw new Error(`Not in this engine, and no test to skip: ${reason}`);
  test.meta.skipped = reason;
  return test.context.skip(reason);
}

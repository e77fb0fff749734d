/**
 * `npm test`: everything that must hold, one step after the other, and no further than the first step that fails.
 *
 * Its last line is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { Fault } from '../src/article/fault.ts';
import { findBrowsers, type Browsers } from './site/find-browsers.ts';

interface Step {
  readonly heading: string;
  readonly command: string;
  readonly args: readonly string[];
}

/** What needs no browser, quickest first. */
const checks: readonly Step[] = [
  { heading: 'Format', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  // Before the linter, which needs the types that Astro writes for the collections.
  { heading: 'Types', command: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { heading: 'Lint', command: 'eslint', args: ['.'] },
];

const report = '.vitest/results.json';

process.exitCode = await runAll();

/** @returns The exit code of `npm test`. */
async function runAll(): Promise<number> {
  for (const step of checks) {
    const code = await runStep(step, {});
    if (code !== 0) return code;
  }
  console.log('\n== Browsers');
  const browsers = await browsersOrFault();
  if (!browsers) return 1;
  rmSync(report, { force: true });
  const tests: Step = {
    heading: 'Tests',
    command: 'vitest',
    args: [
      'run',
      '--config',
      'tests/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ],
  };
  const code = await runStep(tests, { LECTERN_BROWSERS: JSON.stringify(browsers) });
  return printTotals() || code;
}

async function browsersOrFault(): Promise<Browsers | undefined> {
  try {
    const browsers = await findBrowsers();
    console.log(`Chromium: ${browsers.chromium}`);
    console.log(`Firefox: ${describe(browsers.firefox)}`);
    console.log(`WebKit: ${describe(browsers.webkit)}`);
    return browsers;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    console.error(`${error.message}\nHint: ${error.hint}`);
    return undefined;
  }
}

function describe(found: Browsers['firefox' | 'webkit']): string {
  if (typeof found === 'string') return found;
  return 'missing' in found ? `${found.missing}; its tests are skipped` : found.browser;
}

async function runStep({ heading, command, args }: Step, env: Record<string, string>): Promise<number> {
  console.log(`\n== ${heading}`);
  const started = performance.now();
  const child = spawn(path.join('node_modules/.bin', command), args, {
    stdio: 'inherit',
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env, ...env },
  });
  const code = await new Promise<number>((resolve, reject) => {
    child.on('error', reject).on('exit', (exit) => {
      resolve(exit ?? 1);
    });
  });
  const seconds = Math.round((performance.now() - started) / 1000);
  console.log(code === 0 ? `${heading}: good (${seconds} s)` : `${heading}: failed with exit code ${code}`);
  return code;
}

/** @returns 1 when a test failed or nothing was reported. */
function printTotals(): number {
  try {
    const results = JSON.parse(readFileSync(report, 'utf8')) as Record<
      'numPassedTests' | 'numFailedTests' | 'numPendingTests',
      number
    >;
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
    if (skipped > 0) console.log(`${skipped} skipped: the reasons stand beside them.`);
    console.log(`${passed} passed, ${failed} failed`);
    return failed > 0 || passed === 0 ? 1 : 0;
  } catch {
    console.error('The tests ended before they could report.');
    return 1;
  }
}

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
  /** After so many seconds it hangs, and is ended. */
  readonly most?: number;
}

/** What needs no browser, quickest first. */
const checks: readonly Step[] = [
  { heading: 'Format', command: 'prettier', args: ['--check', '--log-level=warn', '.'] },
  // Before the linter, which needs the types that Astro writes for the collections.
  { heading: 'Types', command: 'astro', args: ['check', '--minimumFailingSeverity', 'warning'] },
  { heading: 'Lint', command: 'eslint', args: ['.'] },
];

/** The tests, and then the real screen reader over the site that they built. */
const tests = vitestStep('Tests', '.vitest/results.json', ['units', 'site']);
const orca = { ...vitestStep('Orca', '.vitest/orca.json', ['orca'], ['--maxWorkers=2']), most: 600 };

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
  const env = { LECTERN_BROWSERS: JSON.stringify(browsers) };
  for (const { report } of [tests, orca]) rmSync(report, { force: true });
  const codes = [await runStep(tests, env), await runStep(orca, { LECTERN_DIST: 'dist', ...env })];
  return printTotals([tests, orca]) || Math.max(...codes);
}

function vitestStep(
  heading: string,
  report: string,
  projects: readonly string[],
  more: readonly string[] = [],
): Step & { report: string } {
  const args = ['run', '--config', 'tests/vitest.config.ts', ...projects.map((name) => `--project=${name}`)];
  return {
    heading,
    report,
    command: 'vitest',
    args: [...args, ...more, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  };
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

async function runStep(
  { heading, command, args, most = 0 }: Step,
  env: Record<string, string>,
): Promise<number> {
  console.log(`\n== ${heading}`);
  const started = performance.now();
  const child = spawn(path.join('node_modules/.bin', command), args, {
    stdio: 'inherit',
    timeout: most * 1000,
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
function printTotals(steps: readonly { readonly heading: string; readonly report: string }[]): number {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  for (const { heading, report } of steps) {
    const { passed, failed, skipped } = readReport(report) ?? { passed: 0, failed: 1, skipped: 0 };
    console.log(`${heading}: ${passed} passed, ${failed} failed, ${skipped} skipped`);
    totals.passed += passed;
    totals.failed += failed;
    totals.skipped += skipped;
  }
  if (totals.skipped > 0) console.log(`${totals.skipped} skipped: the reasons stand beside them.`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  return totals.failed > 0 || totals.passed === 0 ? 1 : 0;
}

function readReport(file: string): { passed: number; failed: number; skipped: number } | undefined {
  try {
    const results = JSON.parse(readFileSync(file, 'utf8')) as Record<
      'numPassedTests' | 'numFailedTests' | 'numPendingTests',
      number
    >;
    const { numPassedTests: passed, numFailedTests: failed, numPendingTests: skipped } = results;
    return { passed, failed, skipped };
  } catch {
    console.error('The tests ended before they could report.');
    return undefined;
  }
}

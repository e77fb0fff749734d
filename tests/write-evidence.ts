/**
 * `npm run evidence`: what the last `npm test` showed, for the accessibility statement (docs/contracts.md, promise 8).
 *
 * It is run by hand after a good test run and its result is committed, so that the statement names a real run and its
 * day. `tests/house/evidence.test.ts` fails when the statement claims a test that is no longer there.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { findOrca } from './orca/find-orca.ts';
import { findBrowsers, findOnPath } from './site/find-browsers.ts';

interface TestRun {
  readonly numPassedTests: number;
  readonly numPendingTests: number;
  readonly startTime: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

const readRun = (file: string): TestRun => JSON.parse(readFileSync(file, 'utf8')) as TestRun;
const run = readRun('.vitest/results.json');
const orcaRun = readRun('.vitest/orca.json');
// The test of the evidence itself waits for this file.
const failed = [...run.testResults, ...orcaRun.testResults]
  .filter(({ name }) => !name.endsWith('evidence.test.ts'))
  .flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'failed'));
if (failed.length > 0) {
  console.error('The last test run failed, and shows nothing. Hint: run "npm test" until it is good.');
  process.exit(1);
}
const { chromium, firefox, webkit } = await findBrowsers();
const orca = await findOrca();
const version = (program: string): string =>
  execFileSync(program, ['--version'], { encoding: 'utf8' }).trim();
const packageVersion = (name: string): string =>
  (JSON.parse(readFileSync(`node_modules/${name}/package.json`, 'utf8')) as { version: string }).version;

const evidence = {
  date: new Date(run.startTime).toISOString().slice(0, 10),
  engines: [
    version(chromium).replace(/ built on.*/u, ''),
    ...(typeof firefox === 'string' ? [version(firefox)] : []),
    ...('browser' in webkit ? [`WebKitGTK${webkitVersion()}, in its MiniBrowser`] : []),
  ],
  tools: [
    ...['axe-core', 'html-validate', '@guidepup/virtual-screen-reader'].map(
      (name) => `${name} ${packageVersion(name)}`,
    ),
    ...['lynx', 'w3m'].filter((name) => findOnPath(name) !== undefined),
  ],
  passed: run.numPassedTests,
  skipped: run.numPendingTests,
  /** The real screen reader; 0 passed where it could not be had. */
  orca: 'version' in orca ? { version: orca.version, passed: readings() } : { version: '', passed: 0 },
  /** The tests that drive a browser over the site, by the file that holds them. */
  site: run.testResults
    .filter(({ name }) => name.includes('/tests/site/'))
    .map(({ name, assertionResults }) => ({
      file: path.basename(name, '.test.ts'),
      tests: assertionResults.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName),
    }))
    .sort((a, b) => a.file.localeCompare(b.file)),
};
/** Only what Orca read: the tests of its own lines need no Orca. */
function readings(): number {
  return orcaRun.testResults
    .filter(({ name }) => !name.endsWith('join-lines.test.ts'))
    .flatMap(({ assertionResults }) => assertionResults.filter(({ status }) => status === 'passed')).length;
}

/** MiniBrowser does not say its own version; Debian's package does. */
function webkitVersion(): string {
  try {
    const shown = execFileSync('dpkg-query', ['-W', '-f', '${Version}', 'webkit2gtk-driver'], {
      encoding: 'utf8',
    });
    return ` ${shown.split('-')[0] ?? ''}`.trimEnd();
  } catch {
    return '';
  }
}

writeFileSync('src/layouts/evidence.json', `${JSON.stringify(evidence, undefined, 2)}\n`);
console.log(`src/layouts/evidence.json: ${evidence.passed} tests passed on ${evidence.date}`);

/**
 * `npm run test:engines`: the tests of the site in other engines than Chromium, one after the other, and a table of what
 * passed and failed in each file. Not part of `npm test`: it takes as long again for each engine.
 *
 *     npm run test:engines                               # Firefox, then WebKit
 *     npm run test:engines -- firefox tests/site/names.test.ts
 *
 * Firefox is the system's (`tests/site/drive-firefox.ts`). It is driven by WebDriver BiDi, which lacks what some tests
 * ask for: README.md. WebKit is Playwright's own build, where it is installed.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** They start browsers of their own, and look at no page of the shared one. */
const apart = /\/(?:engines|aloud-engine|text-browser)\.test/u;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      /** `site/chromium-only.ts` tells there why a test was skipped. */
      readonly meta: { readonly skipped?: string };
    }[];
  }[];
}

const engines = ['firefox', 'webkit'];
const args = process.argv.slice(2);
const chosen = engines.filter((engine) => args.includes(engine));
const files = args.filter((arg) => !engines.includes(arg));
if (files.length === 0) files.push(...globSync('tests/site/*.test.ts').filter((file) => !apart.test(file)));

for (const engine of chosen.length > 0 ? chosen : engines) runIn(engine);

function runIn(engine: string): void {
  const file = `.vitest/${engine}.json`;
  rmSync(file, { force: true });
  console.log(`\n== ${engine}`);
  const config = ['run', '--config', 'tests/vitest.config.ts', '--project', 'site', '--maxWorkers', '1'];
  // Driven so, they take several times as long as Chromium.
  config.push('--testTimeout=120000');
  // File by file, as they end: a run that takes hours and is broken off has told what it found.
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  spawnSync(path.join('node_modules/.bin', 'vitest'), [...config, ...reporters, ...files], {
    stdio: 'inherit',
    env: { ...process.env, LECTERN_ENGINE: engine },
  });
  if (existsSync(file)) printTable(JSON.parse(readFileSync(file, 'utf8')) as Report);
  else process.exitCode = 1;
}

/** One line a file, and the tests that failed below it; then why tests were skipped. */
function printTable({ testResults }: Report): void {
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const reasons = new Map<string, number>();
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const passed = assertionResults.filter(({ status }) => status === 'passed');
    const skipped = assertionResults.filter((test) => !failed.includes(test) && !passed.includes(test));
    totals.passed += passed.length;
    totals.failed += failed.length;
    totals.skipped += skipped.length;
    const counts = `${passed.length} passed, ${failed.length} failed, ${skipped.length} skipped`;
    console.log(`${path.basename(name).padEnd(36)} ${counts}`);
    for (const { fullName } of failed) console.log(`    ${fullName}`);
    for (const { meta } of skipped) {
      const reason = meta.skipped ?? 'the reason stands in its name';
      reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
    }
  }
  for (const [reason, count] of reasons) console.log(`${count} skipped: ${reason}`);
  console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
  // A file that cannot be read has no tests, and a run of none is no good run.
  const broken = testResults.some(({ status }) => status === 'failed');
  if (totals.failed > 0 || broken || totals.passed === 0) process.exitCode = 1;
}

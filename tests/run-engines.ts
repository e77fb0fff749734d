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

/** They start browsers of their own, in each engine; or look at no page of the shared one. */
const apart =
  /(?:engines|offline|aloud-engine|text-browser|plain-words|spellings|nothing-lost|weight)\.test/u;

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
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
  const reporters = ['--reporter=dot', '--reporter=json', `--outputFile.json=${file}`];
  spawnSync(path.join('node_modules/.bin', 'vitest'), [...config, ...reporters, ...files], {
    stdio: 'inherit',
    env: { ...process.env, LECTERN_ENGINE: engine },
  });
  if (existsSync(file)) printTable(JSON.parse(readFileSync(file, 'utf8')) as Report);
  else process.exitCode = 1;
}

/** One line a file, and the tests that failed below it. */
function printTable({ testResults }: Report): void {
  const totals = { passed: 0, failed: 0 };
  for (const { name, assertionResults } of testResults) {
    const failed = assertionResults.filter(({ status }) => status === 'failed');
    const passed = assertionResults.filter(({ status }) => status === 'passed').length;
    totals.passed += passed;
    totals.failed += failed.length;
    console.log(`${path.basename(name).padEnd(36)} ${passed} passed, ${failed.length} failed`);
    for (const { fullName } of failed) console.log(`    ${fullName}`);
  }
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  if (totals.failed > 0) process.exitCode = 1;
}

import { cpSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { expectGolden } from '../markdown/expect-golden.ts';
import { runCommand, temporaryFolder } from './run-command.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = path.join(import.meta.dirname, '../fixtures/commands/check');
const SOUND = path.join(FIXTURES, 'sound');

/** What `check` prints about a folder, with the folder written as `content`. */
async function check(content: string): Promise<{ code: number | null; report: string }> {
  const { code, stdout, stderr } = await runCommand('check', [], { content });
  expect(stderr).toBe('');
  return { code, report: stdout.replaceAll(content, 'content') };
}

describe('npm run check', () => {
  test.each(readdirSync(FIXTURES))('on the case "%s" prints the golden report', async (name) => {
    const content = temporaryFolder();
    if (name !== 'sound') cpSync(SOUND, content, { recursive: true });
    cpSync(path.join(FIXTURES, name), content, { recursive: true });
    rmSync(path.join(content, 'report.txt'), { force: true });
    const { code, report } = await check(content);
    expect(code).toBe(name === 'sound' ? 0 : 1);
    expectGolden(path.join(FIXTURES, name, 'report.txt'), report);
  });

  test('finds a missing received file and what belongs to no article', async () => {
    const content = temporaryFolder();
    cpSync(SOUND, content, { recursive: true });
    rmSync(path.join(content, 'report.txt'));
    rmSync(path.join(content, 'received/seals.txt'));
    writeFileSync(path.join(content, 'received/otters.txt'), 'Otters.');
    const { code, report } = await check(content);
    expect(code).toBe(1);
    expect(report).toContain('content/articles/seals.md:1 The received text seals.txt is not there. Hint: ');
    expect(report).toContain('content/received/otters.txt:1 This belongs to no article. Hint: ');
    expect(report).toMatch(/ 2 faults\.\n$/u);
  });

  test('passes a folder with nothing in it, and takes no file', async () => {
    expect((await check(temporaryFolder())).report).toBe('0 articles and 0 names checked: no faults.\n');
    expect((await runCommand('check', ['a.md'])).code).toBe(2);
  });

  test('the sound case is what add makes of its received text, and an editor’s work', () => {
    expect(readFileSync(path.join(SOUND, 'articles/seals.md'), 'utf8')).toContain('headingsFrom: editor');
  });
});

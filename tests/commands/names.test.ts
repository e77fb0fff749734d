import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { expectGolden } from '../markdown/expect-golden.ts';
import { filesIn, runCommand, temporaryFolder } from './run-command.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const GOLDEN = path.join(import.meta.dirname, '../fixtures/commands/names');

describe('npm run names', () => {
  test('add writes an entry that check leads to its end', async () => {
    const content = temporaryFolder();
    const options = [
      '--kind',
      'party',
      '--country',
      'Iraq',
      '--spelling',
      'Hizb al-Nahr',
      '--spelling',
      'حزب النهر',
    ];
    const added = await runCommand('names', ['add', ...options, "Party of the River's Mouth"], { content });
    const file = 'glossary/party-of-the-rivers-mouth.md';
    expect([added.code, added.stderr]).toEqual([0, '']);
    expect(added.stdout).toBe(`${path.join(content, file)} is there. Next: npm run check\n`);
    const entry = readFileSync(path.join(content, file), 'utf8').replace(
      /checked: .*/u,
      'checked: 2026-01-01',
    );
    expectGolden(path.join(GOLDEN, 'entry.md'), entry);
    const { code, stdout } = await runCommand('check', [], { content });
    expect(code).toBe(1);
    expectGolden(path.join(GOLDEN, 'check.txt'), stdout.replaceAll(content, 'content'));
  });

  test('add refuses a name that is there in another spelling, a kind that is not, and a name without an id', async () => {
    const content = temporaryFolder();
    await runCommand('names', ['add', 'River Guard'], { content });
    const before = filesIn(content);
    for (const [args, message] of [
      [['River-Guard'], 'river-guard.md already, as "River Guard". Hint: Add what is new to that file.'],
      [['--kind', 'club', 'Boat Club'], 'There is no kind "club".'],
      [['نهر'], 'No file name can be made of "نهر". Hint: Give small letters, digits and hyphens with --id.'],
    ] as const) {
      const { code, stdout, stderr } = await runCommand('names', ['add', ...args], { content });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toContain(message);
    }
    expect(filesIn(content)).toEqual(before);
  });

  test('suggest prints one object a line with --json, and goes on to the next file', async () => {
    const content = temporaryFolder();
    const file = path.join(content, 'a.txt');
    writeFileSync(file, 'It rained.\n\nThe Basra Farmers Union (BFU) met.');
    const { code, stdout } = await runCommand('names', ['suggest', '--json', file, file], { content });
    expect(code).toBe(0);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown);
    const suggestion = {
      text: 'Basra Farmers Union',
      kind: 'defined',
      of: 'BFU',
      places: [{ line: 3, range: [4, 23] }],
    };
    expect(lines).toEqual([1, 2].map(() => ({ file, suggestions: [suggestion] })));
  });

  test('exits with 2 for a verb that is not, and with 1 for a file that is not', async () => {
    expect((await runCommand('names', ['remove', 'x'])).code).toBe(2);
    expect((await runCommand('names', [])).code).toBe(2);
    expect((await runCommand('names', ['suggest', 'absent.txt'])).code).toBe(1);
  });
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'lectern-mentions-'));
const command = join(import.meta.dirname, '../../src/commands/mentions.ts');
const run = (...files: string[]) => spawnSync(process.execPath, [command, ...files], { encoding: 'utf8' });
const save = (name: string, content: string): string => {
  const file = join(folder, name);
  writeFileSync(file, content);
  return file;
};

afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('npm run -s mentions', () => {
  it('prints one line of JSON for each file, in order, with ranges in UTF-16 units of its text', () => {
    const one = save('one.txt', '🏛 The Kataeb Hezbollah\r\n\r\nsaid so.');
    const two = save('two.md', 'No name here.');
    const lines = execFileSync(process.execPath, [command, one, two], { encoding: 'utf8' })
      .trim()
      .split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([
      { file: one, mentions: [{ name: 'kataib-hezbollah', text: 'Kataeb Hezbollah', range: [7, 23] }] },
      { file: two, mentions: [] },
    ]);
  });

  it('says what is wrong with a file in its line, goes on, and exits with 1', () => {
    const html = save('page.html', '<p>Kataeb Hezbollah</p>');
    const good = save('good.txt', 'Kataeb Hezbollah');
    const { status, stdout } = run(join(folder, 'absent.txt'), html, good);
    const lines = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { error?: { code: string; hint: string } });
    expect(status).toBe(1);
    expect(lines.map(({ error }) => error?.code)).toEqual(['not-found', 'file-type', undefined]);
    expect(lines[1]?.error?.hint).toBe('Save the article as .txt.');
  });

  it('exits with 2 and its usage when no file is named', () => {
    const { status, stdout, stderr } = run();
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('Usage: npm run -s mentions');
  });
});

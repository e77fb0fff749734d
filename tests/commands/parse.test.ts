import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { HOSTILE_INPUTS } from './hostile-inputs.ts';
import { runCommand, temporaryFolder } from './run-command.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Line extends Article {
  readonly file: string;
  readonly error?: { code: string; message: string; hint: string };
}

const linesOf = (stdout: string): Line[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Line);
const textOf = ({ blocks, setAside }: Line): string =>
  [...blocks, ...setAside].map(({ text }) => text).join('\n');

test('each file gives one line of JSON, in order, and a fault stops nothing', async () => {
  const folder = temporaryFolder();
  const write = (name: string): string => {
    writeFileSync(path.join(folder, name), `The seals of ${name} came back to the old docks on Monday.\n`);
    return path.join(folder, name);
  };
  mkdirSync(path.join(folder, 'folder.txt'));
  const files = [
    write('b.txt'),
    path.join(folder, 'none.txt'),
    path.join(folder, 'folder.txt'),
    write('x.pdf'),
    write('a.md'),
  ];
  const { code, stdout, stderr } = await runCommand('parse', files);
  const lines = linesOf(stdout);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^5 files: 2 parsed, 3 failed\.\nFailed:\n/u);
  expect(lines.map(({ file }) => file)).toEqual(files);
  expect(lines.map(({ error }) => error?.code)).toEqual([
    undefined,
    'not-found',
    'no-articles',
    'file-type',
    undefined,
  ]);
  expect(lines[3]?.error?.hint).toMatch(/\.txt, \.md, \.html or \.htm/u);
  expect(lines[4]?.blocks[0]?.text).toContain('The seals of a.md came');
});

test('standard input is read at "-"', async () => {
  const input = 'The seals came back to the old docks on Monday, the office said.\n';
  const { code, stdout } = await runCommand('parse', ['-', '--type', 'text'], { input });
  expect(code).toBe(0);
  expect(linesOf(stdout)[0]).toMatchObject({ file: '-', language: 'en', titleFrom: 'suggested' });
});

test('wrong usage is told on standard error and ends with 2', async () => {
  const wrong = [[], ['--loud', 'a.txt'], ['-', '--type', 'pdf'], ['a.txt', '--type', 'html']];
  for (const { code, stdout, stderr } of await Promise.all(wrong.map((args) => runCommand('parse', args)))) {
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/^\S.*\n\nUsage: npm run -s parse/u);
  }
});

test('any input gives its text or one clear error', async () => {
  const folder = temporaryFolder();
  for (const { file, bytes } of HOSTILE_INPUTS) writeFileSync(path.join(folder, file), bytes);
  const { stdout, stderr } = await runCommand(
    'parse',
    HOSTILE_INPUTS.map(({ file }) => path.join(folder, file)),
  );
  const lines = linesOf(stdout);
  expect(stderr).toMatch(new RegExp(`^${HOSTILE_INPUTS.length} files: `, 'u'));
  expect(lines).toHaveLength(HOSTILE_INPUTS.length);
  for (const [index, { file, words, error }] of HOSTILE_INPUTS.entries()) {
    const line = lines[index];
    expect({ file, error: line?.error?.code }).toEqual({ file, error });
    if (line && words !== undefined) expect(textOf(line), file).toContain(words);
    if (line?.error) expect(line.error.hint, file).toMatch(/^\p{Lu}.*\.$/u);
  }
});

test('one line of 10 MB is parsed', async () => {
  const sentence = 'The seals came back to the old docks on Monday, said the office. ';
  const { code, stdout } = await runCommand('parse', ['-'], {
    input: sentence.repeat(10_000_000 / sentence.length),
  });
  expect(code).toBe(0);
  expect(stdout.length).toBeGreaterThan(9_900_000);
});

const GLOSSARY = path.join(import.meta.dirname, '../fixtures/commands/check/sound');

test('--names adds the mentions of the glossary’s names: of text as npm run mentions prints them', async () => {
  const folder = temporaryFolder();
  const [text, page] = ['a.txt', 'b.html'].map((name) => path.join(folder, name));
  if (!text || !page) throw new Error('two files were named');
  writeFileSync(text, 'Seven seals came back.\n\nThe Old Docks were full of them on Monday.\n');
  writeFileSync(page, '<h1>Seals are back</h1><p>The Old Docks were full of seals on Monday.</p>');
  const { stdout } = await runCommand('parse', ['--names', text, page], { content: GLOSSARY });
  const mentions = await runCommand('mentions', [text], { content: GLOSSARY });
  const [first, second] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { mentions: unknown });
  expect(first?.mentions).toEqual((JSON.parse(mentions.stdout) as { mentions: unknown }).mentions);
  expect(first?.mentions).toEqual([{ name: 'old-docks', text: 'Old Docks', range: [28, 37] }]);
  expect(second?.mentions).toEqual([{ name: 'old-docks', text: 'Old Docks', range: [4, 13], block: 1 }]);
});

test('--explain prints a listing in the place of JSON, faults in it too', async () => {
  const folder = temporaryFolder();
  const file = path.join(folder, 'a.txt');
  writeFileSync(file, 'The Old Docks were full of seals on Monday, the harbour office said.\n');
  const args = ['--explain', '--names', file, path.join(folder, 'none.txt')];
  const { code, stdout } = await runCommand('parse', args, { content: GLOSSARY });
  expect(code).toBe(1);
  expect(stdout).toContain('\nLine 1. Paragraph.\n  The Old Docks were full');
  expect(stdout).toContain('\n  Name: Old Docks (old-docks)\n');
  expect(stdout).toContain('none.txt\n\nThere is no such file. Hint: Check the path.\n');
});

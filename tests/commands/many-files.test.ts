import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test, vi } from 'vitest';
import { filesIn, runCommand, temporaryFolder } from './run-command.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const story = (number: number): string =>
  `Story ${number} of the harbour\n\nSeven seals came back to dock ${number} on Monday, the office said.\n\n` +
  `A seal rests on the stepsCredit: Jo Penn\n\nThe next count of dock ${number} is planned for May.\n`;

/** A folder with numbered stories. */
function folderOf(count: number): string {
  const folder = path.join(temporaryFolder(), 'news');
  for (let number = 0; number < count; number += 1) {
    const file = path.join(folder, `part ${number % 7}`, `${number}.txt`);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, story(number));
  }
  return folder;
}

test('hundreds of files are parsed by several threads, in order, each as it would be alone', async () => {
  const folder = folderOf(420);
  const bad = path.join(folder, 'part 2', '100.txt');
  writeFileSync(bad, '');
  const { code, stdout, stderr } = await runCommand('parse', [folder]);
  const lines = stdout.trimEnd().split('\n');
  const files = Object.keys(filesIn(folder)).map((name) => path.join(folder, name));
  expect(code).toBe(1);
  expect(lines.map((line) => (JSON.parse(line) as { file: string }).file).sort()).toEqual(files.sort());
  // A busy machine takes more than ten seconds, and the run says where it is.
  const end = stderr.replace(/^(?:[\d,]+ of 420 files.*\n)+/u, '');
  expect(end).toBe(`420 files: 419 parsed, 1 failed.\nFailed:\n  ${bad}: There is no text.\n`);
  const some = [lines[0], lines[210], lines[419]].map((line) => line ?? '');
  const alone = await runCommand(
    'parse',
    some.map((line) => (JSON.parse(line) as { file: string }).file),
  );
  expect(alone.stdout.trimEnd().split('\n')).toEqual(some);
});

/** Runs add and kills it, as a power cut would, when it has told of some articles. */
async function addAndKill(args: readonly string[], content: string, after: number): Promise<void> {
  const child = spawn(process.execPath, ['src/commands/add.ts', ...args], {
    env: { ...process.env, LECTERN_CONTENT: content },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  let told = 0;
  createInterface(child.stdout).on('line', () => {
    told += 1;
    if (told === after) child.kill('SIGKILL');
  });
  const [, signal] = (await once(child, 'exit')) as [number | null, string | null];
  expect(signal).toBe('SIGKILL');
}

test('a killed add is taken up again, and the end is that of a run that nobody disturbed', async () => {
  const folder = folderOf(60);
  const whole = temporaryFolder();
  const killed = temporaryFolder();
  expect(await runCommand('add', [folder], { content: whole })).toMatchObject({ code: 0, stderr: '' });
  await addAndKill([folder], killed, 20);
  const { code, stdout } = await runCommand('add', [folder], { content: killed });
  expect(code).toBe(0);
  expect(stdout).toMatch(/^unchanged .*\nunchanged /u);
  expect(stdout).toMatch(/\n60 files: \d+ unchanged, \d+ added\.\n$/u);
  expect(filesIn(killed)).toEqual(filesIn(whole));
});

test('a folder that is added again keeps what an editor has written since', async () => {
  const folder = folderOf(3);
  const content = temporaryFolder();
  await runCommand('add', [folder], { content });
  const file = path.join(content, 'articles/story-1-of-the-harbour.md');
  writeFileSync(file, `${readFileSync(file, 'utf8')}\nAn editor’s line.\n`);
  const { code, stdout, stderr } = await runCommand('add', [folder], { content });
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain('3 files: 2 unchanged, 1 kept.\n');
  expect(readFileSync(file, 'utf8')).toContain('An editor’s line.');
});

test('of two files with one title the first becomes the article, even with --replace, and the second is told of', async () => {
  const folder = temporaryFolder();
  const content = path.join(folder, 'content');
  const [first, second, twin] = ['a.txt', 'b.txt', 'c.txt'].map((name) => path.join(folder, name));
  if (!first || !second || !twin) throw new Error('three files were named');
  writeFileSync(first, story(1));
  writeFileSync(second, `${story(1)}\nThe office will count again.\n`);
  writeFileSync(twin, story(1));
  const { code, stdout, stderr } = await runCommand('add', [first, second, twin, '--replace'], { content });
  expect(code).toBe(1);
  expect(stdout).toMatch(/^added .*\nunchanged .*\n3 files: 1 added, 1 failed, 1 unchanged\.\n/u);
  expect(stderr).toContain(`${second}: `);
  expect(stderr).toContain(`has just been made of ${first}: two articles cannot have one name. Hint: `);
  expect(filesIn(content)['received/story-1-of-the-harbour.txt']).toBe(story(1));
});

test('a file whose name has a line break in it is told of on one line', async () => {
  const folder = temporaryFolder();
  writeFileSync(path.join(folder, 'two\nlines.txt'), '');
  const { stderr } = await runCommand('add', [path.join(folder, 'two\nlines.txt')], {
    content: path.join(folder, 'content'),
  });
  expect(stderr).toBe(
    `"${folder}/two\\nlines.txt": There is no text. Hint: Copy or save the article again, and see that its words are in it.\n`,
  );
});

test('parse --to goes on behind the last whole line, and leaves other files alone', async () => {
  const folder = folderOf(5);
  const output = path.join(path.dirname(folder), 'lines.jsonl');
  await runCommand('parse', ['--to', output, folder]);
  const whole = readFileSync(output, 'utf8');
  expect(whole.split('\n')).toHaveLength(6);
  writeFileSync(output, whole.slice(0, whole.length * 0.7));
  const { code, stdout, stderr } = await runCommand('parse', ['--to', output, folder]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
  expect(stderr).toBe('Parsed before: 3.\n2 files: 2 parsed.\n');
  expect(readFileSync(output, 'utf8')).toBe(whole);
  writeFileSync(output, 'My notes.\nMore');
  const refused = await runCommand('parse', ['--to', output, folder]);
  expect(refused).toMatchObject({ code: 1, stdout: '' });
  expect(refused.stderr).toBe(
    `${output}: It holds other lines than those of parse. Hint: Name a new file, or one that parse wrote.\n`,
  );
  expect(readFileSync(output, 'utf8')).toBe('My notes.\nMore');
});

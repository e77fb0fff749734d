import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Move } from '../../../src/commands/add/move-files.ts';
import { filesIn, temporaryFolder } from '../run-command.ts';

/** The module, with a content folder of its own. */
async function withContent(content: string) {
  vi.stubEnv('LECTERN_CONTENT', content);
  vi.resetModules();
  const module = await import('../../../src/commands/add/undo-interrupted.ts');
  vi.unstubAllEnvs();
  return module;
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

const before = { 'articles/a.md': 'old', 'captions/a/01.md': 'old', 'received/a.txt': 'old' };

/** A workshop as `add` makes it, and the renames that it would do, one by one. */
function prepare(content: string, pid: number): { workshop: string; renames: (() => void)[] } {
  const workshop = path.join(content, `.adding-${pid}-x`);
  write(workshop, { 'captions/01.md': 'new', received: 'new', 'article.md': 'new' });
  const moves: Move[] = [
    { to: path.join(content, 'received/a.txt') },
    { from: path.join(workshop, 'captions'), to: path.join(content, 'captions/a') },
    { from: path.join(workshop, 'received'), to: path.join(content, 'received/a.html') },
    { from: path.join(workshop, 'article.md'), to: path.join(content, 'articles/a.md') },
  ];
  write(workshop, { 'moves.json': JSON.stringify(moves) });
  const renames = moves.flatMap(({ from, to }, index) => [
    () => {
      if (existsSync(to)) renameSync(to, path.join(workshop, `old-${index}`));
    },
    ...(from === undefined
      ? []
      : [
          () => {
            renameSync(from, to);
          },
        ]),
  ]);
  return { workshop, renames };
}

/** The number of a process that has ended. */
const deadPid = (): number => spawnSync(process.execPath, ['--version']).pid;

test('wherever a process was killed, the next one puts back what was there', async () => {
  const content = temporaryFolder();
  const pid = deadPid();
  const { undoInterrupted } = await withContent(content);
  write(content, before);
  const { length } = prepare(content, pid).renames;
  for (let done = 0; done <= length; done += 1) {
    for (const rename of prepare(content, pid).renames.slice(0, done)) rename();
    await undoInterrupted();
    expect(filesIn(content), `after ${done} renames`).toEqual(before);
  }
});

test('a list that was not written to its end says that nothing was moved', async () => {
  const content = temporaryFolder();
  const { undoInterrupted } = await withContent(content);
  write(content, before);
  const { workshop } = prepare(content, deadPid());
  writeFileSync(path.join(workshop, 'moves.json'), '[{"to":"');
  await undoInterrupted();
  expect(filesIn(content)).toEqual(before);
});

test('the folder of a process that is still at work is left alone', async () => {
  const content = temporaryFolder();
  const { interruptedWorkshops, undoInterrupted } = await withContent(content);
  const { workshop } = prepare(content, process.pid);
  await undoInterrupted();
  expect(await interruptedWorkshops()).toEqual([]);
  expect(existsSync(workshop)).toBe(true);
});

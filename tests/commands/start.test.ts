import { tmpdir } from 'node:os';
import { expect, test, vi } from 'vitest';
import { runCommand } from './run-command.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

test.each([tmpdir(), '..', 'src/pages'])(
  'a site is not built into %s, which a build would empty',
  async (dist) => {
    const { code, stdout, stderr } = await runCommand('start', ['--dist', dist]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^The site cannot be built into .*\nHint: Leave --dist out/u);
  },
);

test('a site that is built already may stand anywhere', async () => {
  const { code, stderr } = await runCommand('start', ['--no-build', '--dist', tmpdir()]);
  expect(code).toBe(1);
  expect(stderr).toContain(`There is no built site in ${tmpdir()}.`);
});

import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { runCommand, temporaryFolder } from './run-command.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const text = 'Café am Fluß\r\n\r\nDas Café ist zu.Foto: Jo Penn\t\r\n\r\n\r\nEs öffnet  im Mai.\r\n';

test('what parse printed gives the file back, to the letter', async () => {
  const file = path.join(temporaryFolder(), 'café.txt');
  writeFileSync(file, Buffer.from(text, 'latin1'));
  const { stdout } = await runCommand('parse', [file]);
  expect(JSON.parse(stdout)).toMatchObject({ decoding: { encoding: 'windows-1252' } });
  const restored = await runCommand('restore', [], { input: stdout });
  // Windows-1252 is no UTF-8: as UTF-8, each of its accented letters is U+FFFD.
  expect(restored).toEqual({ code: 0, stdout: Buffer.from(text, 'latin1').toString('utf8'), stderr: '' });
});

test('what cannot be restored is one clear error', async () => {
  const page = JSON.stringify(parseArticle('<p>The ferry sank at noon.</p>', { type: 'html' }));
  const inputs = [page, '{"file":"a.txt","error":{}}', 'no JSON', ''];
  for (const input of inputs) {
    const { code, stdout, stderr } = await runCommand('restore', [], { input });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^\S.*\. Hint: \p{Lu}.*\.\n$/u);
  }
});

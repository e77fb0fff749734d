import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { readArticle } from '../../src/markdown/read-article.ts';
import { HOSTILE_INPUTS } from './hostile-inputs.ts';
import { filesIn, runCommand, temporaryFolder } from './run-command.ts';

// Each command is a process of its own, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 150_000 });

const RECEIVED =
  'Seven seals came back to the old docks on Monday, for the first time in thirty years.\n\n' +
  'A seal rests on the steps of the customs houseCredit: Jo Penn\n\n' +
  'The next count is planned for May, the harbour office said.\n';

/** A folder with `seals.txt` to add and a content folder. */
function place(text = RECEIVED): { content: string; file: string } {
  const folder = temporaryFolder();
  const file = path.join(folder, 'seals.txt');
  writeFileSync(file, text);
  return { content: path.join(folder, 'content'), file };
}

test('a file becomes an article, its captions and the text as received', async () => {
  const { content, file } = place();
  const options = [
    '--published',
    '2024-05-01',
    '--source-url',
    'https://www.docks.example/seals',
    '--language',
    'en',
  ];
  const { code, stdout, stderr } = await runCommand('add', [file, ...options], { content });
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: `added ${content}/articles/seals.md\n`,
    stderr: '',
  });
  const files = filesIn(content);
  expect(Object.keys(files)).toEqual(['articles/seals.md', 'captions/seals/01.md', 'received/seals.txt']);
  expect(files['received/seals.txt']).toBe(RECEIVED);
  const { frontMatter, faults } = readArticle(files['articles/seals.md'] ?? '', 'seals.md');
  expect(faults).toEqual([]);
  expect(frontMatter).toMatchObject({
    titleFrom: 'suggested',
    published: '2024-05-01',
    source: { name: 'docks.example', url: 'https://www.docks.example/seals' },
    received: 'seals.txt',
  });
  expect((await runCommand('check', [], { content })).code).toBe(0);
});

test('a given title is the editor’s, and the article’s name', async () => {
  const { content, file } = place();
  await runCommand('add', [file, '--title', 'The seals’ “return”: yes'], { content });
  const article = filesIn(content)['articles/the-seals-return-yes.md'];
  expect(article).toContain('title: "The seals’ “return”: yes"\ntitleFrom: "editor"\n');
});

test('adding again changes nothing', async () => {
  const { content, file } = place();
  await runCommand('add', [file], { content });
  const before = filesIn(content);
  const { code, stdout, stderr } = await runCommand('add', [file], { content });
  expect({ code, stdout, stderr }).toEqual({
    code: 0,
    stdout: `unchanged ${content}/articles/seals.md\n`,
    stderr: '',
  });
  expect(filesIn(content)).toEqual(before);
});

test('adding again with more options updates an article that nobody has edited', async () => {
  const { content, file } = place();
  await runCommand('add', [file], { content });
  const { stdout } = await runCommand('add', [file, '--published', '2024-05-01'], { content });
  expect(stdout).toBe(`updated ${content}/articles/seals.md\n`);
  expect(filesIn(content)['articles/seals.md']).toContain('published: 2024-05-01');
});

test.each([
  ['article', 'articles/seals.md'],
  ['caption', 'captions/seals/01.md'],
])('an edited %s is shown and kept, until --replace', async (_, name) => {
  const { content, file } = place();
  await runCommand('add', [file], { content });
  const edited = path.join(content, name);
  writeFileSync(edited, `${readFileSync(edited, 'utf8')}\nAn editor’s line.\n`);
  const before = filesIn(content);
  const refused = await runCommand('add', [file], { content });
  expect(refused.code).toBe(1);
  expect(refused.stderr).toContain('-An editor’s line.\n');
  expect(refused.stderr).toMatch(/has been edited\. Hint: .*--replace/u);
  expect(filesIn(content)).toEqual(before);
  const replaced = await runCommand('add', [file, '--replace'], { content });
  expect(replaced).toMatchObject({ code: 0, stdout: `replaced ${content}/articles/seals.md\n` });
  expect(filesIn(content)[name]).not.toContain('An editor’s line.');
});

test('another text of the same name does not take the place of an article', async () => {
  const { content, file } = place();
  await runCommand('add', [file], { content });
  const before = filesIn(content);
  writeFileSync(file, 'Nine otters were seen at the weir on Friday, said the warden.\n');
  const { code, stderr } = await runCommand('add', [file], { content });
  expect(code).toBe(1);
  expect(stderr).toContain('was made from another text. Hint: Add --replace');
  expect(filesIn(content)).toEqual(before);
  await runCommand('add', [file, '--replace'], { content });
  // The old article had a caption; the new one has none.
  expect(Object.keys(filesIn(content))).toEqual(['articles/seals.md', 'received/seals.txt']);
});

test('a fault in the middle of writing leaves nothing half-written', async () => {
  const { content, file } = place();
  // Captions and received text are in their places when the article's folder turns out to lead nowhere.
  mkdirSync(content);
  symlinkSync('nowhere', path.join(content, 'articles'));
  const { code, stderr } = await runCommand('add', [file], { content });
  expect(code).toBe(1);
  expect(stderr).toMatch(/Hint: /u);
  expect(filesIn(content)).toEqual({});
});

test('what stood there before comes back when the new article cannot be written', async () => {
  const { content, file } = place();
  await runCommand('add', [file], { content });
  rmSync(path.join(content, 'articles'), { recursive: true });
  const before = filesIn(content);
  expect(Object.keys(before)).toEqual(['captions/seals/01.md', 'received/seals.txt']);
  symlinkSync('nowhere', path.join(content, 'articles'));
  writeFileSync(file, RECEIVED.replace('Seven', 'Nine').replace('A seal rests', 'A seal sleeps'));
  const { code } = await runCommand('add', [file], { content });
  expect(code).toBe(1);
  expect(filesIn(content)).toEqual(before);
});

test('any input becomes an article that passes the check, or one clear error and no file', async () => {
  const { content, file } = place();
  const folder = path.dirname(file);
  for (const input of HOSTILE_INPUTS) writeFileSync(path.join(folder, input.file), input.bytes);
  const files = HOSTILE_INPUTS.map((input) => path.join(folder, input.file));
  const { code, stdout, stderr } = await runCommand('add', files, { content });
  const refused = HOSTILE_INPUTS.filter(({ error }) => error !== undefined);
  expect(code).toBe(1);
  expect(stdout).toContain(`${files.length} files: `);
  expect(stdout).toContain(`${refused.length} failed`);
  for (const { file: name } of refused) expect(stderr).toContain(`${path.join(folder, name)}: `);
  const written = filesIn(content);
  const received = Object.keys(written).filter((name) => name.startsWith('received/'));
  const articles = Object.keys(written).filter((name) => name.startsWith('articles/'));
  expect(received).toHaveLength(HOSTILE_INPUTS.length - refused.length);
  expect(articles).toHaveLength(received.length);
  const check = await runCommand('check', [], { content });
  expect(check).toMatchObject({ code: 0, stderr: '' });
});

test('a file that no page can hold is refused before anything is written', async () => {
  const { content, file } = place(
    'The seals came back to the old docks on Monday, said the office.\n\n'.repeat(100_000),
  );
  const { code, stderr } = await runCommand('add', [file], { content });
  expect(code).toBe(1);
  expect(stderr).toContain('The article has 7 million characters; one page can hold 5 million. Hint: ');
  expect(() => filesIn(content)).toThrow('ENOENT');
});

test('front matter that check would refuse is one fault, and nothing is written', async () => {
  const { content, file } = place();
  vi.stubEnv('LECTERN_CONTENT', content);
  const { makeArticle } = await import('../../src/commands/add/make-article.ts');
  vi.unstubAllEnvs();
  const source = { name: 'The Docks', url: 'ftp://docks.example/' };
  await expect(makeArticle(file, { source })).rejects.toMatchObject({
    code: 'front-matter',
    message: 'No sound article can be made of this: "source.url" is not an address: "ftp://docks.example/".',
  });
  expect(() => filesIn(content)).toThrow('ENOENT');
});

test('wrong usage is told on standard error and ends with 2', async () => {
  const wrong: [string[], string][] = [
    [[], 'No file was named.'],
    [['a.txt', 'b.txt', '--title', 'x'], 'name one file'],
    [['a.txt', '--title', ' '], '--title is empty.'],
    [['a.txt', '--published', '2024-02-30'], 'not "2024-02-30"'],
    [['a.txt', '--source-url', 'javascript:alert(1)'], 'from https:// on'],
    [['a.txt', '--source-url', 'javascript:alert(1)', '--source-name', 'A paper'], 'from https:// on'],
    [['a.txt', '--source-name', ' '], '--source-name is empty.'],
    [['a.txt', '--language', 'English!'], 'like en or pt-BR'],
    [['a.txt', '--language', 'fr_FR'], 'like en or pt-BR'],
  ];
  await Promise.all(
    wrong.map(async ([args, message]) => {
      const { code, stdout, stderr } = await runCommand('add', args);
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(stderr).toContain(message);
    }),
  );
});

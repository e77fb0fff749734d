import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { findFiles } from '../../../src/commands/many-files/find-files.ts';
import { temporaryFolder } from '../run-command.ts';

/** A folder with empty files of the given names; a Buffer where the name is no UTF-8. */
function folderWith(...names: readonly (string | Buffer)[]): string {
  const folder = temporaryFolder();
  for (const name of names) {
    const file = Buffer.concat([Buffer.from(`${folder}/`), Buffer.from(name)]);
    const end = file.lastIndexOf('/');
    mkdirSync(file.subarray(0, end), { recursive: true });
    writeFileSync(file, 'A line.\n');
  }
  return folder;
}

const namesIn = (folder: string, ...args: readonly string[]): string[] =>
  findFiles(args.length > 0 ? args : [folder]).files.map(({ file }) => path.relative(folder, file));

test('a folder is walked to its end, in the order of the names', () => {
  const folder = folderWith(
    'b.html',
    'a/z.md',
    'a/deep/x.TXT',
    'c.htm',
    'picture.jpg',
    'notes.pdf',
    'README',
  );
  expect(namesIn(folder)).toEqual(['a/deep/x.TXT', 'a/z.md', 'b.html', 'c.htm']);
  expect(findFiles([folder])).toMatchObject({ otherKinds: 3, searched: true });
});

test('what is hidden, and folders behind a link, are passed by', () => {
  const folder = folderWith('a.txt', '.hidden.txt', '.git/b.txt');
  symlinkSync(folder, path.join(folder, 'round.txt'));
  symlinkSync(folder, path.join(folder, 'round'));
  expect(namesIn(folder)).toEqual(['a.txt']);
});

test('spaces, line breaks and letters of any script in a name are no hindrance', () => {
  const folder = folderWith('two words.txt', 'a\nb.txt', 'مقال.txt');
  expect(namesIn(folder)).toEqual(['a\nb.txt', 'two words.txt', 'مقال.txt']);
});

test('a name that is no UTF-8 is one clear fault, in a folder and on the command line', () => {
  const folder = folderWith('a.txt', Buffer.from('caf\xe9.txt', 'latin1'));
  const codes = findFiles([folder, path.join(folder, 'caf\uFFFD.txt')]).files.map(({ fault }) => fault?.code);
  expect(codes).toEqual([undefined, 'file-name', 'file-name']);
});

test('a folder without articles is one clear fault', () => {
  const folder = folderWith('picture.jpg');
  expect(findFiles([folder]).files).toMatchObject([{ file: folder, fault: { code: 'no-articles' } }]);
});

test('a pattern that the shell left is filled in; a file whose name looks like one is that file', () => {
  const folder = folderWith('b.txt', 'a.txt', 'c.html', 'odd[1].txt');
  expect(namesIn(folder, `${folder}/*.txt`)).toEqual(['a.txt', 'b.txt', 'odd[1].txt']);
  expect(namesIn(folder, `${folder}/odd[1].txt`)).toEqual(['odd[1].txt']);
  expect(findFiles([`${folder}/*.md`]).files).toMatchObject([{ fault: { code: 'not-found' } }]);
});

test('a named file stands in the list as it was named, there or not', () => {
  expect(findFiles(['none.txt', '-'])).toMatchObject({
    files: [
      { file: 'none.txt', size: 0 },
      { file: '-', size: 0 },
    ],
    searched: false,
  });
});

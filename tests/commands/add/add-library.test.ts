/** A reader's own article becomes a published one: open, put right, export, `add`, and `check` finds nothing wrong. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { correctLine } from '../../../src/library/check/correct-line.ts';
import { linesOf } from '../../../src/library/check/lines-of.ts';
import { writeArchive } from '../../../src/library/keep/archive/write-archive.ts';
import { PassingLibrary } from '../../../src/library/keep/passing-library.ts';
import type { OwnArticle } from '../../../src/library/own-article.ts';
import { ferry, makeOwn } from '../../library/keep/make-own.ts';
import { filesIn, runCommand, temporaryFolder } from '../run-command.ts';

vi.setConfig({ testTimeout: 120_000 });

async function exported(...articles: readonly OwnArticle[]): Promise<{ zip: string; content: string }> {
  const library = new PassingLibrary();
  for (const article of articles) await library.saveArticle(article);
  const folder = temporaryFolder();
  const zip = path.join(folder, 'library.zip');
  writeFileSync(zip, new Uint8Array(await (await writeArchive(library)).arrayBuffer()));
  return { zip, content: path.join(folder, 'content') };
}

/** As the reader put it right. */
function putRight(own: OwnArticle, correct: (article: Article) => Article, title?: string): OwnArticle {
  return {
    ...own,
    facts: { ...own.facts, ...(title !== undefined && { title, titleFrom: 'reader' as const }) },
    text: { ...own.text, corrected: true, article: correct(own.text.article) },
  };
}

const page = `<html lang="en"><h1>The tide tables</h1><p>The tide tables were printed on Monday, the harbour office said.</p>
<figure><figcaption>The harbour office. Photo: Jo Penn</figcaption></figure><p>They are late this year, as in every year.</p></html>`;

test('articles of text and of pages are added as they were read, and nothing is wrong with them', async () => {
  const { zip, content } = await exported(await makeOwn(ferry), await makeOwn(page, {}, 'html'));
  const { code, stdout } = await runCommand('add', [zip], { content });
  expect({ code, stdout }).toEqual({
    code: 0,
    stdout: `added ${content}/articles/the-ferry-came-back-to-the-harbour.md\nadded ${content}/articles/the-tide-tables.md\n2 files: 2 added.\n`,
  });
  const files = filesIn(content);
  expect(files['received/the-ferry-came-back-to-the-harbour.txt']).toBe(ferry);
  expect((await runCommand('check', [], { content })).stdout).toBe(
    '2 articles and 0 names checked: no faults.\n',
  );
  expect((await runCommand('add', [zip], { content })).stdout).toContain('2 files: 2 unchanged.');
});

/** The line that begins so, as the reader's tool counts them. */
const lineOf = (article: Article, start: string): number =>
  linesOf(article).findIndex(({ text }) => text.startsWith(start));

test('what the reader has put right is published: a title, a heading, a line back, a caption that is none', async () => {
  const own = putRight(
    await makeOwn(ferry),
    (article) => {
      const back = correctLine(article, ferry, lineOf(article, 'Share this'), 'paragraph');
      const headed = correctLine(back, ferry, lineOf(back, 'It will stay'), 'heading');
      return correctLine(headed, ferry, lineOf(headed, 'A ferry at the quay'), 'paragraph');
    },
    'A ferry, again: yes',
  );
  const { zip, content } = await exported(own);
  expect((await runCommand('add', [zip], { content })).code).toBe(0);
  const files = filesIn(content);
  const article = files['articles/a-ferry-again-yes.md'];
  expect(article).toContain('title: "A ferry, again: yes"\ntitleFrom: "editor"\n');
  expect(article).toContain('\n## It will stay until');
  expect(article).toContain('\nShare this article\n');
  expect(Object.keys(files).filter((file) => file.startsWith('captions'))).toEqual([]);
  expect((await runCommand('check', [], { content })).stdout).toContain('no faults');
  // It counts as an editor's work: the same zip changes nothing, and the text alone does not take its place.
  expect((await runCommand('add', [zip], { content })).stdout).toContain('1 unchanged');
  const text = path.join(content, '../a-ferry-again-yes.txt');
  writeFileSync(text, ferry);
  expect((await runCommand('add', [text, '--title', 'A ferry, again: yes'], { content })).stderr).toContain(
    'has been edited',
  );
});

test('a line that the reader set aside is told in the front matter, and `check` knows it', async () => {
  const own = putRight(await makeOwn(ferry), (article) =>
    correctLine(article, ferry, lineOf(article, 'A ferry at the quay'), 'aside'),
  );
  const { zip, content } = await exported(own);
  await runCommand('add', [zip], { content });
  const name = path.join(content, 'articles/the-ferry-came-back-to-the-harbour.md');
  const article = readFileSync(name, 'utf8');
  expect(article).toMatch(
    /setAside:\n {2}- \{ text: "A ferry at the quay.*", reason: "A reader took it out\." \}/u,
  );
  expect((await runCommand('check', [], { content })).stdout).toContain('no faults');
  writeFileSync(name, article.replace('A ferry at the quay', 'A ferry at no quay'));
  expect((await runCommand('check', [], { content })).code).toBe(1);
});

test('bad zips say what they are, and write nothing', async () => {
  const folder = temporaryFolder();
  const content = path.join(folder, 'content');
  const broken = path.join(folder, 'broken.zip');
  writeFileSync(broken, 'no zip');
  mkdirSync(path.join(folder, 'empty'));
  const { code, stderr } = await runCommand('add', [broken, path.join(folder, 'none.zip')], { content });
  expect(code).toBe(1);
  expect(stderr).toContain('broken.zip: This file is no zip, or a broken one. Hint: ');
  expect(stderr).toMatch(/none\.zip: .*(?:not there|no such|does not exist).* Hint: /iu);
  expect(filesIn(folder)).toEqual({ 'broken.zip': 'no zip' });
  const refused = await runCommand('add', [broken, '--title', 'Mine'], { content });
  expect(refused.code).toBe(2);
  expect(refused.stderr).toContain('only --replace goes with it');
});

/** Zips that are made to do harm, or are none: each gets one clear word, and nothing of the library changes. */
import { BlobWriter, TextReader, ZipWriter } from '@zip.js/zip.js/lib/zip-core-custom.js';
import { expect, test } from 'vitest';
import type { Fault } from '../../../../src/article/fault.ts';
import { importArchive } from '../../../../src/library/keep/archive/import-archive.ts';
import { writeArchive } from '../../../../src/library/keep/archive/write-archive.ts';
import { PassingLibrary } from '../../../../src/library/keep/passing-library.ts';
import { writeStoredZip } from '../../../../src/library/open/zip/write-stored-zip.ts';
import { ferry, makeOwn } from '../make-own.ts';
import { packZip } from './pack-zip.ts';

const help = { wordsOf: () => [], open: () => Promise.reject(new Error('nothing is opened')) };

async function soundZip(): Promise<Blob> {
  const library = new PassingLibrary();
  await library.saveArticle(await makeOwn(ferry));
  return writeArchive(library);
}

const stored = (...names: readonly string[]): Blob =>
  new Blob([writeStoredZip(new Map(names.map((name) => [name, new TextEncoder().encode('text')])))]);

const slug = 'the-ferry-came-back-to-the-harbour';

/** Letters that pack a thousand to one. */
const bomb = 'a'.repeat(80 * 1024 * 1024);

test.each<[string, string, () => Blob | Promise<Blob>]>([
  ['nothing', 'zip-broken', () => new Blob([])],
  ['a text', 'zip-broken', () => new Blob([ferry])],
  ['the first half of a zip', 'zip-broken', async () => (await soundZip()).slice(0, 900)],
  ['a zip of nothing', 'zip-empty', () => packZip()],
  ['a zip of pictures', 'zip-empty', () => packZip(undefined, undefined, { 'a.png': 'PNG' })],
  ['a way out of the folder', 'zip-unsafe', () => stored('articles/a.md', '../../etc/cron.d/a')],
  ['a way to the root', 'zip-unsafe', () => stored('/etc/passwd')],
  ['a way to a disk', 'zip-unsafe', () => stored('C:/autorun.inf')],
  ['a backslash', 'zip-unsafe', () => stored('articles\\a.md')],
])('%s is refused: %s', async (_what, code, make) => {
  const library = new PassingLibrary();
  const fault = await importArchive(library, await make(), help).catch((thrown: unknown) => thrown as Fault);
  expect(fault).toMatchObject({ name: 'Fault', code });
  expect(await library.listFacts()).toEqual([]);
});

test('a zip that unpacks to a thousand times its size is stopped while it unpacks', async () => {
  const zip = await packZip(await soundZip(), (name, text) =>
    name === `received/${slug}.txt` ? bomb : text,
  );
  expect(zip.size).toBeLessThan(200_000);
  const library = new PassingLibrary();
  const imported = await importArchive(library, zip, help);
  expect(imported).toMatchObject({ added: 0, stopped: { left: 1 } });
  expect(imported.stopped?.message).toContain('unpacks to far more');
  expect(await library.listFacts()).toEqual([]);
}, 60_000);

test('a zip with a password says so', async () => {
  const writer = new ZipWriter(new BlobWriter(), { password: 'secret', zipCrypto: true });
  await writer.add('a.txt', new TextReader('text'));
  const imported = await importArchive(new PassingLibrary(), await writer.close(), help);
  expect(imported.faults).toMatchObject([{ name: 'a.txt', message: 'This zip is locked with a password.' }]);
});

test.each<[string, (name: string, text: string) => string | undefined]>([
  ['without its received text', (name, text) => (name.startsWith('received') ? undefined : text)],
  [
    'with a received text from elsewhere',
    (name, text) =>
      name.startsWith('articles') ? text.replace(/received: .*/u, 'received: "../library.json"') : text,
  ],
  ['with front matter that is none', (name, text) => (name.startsWith('articles') ? text.slice(10) : text)],
  [
    'with a caption that is none',
    (name, text) => (name.startsWith('captions') ? text.replace('number: 1', 'number: x') : text),
  ],
])('an article %s is left out, and told', async (_what, change) => {
  const library = new PassingLibrary();
  const imported = await importArchive(library, await packZip(await soundZip(), change), help);
  expect(imported).toMatchObject({ added: 0, faults: [{ name: slug }] });
  expect(imported.faults[0]?.message).toMatch(/^This article of the zip cannot be read: /u);
  expect(await library.listFacts()).toEqual([]);
});

test.each<[string, (name: string, text: string) => string | undefined]>([
  [
    'facts that are none',
    (name, text) => (name === 'library.json' ? text.replace('"id": "', '"id": "<x>') : text),
  ],
  ['a list that is none', (name, text) => (name === 'library.json' ? '{' : text)],
  [
    'data that is none',
    (name, text) => (name.startsWith('own') ? text.replace('"type":"text"', '"type":7') : text),
  ],
  [
    'blocks that are none',
    (name, text) => (name.startsWith('own') ? text.replace('"paragraph"', '"script"') : text),
  ],
])('%s count for nothing: the Markdown does', async (_what, change) => {
  const library = new PassingLibrary();
  const imported = await importArchive(library, await packZip(await soundZip(), change), help);
  expect(imported).toMatchObject({ added: 1, faults: [] });
  expect(await library.listFacts()).toMatchObject([{ title: 'The ferry came back to the harbour' }]);
});

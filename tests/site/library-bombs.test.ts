/** "Your articles": files made to fill the device, that break off, or are locked; each gets one clear message. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { constants, deflateRawSync } from 'node:zlib';
import { chromium, type Browser, type Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { writeArchive } from '../../src/library/keep/archive/write-archive.ts';
import { PassingLibrary } from '../../src/library/keep/passing-library.ts';
import { openZip } from '../../src/library/open/zip/open-zip.ts';
import { ferry, makeOwn } from '../library/keep/make-own.ts';
import { folder, makeZip, Packed, partsOf, type Parts } from '../library/open/make-files.ts';
import { makePdf } from '../library/open/make-pdf.ts';
import { chromiumArgs } from './chromium-args.ts';
import { urlOf } from './list-pages.ts';
import { articleUrl, filesOf, own, ownText, readText } from './open-own.ts';

/** Milliseconds for all of them, on a machine that other tests share. */
const patience = 120_000;
/** Megabytes that the tabs may take beyond what they took before: half of what each bomb unpacks to. */
const mostMemory = 1500;

const block = Buffer.alloc(32 * 1024 * 1024, ' ');
const packedBlock = deflateRawSync(block, { finishFlush: constants.Z_FULL_FLUSH });

/** Spaces: so many times 32 megabytes, packed a thousand to one. Nobody gets to their end, where a check sum would count. */
const spaces = (times: number): Packed =>
  new Packed(
    Buffer.concat([...Array.from({ length: times }, () => packedBlock), Buffer.from([3, 0])]),
    times * block.length,
    0,
  );

const bomb = spaces(96);
const withParts = (parts: Parts, others: Parts): Buffer => makeZip(new Map([...parts, ...others]));
const withBomb = (name: string, part: string): Buffer => withParts(partsOf(name), new Map([[part, bomb]]));

function pdfBomb(): Buffer {
  const start = `%PDF-1.4\n1 0 obj\n<< /Length ${bomb.bytes.length + 2} /Filter /FlateDecode >>\nstream\n\x78\x9c`;
  return Buffer.concat([Buffer.from(start, 'latin1'), bomb.bytes, Buffer.from('\nendstream\nendobj\n')]);
}

const half = (bytes: Buffer): Buffer => bytes.subarray(0, bytes.length / 2);
const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> /P -4 >> /ID [<01> <01>]`;

const bombs = {
  'words.docx': () => withBomb('word', 'word/document.xml'),
  'words.odt': () => withBomb('writer', 'content.xml'),
  'chapter.epub': () => withBomb('book', 'OPS/text/two.xhtml'),
  'part.pdf': pdfBomb,
};
const brokenOff = {
  // What it says of its size is a lie.
  'lying.docx': () => makeZip(new Map([['word/document.xml', bomb]]), { saysSize: 100 }),
  'half.docx': () => half(makeZip(partsOf('word'))),
  'half.odt': () => half(makeZip(partsOf('writer'))),
  'half.epub': () => half(makeZip(partsOf('book'))),
  'half.pdf': () => half(readFileSync(path.join(folder, 'tagged/in.pdf'))),
};
const locked = {
  'locked.docx': () => makeZip(partsOf('word'), { flags: 0x0801 }),
  'locked.pdf': () => makePdf('40 500 12 T Hidden', {}, lock),
};

let browser: Browser;
let page: Page;
let died = false;
beforeAll(async () => {
  // Of its own, so that its memory is that of these tabs.
  browser = await chromium.launch({ executablePath: inject('browsers').chromium, args: chromiumArgs });
  page = await browser.newPage();
  page.on('crash', () => (died = true));
  await page.goto(urlOf(own));
  await page.waitForLoadState('networkidle');
});
afterAll(() => browser.close());

/** In megabytes, as far as the system tells: what the tabs take now, and what they took at most since they were last asked. */
async function memory(): Promise<{ now: number; most: number }> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  const sum = { now: 0, most: 0 };
  if (process.platform !== 'linux') return sum;
  for (const { id } of processInfo.filter(({ type }) => type === 'renderer')) {
    const status = readFileSync(`/proc/${id}/status`, 'utf8');
    sum.now += Number(/VmRSS:\s+(\d+)/u.exec(status)?.[1]) / 1024;
    sum.most += Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1]) / 1024;
    writeFileSync(`/proc/${id}/clear_refs`, '5');
  }
  return sum;
}

/** Gives the page something, and sees what it took, and that an article can be read right after. */
async function survives(give: () => Promise<void>): Promise<void> {
  const { now } = await memory();
  await give();
  const took = (await memory()).most - now;
  console.log(`own articles, bombs: ${took.toFixed(0)} MB at most`);
  expect(took).toBeLessThan(mostMemory);
  const title = `The ferry came back ${crypto.randomUUID()}`;
  await readText(page, ownText(title));
  await page.waitForURL(articleUrl);
  await page.getByRole('heading', { level: 1, name: title }).waitFor();
  expect(died).toBe(false);
  await page.goto(urlOf(own));
}

/** Chooses them all at once. @returns What is told of each, by its name. */
async function toldOf(files: Readonly<Record<string, () => Buffer>>): Promise<Record<string, string>> {
  const chosen = Object.entries(files).map(([name, make]) => ({ name, mimeType: '', buffer: make() }));
  await filesOf(page).setInputFiles(chosen);
  await page.locator('.ended h2').waitFor({ timeout: patience });
  const told = await page.locator('.ended li').allTextContents();
  return Object.fromEntries(chosen.map(({ name }, at) => [name, told[at] ?? '']));
}

test.each([
  ['that unpack to 3 GB', bombs, /This [\w ]+ unpacks to more than .+\.Hint: \w/u],
  ['that break off, or lie', brokenOff, /This [\w ]+ is damaged or not complete\.Hint: \w/u],
  ['with a password', locked, /This [\w ]+ is protected by a password\.Hint: \w/u],
])(
  'files %s are told, each by itself, and the page goes on',
  async (_what, files, says) => {
    await survives(async () => {
      const told = await toldOf(files);
      expect(Object.values(told).filter((words) => !says.test(words))).toEqual([]);
      expect(Object.keys(told)).toEqual(Object.keys(files));
    });
  },
  patience,
);

/** What "Export" gives, part by part. */
async function exported(): Promise<Parts> {
  const library = new PassingLibrary();
  await library.saveArticle(await makeOwn(ferry));
  const zip = await openZip(new Uint8Array(await (await writeArchive(library)).arrayBuffer()), 'docx');
  const read = zip.names.map(async (name) => [name, (await zip.read(name)) ?? ''] as const);
  return new Map(await Promise.all(read));
}

test(
  'an exported library that unpacks to a thousand times its size, or breaks off, is told, and the page goes on',
  async () => {
    const sound = await exported();
    const received = [...sound.keys()].find((name) => name.startsWith('received/')) ?? '';
    const told = [
      [half(makeZip(sound)), /This file is no zip, or a broken one\. Hint: \w/u],
      [withParts(sound, new Map([[received, spaces(10)]])), /This zip unpacks to far more.+\. Hint: \w/u],
    ] as const;
    await survives(async () => {
      for (const [buffer, says] of told) {
        await page.locator('#own-import').setInputFiles({ name: 'a.zip', mimeType: '', buffer });
        await expect
          .poll(() => page.locator('.own .moved').textContent(), { timeout: patience })
          .toMatch(says);
      }
    });
    await page.locator('.own .list li').first().waitFor();
    expect(await page.locator('.own .list h3').allTextContents()).not.toContain(ferry.split('\n')[0]);
  },
  patience,
);

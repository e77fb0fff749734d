/** Hostile documents stay text: no script runs, no request leaves, no tab dies, each is an article or a clear message. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { hostileDocuments, hostilePage } from './hostile-documents.ts';
import { urlOf } from './list-pages.ts';
import { newReader } from './open-page.ts';
import { articleUrl, faultOf, filesOf, own, ownText, readText, textFile } from './open-own.ts';

/** Longer than any of them takes: hundreds of documents one after the other. */
const patience = 90_000;

interface Watched {
  readonly page: Page;
  /** What ran, what was asked of others, where the page was led. */
  readonly wrong: string[];
}

/** "Your articles", for a reader who sees everything that a document does. */
async function watched(): Promise<Watched> {
  const context = await newReader();
  context.setDefaultTimeout(patience);
  const wrong: string[] = [];
  const { origin } = new URL(inject('site').url);
  await context.exposeFunction('ran', (what: string) => wrong.push(`ran: ${what}`));
  context.on('request', (request) => {
    if (!request.url().startsWith('blob:') && new URL(request.url()).origin !== origin)
      wrong.push(`asked: ${request.url()}`);
  });
  const page = await context.newPage();
  page.on('dialog', (dialog) => wrong.push(`dialog: ${dialog.message()}`));
  page.on('crash', () => wrong.push('the tab died'));
  page.on('framenavigated', (frame) => {
    if (new URL(frame.url()).origin !== origin) wrong.push(`led to: ${frame.url()}`);
  });
  await page.goto(urlOf(own));
  await page.waitForLoadState('networkidle');
  return { page, wrong };
}

/** The article stands in its page. */
const shown = (page: Page): Promise<void> =>
  page.locator('html[data-article]').waitFor({ state: 'attached' });

const all = hostileDocuments();

test('there are 500 of them, no two alike', () => {
  expect(new Set(all).size).toBeGreaterThanOrEqual(500);
  expect(new Set(all).size).toBe(all.length);
});

describe('hostile pages', () => {
  test(
    'each by itself is an article or a clear message',
    async () => {
      const { page, wrong } = await watched();
      await filesOf(page).setInputFiles(
        all.map((hostile, at) => textFile(`${at}.html`, hostilePage(hostile, at))),
      );
      await page.locator('.ended h2').waitFor();
      const ends = await page
        .locator('.ended li')
        .evaluateAll((items) =>
          items.map((item) => (item.querySelector('a') ? 'article' : item.textContent)),
        );
      expect(ends).toHaveLength(all.length);
      expect(ends.filter((end) => end !== 'article' && !/Could not be read: .+Hint: \w/su.test(end))).toEqual(
        [],
      );
      expect(ends.filter((end) => end === 'article').length).toBeGreaterThan(all.length * 0.95);
      expect(wrong).toEqual([]);
    },
    patience,
  );

  const groups = Array.from({ length: 8 }, (_, group) => all.filter((_vector, at) => at % 8 === group));

  test.each(groups.map((group, at) => ({ group, at })))(
    'many in one are read and put right as text, as a page and as plain text: group $at',
    async ({ group, at }) => {
      const { page, wrong } = await watched();
      const body = group.map((hostile) => `<p>Words before it. ${hostile}</p>`).join('\n');
      await filesOf(page).setInputFiles(textFile('group.html', hostilePage(body, at)));
      await page.waitForURL(articleUrl);
      await shown(page);
      await page.goto(page.url().replace('/article/', '/check/'));
      await page.waitForLoadState('networkidle');
      await page.goto(urlOf(own));
      await readText(page, `${ownText('A plain ferry')}\n\n${group.join('\n\n')}`);
      await page.waitForURL(articleUrl);
      await shown(page);
      // As text, each is there to be read, sign for sign.
      const text = (await page.locator('main').textContent()) ?? '';
      expect(text).toContain("globalThis.ran('x')");
      await page.goto(page.url().replace('/article/', '/check/'));
      await page.waitForLoadState('networkidle');
      await page.waitForTimeout(200);
      expect(wrong).toEqual([]);
    },
    patience,
  );
});

describe('what is too much', () => {
  const given: readonly (readonly [name: string, file: string, contents: () => string | Buffer])[] = [
    [
      '100 MB of text',
      'large.txt',
      () => Buffer.alloc(100_000_000, 'The ferry had left the harbour on time. \n\n'),
    ],
    [
      'two thousand tables, one in the other',
      'tables.html',
      () => `<article><h1>A ferry</h1>${'<table><tr><td>words '.repeat(2000)}`,
    ],
    [
      'one element in the other, 200,000 deep',
      'deep.html',
      () => `<article><h1>A ferry</h1>${'<div>'.repeat(200_000)}words`,
    ],
    [
      'an attribute of 20 MB',
      'attribute.html',
      () => `<article><p title="${'x'.repeat(20_000_000)}">Words of a ferry.</p>`,
    ],
    ['a line of 5 MB', 'line.txt', () => 'ferry '.repeat(850_000)],
    [
      'a PDF that breaks off',
      'broken.pdf',
      () =>
        '%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\nxref\n0 9\ntrailer << /Root 1 0 R >>',
    ],
    [
      'a PDF of noise',
      'noise.pdf',
      () => Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(100_000, 0xa5)]),
    ],
    [
      'a broken Word file',
      'broken.docx',
      () => Buffer.from('504b0304140000000800ffffffffffffffffffffffffffff', 'hex'),
    ],
  ];

  test.each(given)(
    '%s is an article or a clear message, and the tab lives',
    async (_name, file, contents) => {
      const folder = mkdtempSync(path.join(tmpdir(), 'lectern-hostile-'));
      onTestFinished(() => {
        rmSync(folder, { recursive: true });
      });
      writeFileSync(path.join(folder, file), contents());
      const { page, wrong } = await watched();
      await filesOf(page).setInputFiles(path.join(folder, file));
      const read = page.waitForURL(articleUrl).then(() => 'article');
      const told = faultOf(page, 'files')
        .waitFor()
        .then(() => 'message');
      read.catch(() => undefined);
      told.catch(() => undefined);
      if ((await Promise.race([read, told])) === 'message')
        expect(await faultOf(page, 'files').textContent()).toMatch(/\. Hint: \w/u);
      else await shown(page);
      expect(await page.evaluate(() => document.title)).not.toBe('');
      expect(wrong).toEqual([]);
    },
    patience,
  );
});

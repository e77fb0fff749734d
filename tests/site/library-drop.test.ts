/** "Your articles": what is dropped on the page, and what is not taken of it (E9). */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { chromiumOnly } from './chromium-only.ts';
import { articleUrl, fieldOf, filesOf, openOwn, ownText, statusOf, stopButton } from './open-own.ts';

describe('a drop', () => {
  test('of a file anywhere on the page is read, and the page shows that it would be', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'lectern-drop-'));
    onTestFinished(() => {
      rmSync(folder, { recursive: true });
    });
    const file = path.join(folder, 'dropped.txt');
    writeFileSync(file, ownText('Ferry sinks off the coast'));
    chromiumOnly('a file that is dragged in: by the DevTools protocol');
    const page = await openOwn();
    const session = await page.context().newCDPSession(page);
    const drag = (type: 'dragEnter' | 'dragOver' | 'drop' | 'dragCancel', y = 120): Promise<unknown> =>
      session.send('Input.dispatchDragEvent', {
        type,
        x: 200,
        y,
        data: { items: [], files: [file], dragOperationsMask: 1 },
      });
    const shown = (): Promise<string> =>
      fieldOf(page).evaluate((field) => getComputedStyle(field).outlineStyle);
    await drag('dragEnter');
    await drag('dragOver');
    await expect.poll(shown).toBe('dashed');
    await drag('dragCancel');
    await expect.poll(shown).toBe('none');
    await drag('dragEnter');
    await drag('dragOver');
    await drag('drop');
    await page.waitForURL(articleUrl);
    await page.getByRole('heading', { level: 1, name: 'Ferry sinks off the coast' }).waitFor();
  });

  /** As another page gives a piece of itself. */
  const dropPiece = (page: Page, on: string, data: Readonly<Record<string, string>>): Promise<boolean> =>
    page.locator(on).evaluate((target, given) => {
      const dataTransfer = new DataTransfer();
      for (const [type, content] of Object.entries(given)) dataTransfer.setData(type, content);
      const event = new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true });
      return target.dispatchEvent(event);
    }, data);

  test.each(['h1', '#article'])(
    'of HTML without a text beside it is its text in the field: on %s',
    async (on) => {
      const page = await openOwn();
      await dropPiece(page, on, { 'text/html': '<h2>Ferry</h2><p>It <b>sank</b> on Tuesday.</p>' });
      expect(await fieldOf(page).inputValue()).toBe('Ferry\n\nIt sank on Tuesday.');
      expect(await statusOf(page)).toBe('Pasted with its headings.');
    },
  );

  test('of text is not taken where there is text already, which is said; on the field the browser takes it', async () => {
    const page = await openOwn();
    await fieldOf(page).fill('Something half written');
    await dropPiece(page, 'h1', { 'text/plain': 'Ferry' });
    expect(await fieldOf(page).inputValue()).toBe('Something half written');
    expect(await statusOf(page)).toMatch(
      /^What you dropped was not taken: there is text in the field already\./u,
    );
    expect(await dropPiece(page, '#article', { 'text/plain': 'Ferry' })).toBe(true);
  });

  test('while the work lasts is not taken, which is said', async () => {
    const page = await openOwn();
    await page.context().route('**/read-pdf.js', () => undefined);
    await filesOf(page).setInputFiles({
      ...{ name: 'held-up.pdf', mimeType: 'application/pdf' },
      buffer: Buffer.from('%PDF-1.7\n1 0 obj\n'),
    });
    await stopButton(page).waitFor();
    await dropPiece(page, 'h1', { 'text/plain': 'Ferry' });
    expect(await statusOf(page)).toMatch(/^This was not taken: the reading before it has not ended\./u);
    expect(await fieldOf(page).inputValue()).toBe('');
  });
});

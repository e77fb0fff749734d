/** "Your articles": an export or import that is stopped, and what is asked for while one runs. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { fieldOf, openOwn } from './open-own.ts';

const zip: { name: string; mimeType: string; buffer: Buffer } = {
  name: 'library.zip',
  mimeType: 'application/zip',
  buffer: Buffer.from('no zip'),
};
const refused = /^This was not begun: the export or import before it has not ended\. /u;
const chosen = (page: Page): Promise<string> => page.locator('#own-import').inputValue();
const moved = (page: Page): Promise<string | null> => page.locator('.own .moved').textContent();

/** Work that does not end by itself: what reads and writes zips never comes. */
async function heldUp(begin: (page: Page) => Promise<unknown>): Promise<Page> {
  const page = await openOwn();
  // The form above begins to fetch its worker when it is used: this one is the archive's.
  expect(await fieldOf(page).isVisible()).toBe(true);
  await page.context().route('**/library-{worker,archive}.js', () => undefined);
  await begin(page);
  await page.locator('.own .moving button').waitFor();
  return page;
}

test('after "Stop" the same file can be chosen again', async () => {
  const page = await heldUp((opened) => opened.locator('#own-import').setInputFiles(zip));
  expect(await chosen(page)).toMatch(/library\.zip$/u);
  await page.locator('.own .moving button').click();
  await expect.poll(() => moved(page)).toBe('Stopped. What was done so far stays.');
  expect(await chosen(page)).toBe('');
});

test('an import while an export runs is not begun, which is said and seen; the export goes on', async () => {
  const page = await heldUp((opened) => opened.locator('.own .export').click());
  await page.locator('#own-import').setInputFiles(zip);
  await expect.poll(() => moved(page)).toMatch(refused);
  expect(await page.locator('.own > .heard').textContent()).toMatch(refused);
  expect(await chosen(page)).toBe('');
  expect(await page.locator('.own .moving').isVisible()).toBe(true);
  await page.locator('.own .moving button').click();
  await expect.poll(() => moved(page)).toBe('Stopped. What was done so far stays.');
});

test('an export while an import runs is not begun either, and the import keeps its file', async () => {
  const page = await heldUp((opened) => opened.locator('#own-import').setInputFiles(zip));
  await page.locator('.own .export').click();
  await expect.poll(() => moved(page)).toMatch(refused);
  expect(await chosen(page)).toMatch(/library\.zip$/u);
});

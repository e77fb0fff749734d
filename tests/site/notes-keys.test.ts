/** Highlights and notes by keyboard alone, and by the keys of Settings. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { newReader } from './open-page.ts';
import { article, inBar, items, kept, openBar, painted, select, status } from './use-notes.ts';

describe('By keyboard alone', () => {
  test('a sentence is chosen, highlighted, given a note, found in the list and from the text, and deleted', async () => {
    const page = await openBar({ choices: { keys: 'on' } });
    const { keyboard } = page;
    const focused = (): Promise<string> =>
      page.evaluate(
        () => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '',
      );
    expect(await focused()).toBe('Highlight');
    for (let tab = 0; tab < 3; tab++) await keyboard.press('Tab');
    expect(await focused()).toBe('Next sentence');
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    const sentence = (await status(page).textContent()) ?? '';
    await expect.poll(() => painted(page, 'highlight-next')).toEqual([sentence]);
    await keyboard.press('Alt+Shift+KeyO');
    await page.locator('dialog[open]').waitFor();
    expect(await focused()).toBe('');
    await keyboard.type('Who says so?');
    await keyboard.press('Tab');
    await keyboard.press('Enter');
    await status(page).filter({ hasText: 'The note is kept.' }).waitFor();
    expect(await focused()).toBe('Next sentence');
    expect(await painted(page, 'highlight-note')).toEqual([sentence]);
    await page.locator('.your-marks a').focus();
    await keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe('#your-highlight-1');
    await keyboard.press('Tab');
    // The link to the words comes first; in Firefox the caret stands in it already.
    if ((await focused()).startsWith('“')) await keyboard.press('Tab');
    expect(await focused()).toBe('Change the note, highlight 1');
    await keyboard.press('Tab');
    expect(await focused()).toBe('Delete, highlight 1');
    await keyboard.press('Enter');
    expect(await focused()).toBe('Undo');
    expect(await items(page).count()).toBe(0);
    await keyboard.press('Enter');
    await status(page).filter({ hasText: 'The highlight is back. 1 on this page.' }).waitFor();
    expect(await painted(page, 'highlight-note')).toEqual([sentence]);
    expect(await focused()).toBe('Highlight');
  });

  test('the bar gives the focus back when it is closed, and takes its mark away', async () => {
    const page = await openBar();
    await inBar(page, 'Close').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Highlights and notes',
    );
    expect(await painted(page, 'highlight-next')).toEqual([]);
  });
});

describe('A key for highlights', () => {
  async function openAt(choices: Record<string, string>): Promise<Page> {
    const page = await (await newReader({ choices })).newPage();
    await page.goto(article);
    await page.waitForLoadState('networkidle');
    await select(page, 4, 1, 5);
    return page;
  }

  test('S14: does nothing before the reader asked for keys', async () => {
    const page = await openAt({});
    await page.keyboard.press('Alt+Shift+KeyH');
    expect(await page.locator('.notes-bar').count()).toBe(0);
    expect(await kept(page)).toEqual([]);
  });

  test('works at its first press: the words are highlighted, the focus stays where it is', async () => {
    const page = await openAt({ keys: 'on' });
    await page.locator('#main').focus();
    await select(page, 4, 1, 5);
    await page.keyboard.press('Alt+Shift+KeyH');
    await status(page).filter({ hasText: 'Highlighted:' }).waitFor();
    expect((await painted(page, 'highlight'))[0]?.split(' ')).toHaveLength(5);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
    await inBar(page, 'Close').click();
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe(
      'Highlights and notes',
    );
    await select(page, 5, 1, 4);
    await page.keyboard.press('Alt+Shift+KeyH');
    await expect.poll(async () => (await kept(page)).length).toBe(2);
  });

  test('is the one that the reader chose', async () => {
    const page = await openAt({ keys: 'on', keyNote: 'KeyJ' });
    await page.keyboard.press('Alt+Shift+KeyO');
    await page.keyboard.press('Alt+Shift+KeyJ');
    await page.locator('dialog.note-dialog[open]').waitFor();
    expect(await kept(page)).toHaveLength(1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Highlights and notes' }).click();
    // Once done, the button is again what it was.
    expect(await page.locator('dialog[open]').count()).toBe(0);
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Highlight');
  });
});

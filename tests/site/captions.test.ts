/** Captions never interrupt (C1 to C5): after the article, in place or not at all, there and back. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageOf } from './list-pages.ts';
import { openPage } from './open-page.ts';

const folder = 'content/captions/us-embassy-baghdad';
/** The captions as the files say them, without their front matter. */
const captions = readdirSync(folder)
  .sort()
  .map((file) =>
    readFileSync(path.join(folder, file), 'utf8')
      .replace(/^---\n[^]*?\n---\n/u, '')
      .trim(),
  );

/** The text of the page, as it is seen, without the definitions. */
const seenText = async (page: Page): Promise<string> =>
  (await page.locator('article').innerText()).replaceAll(/\s+/gu, ' ');

const plain = (text: string): string => text.replaceAll(/\\(?=[\p{P}\p{S}])/gu, '').replaceAll(/\s+/gu, ' ');

describe('captions after the article', () => {
  test('C2, C4: stand in a list, each with its number and its credit, and no picture is announced that is not there', async () => {
    const page = await openPage(pageOf('article'));
    const cards = page.locator('ol.captions > li');
    expect(await cards.count()).toBe(captions.length);
    for (const [at, text] of captions.entries()) {
      const card = await cards.nth(at).innerText();
      expect(card).toMatch(new RegExp(`^Caption ${at + 1} of ${captions.length}\\b`, 'u'));
      expect(card.replaceAll(/\s+/gu, ' ')).toContain(plain(text));
      expect(card).toMatch(/Credit|credit|Photo|Source/u);
    }
    expect(await page.locator('main img, main figure').count()).toBe(0);
    expect((await seenText(page)).match(/photographs are not shown/gu)).toHaveLength(1);
  });

  test('C5: follow the whole text: no word of one stands before the last paragraph', async () => {
    const page = await openPage(pageOf('article'));
    const text = await seenText(page);
    const list = text.indexOf('Caption 1 of 10');
    for (const caption of captions.filter((words) => words !== ''))
      expect(text.indexOf(plain(caption))).toBeGreaterThan(list);
  });

  test('C3: are reached from their place, and lead back to it', async () => {
    const page = await openPage(pageOf('article'));
    for (const number of [1, 4, captions.length]) {
      await page.locator(`#place-${number}`).click();
      expect(new URL(page.url()).hash).toBe(`#caption-${number}`);
      await page.locator(`#caption-${number} a[href="#place-${number}"]`).click();
      expect(new URL(page.url()).hash).toBe(`#place-${number}`);
      const box = await page.locator(`#place-${number}`).boundingBox();
      expect(box?.y).toBeGreaterThanOrEqual(0);
      expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    }
  });
});

describe('captions in place', () => {
  test('each stands behind the paragraph where it stood, once, and its place leads to it', async () => {
    const page = await openPage(pageOf('article'), { choices: { captions: 'place' } });
    await page.locator('.in-place').first().waitFor();
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('.place[id^="place-"]')].map((place) => {
        const number = place.id.replace('place-', '');
        const cards = document.querySelectorAll(`[id="caption-${number}"]`);
        let before = cards[0]?.previousElementSibling;
        while (before?.matches('.in-place, [popover]')) before = before.previousElementSibling;
        return { number, cards: cards.length, behind: before === place.closest('p') };
      }),
    );
    expect(found.map(({ number }) => Number(number))).toEqual(captions.map((_, at) => at + 1));
    expect(found.filter(({ cards, behind }) => cards !== 1 || !behind)).toEqual([]);
    const text = await seenText(page);
    for (const caption of captions.filter((words) => words !== ''))
      expect(text.split(plain(caption))).toHaveLength(2);
  });

  test('the list after the article, and the way to it, are gone', async () => {
    const page = await openPage(pageOf('article'), { choices: { captions: 'place' } });
    await page.locator('.in-place').first().waitFor();
    expect(await page.locator('#captions').isVisible()).toBe(false);
    expect(await page.locator('nav.contents a[href="#captions"]').isVisible()).toBe(false);
  });
});

describe('hidden captions', () => {
  test('leave the text without a trace', async () => {
    const page = await openPage(pageOf('article'), { choices: { captions: 'hidden' } });
    const text = await seenText(page);
    for (const caption of captions.filter((words) => words !== ''))
      expect(text).not.toContain(plain(caption));
    expect(text).not.toMatch(/\bCaption \d/u);
    expect(await page.locator('nav.contents a[href="#captions"]').isVisible()).toBe(false);
  });
});

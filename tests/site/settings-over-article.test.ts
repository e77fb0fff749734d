/** Settings in front of an article: each choice shows on the text behind it. */
import { describe, expect, test } from 'vitest';
import { pageOf, urlOf } from './list-pages.ts';
import { lookOf as look } from './look-of.ts';
import { openPage } from './open-page.ts';
import { choose, openSettings } from './use-page.ts';

describe('Settings over an article', () => {
  test('opens from the navigation, changes the text behind it, and gives the focus back', async () => {
    const page = await openPage(pageOf('article'));
    const before = await look(page);
    await openSettings(page);
    const dialog = page.locator('dialog[open]');
    expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
    await choose(page, 'theme', 'dark');
    await choose(page, 'size', '150');
    expect(await look(page)).not.toEqual(before);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' }).catch(() => undefined);
    expect(await page.locator('dialog[open]').count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-tool'))).toBe('settings');
  });

  test('moves the captions at once, there and back', async () => {
    const page = await openPage(pageOf('article'));
    await openSettings(page);
    await choose(page, 'captions', 'place');
    await expect.poll(() => page.locator('.in-place').count()).toBe(10);
    await choose(page, 'captions', 'end');
    await expect.poll(() => page.locator('.in-place').count()).toBe(0);
    expect(await page.locator('.captions > li:not([hidden])').count()).toBe(10);
  });

  test('is an ordinary link where its tool cannot be had', async () => {
    const page = await openPage(pageOf('article'));
    await page.route('**/code/**', (route) => route.abort());
    await page.locator('header a[data-tool=settings]').click();
    await page.waitForURL(urlOf(pageOf('settings')));
  });
});

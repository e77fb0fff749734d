/** The place kept: while reading, over size, width and device; offered, never forced; as a link, a quotation, in words. */
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Places } from '../../src/reading/place/places.ts';
import { placesKey } from '../../src/reading/storage-key.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { smallTargets } from './measure-page.ts';
import { newReader } from './open-page.ts';
import { axeFaults } from './run-axe.ts';

const article = urlOf(pageOf('article'));
const slug = article.split('/').at(-2) ?? '';

const places = (page: Page): Promise<Places> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}') as Places, placesKey);

/** Scrolls as a reader does, so that a paragraph stands at the top, and stays there. */
async function readTo(page: Page, paragraph: number): Promise<void> {
  await page.waitForTimeout(100);
  await page.locator(`#p-${paragraph}`).evaluate((element) => {
    scrollTo(0, element.getBoundingClientRect().top + scrollY - 10);
  });
  await expect.poll(async () => (await places(page))[slug]?.paragraph).toBe(paragraph);
}

/** A context with a place at a sentence of a paragraph. */
async function readerAt(paragraph: number, sentence = 1, options = {}): Promise<BrowserContext> {
  const context = await newReader(options);
  const when = '2026-11-22T19:30:00.000Z';
  const place = { paragraph, sentence, furthest: paragraph, when, title: 'Crowd storms', left: 3 };
  await context.addInitScript(
    ([key, value]) => {
      if (!sessionStorage.getItem('begun')) localStorage.setItem(key, value);
      sessionStorage.setItem('begun', 'yes');
    },
    [placesKey, JSON.stringify({ [slug]: place })] as const,
  );
  return context;
}

describe('the place', () => {
  test('is kept while reading, and nothing is fetched before', async () => {
    const page = await (await newReader({ viewport: { width: 390, height: 600 } })).newPage();
    const tools: string[] = [];
    page.on('request', (request) => tools.push(request.url()));
    await page.goto(article);
    await page.waitForLoadState('networkidle');
    expect(tools.filter((url) => url.includes('/code/'))).toEqual([]);
    await readTo(page, 9);
    expect((await places(page))[slug]).toMatchObject({ paragraph: 9, furthest: 9 });
    await readTo(page, 4);
    expect((await places(page))[slug]).toMatchObject({ paragraph: 4, furthest: 9 });
  });

  test('is offered on return, whatever the size and the window, and the page does not jump', async () => {
    const context = await newReader({ viewport: { width: 390, height: 600 } });
    const page = await context.newPage();
    await page.goto(article);
    await readTo(page, 9);
    await page.setViewportSize({ width: 1280, height: 800 });
    await page.goto(article);
    const line = page.locator('.left-off');
    await line.waitFor();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    expect(await line.textContent()).toMatch(
      /^You left off at section \d of \d, “[^”]+”, about (?:a minute|\d+ minutes) left\./u,
    );
    await line.getByRole('link').click();
    await expect
      .poll(() => page.locator('#p-9').evaluate((element) => element.getBoundingClientRect().top))
      .toBeLessThan(800);
    expect(
      await page.locator('#p-9').evaluate((element) => element.getBoundingClientRect().bottom),
    ).toBeGreaterThan(0);
    expect(new URL(page.url()).hash).toContain('#p-9');
  });

  test('stands after the facts, is not announced, can be forgotten, and is large enough for a finger', async () => {
    const page = await (await readerAt(9, 2)).newPage();
    await page.goto(article);
    const line = page.locator('.left-off');
    await line.waitFor();
    expect(await line.evaluate((element) => element.previousElementSibling?.className)).toBe('facts');
    expect(await line.evaluate((element) => element.closest('[role=status], [aria-live]'))).toBe(null);
    expect(await axeFaults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await page.getByRole('button', { name: 'Forget my place' }).click();
    expect(await places(page)).toEqual({});
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('is forgotten');
    await page.reload();
    await page.waitForLoadState('networkidle');
    expect(await line.count()).toBe(0);
  });

  test('stays where it was when a link leads into the text', async () => {
    const page = await (await readerAt(3)).newPage();
    await page.goto(`${article}#p-20`);
    await page.waitForTimeout(2500);
    expect((await places(page))[slug]).toMatchObject({ paragraph: 3, furthest: 3 });
  });

  test('is the sentence that is read aloud', async () => {
    const page = await (await readerAt(3)).newPage();
    await page.goto(article);
    await page.locator('.left-off').waitFor();
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('p-12') ?? document.body);
      document.dispatchEvent(new CustomEvent('lectern:sentence', { detail: { paragraph: 12, range } }));
    });
    expect((await places(page))[slug]).toMatchObject({ paragraph: 12, sentence: 1, furthest: 12 });
  });

  test('is offered on the home page, until the end is reached', async () => {
    const page = await (await readerAt(9)).newPage();
    await page.goto(urlOf(pageOf('home')));
    const section = page.locator('section[aria-labelledby=continue]');
    await section.waitFor();
    expect(await section.textContent()).toContain('About 3 minutes left');
    expect(await axeFaults(page)).toEqual([]);
    await section.getByRole('link').click();
    await page.waitForURL(article);
    await page.locator('.left-off').waitFor();
    await page
      .locator('article [id^="p-"]')
      .last()
      .evaluate((element) => {
        element.scrollIntoView({ block: 'end' });
      });
    await expect.poll(async () => (await places(page))[slug]?.left).toBe(0);
    await page.goto(urlOf(pageOf('home')));
    await page.waitForLoadState('networkidle');
    expect(await section.count()).toBe(0);
  });
});

describe('where am I', () => {
  test('is told by a key: section, minutes, sentence; and goes when the reader goes on', async () => {
    const page = await (
      await newReader({ choices: { keys: 'on' }, viewport: { width: 390, height: 600 } })
    ).newPage();
    await page.goto(article);
    await readTo(page, 9);
    await page.keyboard.press('Alt+Shift+W');
    const status = page.locator('.where-am-i');
    expect(await status.getAttribute('role')).toBe('status');
    expect(await status.textContent()).toMatch(
      /^Section \d of \d, “[^”]+”, about .* left\. The sentence: \S/u,
    );
    await page.mouse.wheel(0, 300);
    await expect.poll(() => status.textContent()).toBe('');
  });

  test('stands in words in a dialog, with the place as a link and as a quotation', async () => {
    const context = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(article);
    const opener = page.getByRole('button', { name: 'Place and share' });
    await opener.click();
    const dialog = page.locator('dialog[open]');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Before the text of “');
    expect(await axeFaults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Copy a link' }).click();
    await dialog.getByText('The link is copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(article);
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('a sentence that is marked is copied with its source, and its link leads back to it', async () => {
    const context = await newReader({
      choices: { keys: 'on' },
      permissions: ['clipboard-read', 'clipboard-write'],
      viewport: { width: 390, height: 600 },
    });
    const page = await context.newPage();
    await page.goto(article);
    await readTo(page, 9);
    await page.keyboard.press('Alt+Shift+C');
    await page.locator('.where-am-i').filter({ hasText: 'Copied with its source' }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const [, words = '', source = ''] = /^“([^]+)”\n([^]+)$/u.exec(copied) ?? [];
    expect(await page.locator('#p-9').textContent()).toContain(words.slice(0, 30));
    expect(source).toContain((await page.locator('h1').textContent())?.trim());
    const link = source.split(' ').at(-1) ?? '';
    expect(link).toContain('#p-9:~:text=');
    const other = await (await newReader()).newPage();
    await other.goto(link);
    const top = await other.locator('#p-9').evaluate((element) => element.getBoundingClientRect().top);
    expect(Math.abs(top)).toBeLessThan(800);
  });
});

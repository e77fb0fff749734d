/** The page map (issue 5, section 5): every place of an article in one dialog, words and names found in its text. */
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import type { Note } from '../../src/reading/notes/note.ts';
import { noteWith } from '../reading/notes/note-with.ts';
import { announcementsDuring, openToListen } from './listen.ts';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { overflow, smallTargets } from './measure-page.ts';
import { newReader, openPage, type OpenOptions } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { readerWith } from './use-notes.ts';
import { goBack, searchFor } from './use-page.ts';

// The article with captions and names of the glossary: the page map has all its groups.
const article = pages.find(({ address }) => address.endsWith('us-embassy-baghdad/')) ?? pageOf('article');
const slug = article.address.split('/').at(-2) ?? '';

const dialog = (page: Page): Locator => page.locator('dialog.page-map[open]');
const field = (page: Page): Locator => dialog(page).getByLabel('Find a heading');
const group = (page: Page, name: string): Locator => dialog(page).locator(`section:has(h3:text("${name}"))`);
const bar = (page: Page): Locator => page.locator('.found-bar');

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Page map' }).click();
  await dialog(page).locator('a').first().waitFor();
}

async function mapOf(options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(article, options);
  await openMap(page);
  return page;
}

async function find(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await dialog(page)
    .locator('[role=status]')
    .filter({ hasText: `“${words}”` })
    .waitFor();
}

const focused = (page: Page): Promise<{ id: string; text: string }> =>
  page.evaluate(() => ({
    id: document.activeElement?.id ?? '',
    text: document.activeElement?.textContent ?? '',
  }));

describe('the page map', () => {
  test('S14: comes with its button alone, takes the focus into its field, and Escape gives it back', async () => {
    const page = await openPage(article);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('page-map'))).toEqual([]);
    await page.getByRole('button', { name: 'Page map' }).focus();
    const before = await page.evaluate(() => [location.href, scrollY]);
    // By keyboard: to click, Playwright may scroll.
    await page.keyboard.press('Enter');
    await dialog(page).locator('a').first().waitFor();
    expect(await field(page).evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await dialog(page).count()).toBe(0);
    expect((await focused(page)).text.trim()).toBe('Page map');
    expect(await page.evaluate(() => [location.href, scrollY])).toEqual(before);
  });

  test('S2: lists the headings of the page, each caption and each name once, with counts', async () => {
    const page = await mapOf();
    const { headings, captions, names } = await page.evaluate(() => ({
      headings: [...document.querySelectorAll('article :is(h1, h2, h3)')]
        .filter(({ id }) => id !== 'contents')
        .map(({ textContent }) => textContent.trim()),
      captions: document.querySelectorAll('.captions > li').length,
      names: [...document.querySelectorAll('.names-here > li > a')].map(({ textContent }) => textContent),
    }));
    expect(await group(page, 'Headings').locator('a').allTextContents()).toEqual(headings);
    expect(await group(page, 'Headings').locator('h3').textContent()).toBe(`Headings (${headings.length})`);
    expect(await group(page, 'Captions').locator('a').count()).toBe(captions);
    expect(await group(page, 'Names').locator(':scope > ul > li > a').allTextContents()).toEqual(
      names.map((name) => `${name}: definition`),
    );
  });

  test('T13: has every mention of every name, and leads to it', async () => {
    const page = await mapOf();
    const mentions = await page.locator('article :is(button[popovertarget], [data-name])').count();
    const links = group(page, 'Names').locator('details a');
    expect(await links.count()).toBe(mentions);
    await group(page, 'Names').locator('summary').filter({ hasText: 'Kata' }).click();
    await group(page, 'Names').locator('details[open] a').nth(1).click();
    expect(await dialog(page).count()).toBe(0);
    expect((await focused(page)).id).toBe('m5');
    expect(new URL(page.url()).hash).toBe('#m5');
    await goBack(page);
    await expect.poll(() => page.evaluate(() => location.hash)).toBe('');
  });

  test('Enter goes to the first place that fits: a section, a caption, a definition, which opens', async () => {
    const page = await mapOf();
    await find(page, 'threats');
    await page.keyboard.press('Enter');
    expect((await focused(page)).text).toBe('Threats and accusations');
    await openMap(page);
    await find(page, 'caption 7');
    await page.keyboard.press('Enter');
    expect((await focused(page)).id).toBe('caption-7');
    await openMap(page);
    await find(page, 'hashd');
    await page.keyboard.press('Enter');
    const open = page.locator(':popover-open');
    expect(await open.textContent()).toContain('Popular Mobilization Forces');
    expect(await open.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect((await focused(page)).text).toBe('Popular Mobilisation Forces');
  });

  test('the number of a section leads to it, and to the caption of that number', async () => {
    const page = await mapOf();
    const headings = await page.locator('article > div > h2').allTextContents();
    const numbered = group(page, 'Headings').locator('li').filter({ hasText: /^\d/u });
    expect(await numbered.allTextContents()).toEqual(headings.map((words, at) => `${at + 1}. ${words}`));
    await find(page, '3');
    expect((await dialog(page).locator('section > ul > li > a').allTextContents()).slice(0, 2)).toEqual([
      headings[2],
      expect.stringMatching(/^Caption 3: /u),
    ]);
    await page.keyboard.press('Enter');
    expect((await focused(page)).text).toBe(headings[2]);
  });

  test('names are there for a reader who has them as plain text, too', async () => {
    const page = await mapOf({ choices: { names: 'none' } });
    expect(await group(page, 'Names').locator(':scope > ul > li').count()).toBeGreaterThan(5);
    await group(page, 'Names').locator(':scope > ul > li > a').first().click();
    expect((await focused(page)).id).toMatch(/^m\d+$/u);
  });

  test('captions that the reader hides are not in it', async () => {
    const page = await mapOf({ choices: { captions: 'hidden' } });
    expect(await group(page, 'Captions').count()).toBe(0);
  });

  test('F2, F4: what the field finds is told once, and the list is no live region', async () => {
    const page = await openToListen(article);
    await openMap(page);
    const heard = await announcementsDuring(page, () => find(page, 'gate'));
    expect(heard.filter((phrase) => phrase.includes('“gate”'))).toHaveLength(1);
    expect(heard.join()).toMatch(/places? in the text/u);
    expect(await dialog(page).locator('[role=status] a, [aria-live] a').count()).toBe(0);
    await find(page, 'zzzz');
    expect(await dialog(page).locator('[role=status]').textContent()).toContain('Nothing here for “zzzz”');
  });

  test('V1, V2: fits a small window and a finger, as axe wants it', async () => {
    const page = await mapOf({ viewport: { width: 320, height: 480 } });
    await find(page, 'embassy');
    expect(await axeFaults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
    await group(page, 'In the text').locator('a').first().click();
    await bar(page).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await smallTargets(page)).toEqual([]);
    expect(await overflow(page)).toEqual([]);
  });
});

describe('highlights', () => {
  const lost = noteWith({ id: 'lost', article: slug, quote: 'Words that this article has nowhere at all' });

  async function mapWith(notes: readonly Note[]): Promise<Page> {
    const page = await (await readerWith(notes)).newPage();
    await page.goto(urlOf(article));
    await page.locator('.your-highlights').waitFor();
    await openMap(page);
    return page;
  }

  test('are in it where there are some, with their notes, found by both, and lead to their words', async () => {
    const anchor = { prefix: 'Guards also', suffix: 'over the gate', paragraph: 2, sentence: 3 };
    const anchors = [{ ...anchor, quote: 'threw stun grenades' }];
    const noted = noteWith({ id: 'noted', article: slug, anchors, text: 'Ask the embassy' });
    const page = await mapWith([noted, lost]);
    const highlights = group(page, 'Your highlights (');
    expect(await highlights.locator('h3').textContent()).toBe('Your highlights (2)');
    expect(await highlights.locator('li').first().textContent()).toMatch(
      /^“threw stun grenades”.*Your note: Ask the embassy$/u,
    );
    await find(page, 'ask the embassy');
    expect(await highlights.locator('li').count()).toBe(1);
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Enter');
    expect((await focused(page)).id).toBe('p-2');
    const caret = await page.evaluate(() => {
      const { anchorNode, anchorOffset } = getSelection() ?? {};
      return anchorNode?.textContent?.slice(anchorOffset ?? 0).replace(/\s+/gu, ' ');
    });
    expect(caret).toMatch(/^threw stun grenades/u);
  });

  test('that are no longer found lead to their list', async () => {
    const page = await mapWith([lost]);
    const link = group(page, 'Your highlights (').locator('a');
    expect(await link.textContent()).toBe('No longer found: “Words that this article has nowhere at all”');
    await link.click();
    expect((await focused(page)).text).toContain('Words that this article has nowhere at all');
  });

  test('load nothing where there are none', async () => {
    const page = await openPage(article);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await openMap(page);
    expect(await group(page, 'Your highlights').count()).toBe(0);
    expect(asked.filter((url) => /note|mark|anchor/u.test(url))).toEqual([]);
  });
});

describe('words in the text', () => {
  test('T16: a name is found in any spelling, and only that name', async () => {
    const page = await mapOf();
    const counts: number[] = [];
    for (const spelling of ['kataib hezbollah', 'Kata’ib Hizbullah', 'كتائب حزب الله']) {
      await find(page, spelling);
      counts.push(await group(page, 'In the text').locator('a').count());
      expect(await group(page, 'Names').locator(':scope > ul > li').count()).toBe(1);
    }
    const all = await page.locator('[data-name="kataib-hezbollah"]').count();
    expect(new Set(counts).size).toBe(1);
    expect(counts[0]).toBeGreaterThan(all);
  });

  test('F9, A8: each stands in its sentence; going there marks all of them without a change of the text', async () => {
    const page = await mapOf();
    const text = (): Promise<string> =>
      page.locator('article > div').evaluate((element) => {
        const copy = element.cloneNode(true) as Element;
        copy.querySelector('.found-bar')?.remove();
        return copy.innerHTML.replace(/ tabindex="-1"/gu, '');
      });
    const before = await text();
    await find(page, 'strikes');
    const links = group(page, 'In the text').locator('a');
    const count = await links.count();
    expect(count).toBeGreaterThan(2);
    expect(await links.locator('mark').count()).toBe(count);
    await links.nth(1).click();
    expect(await bar(page).locator('[role=status]').textContent()).toBe(`2 of ${count}`);
    expect(await text()).toBe(before);
    const marked = await page.evaluate(() => [
      CSS.highlights.get('found')?.size,
      [...(CSS.highlights.get('found-now') ?? [])].map((range) => (range as Range).toString().toLowerCase()),
    ]);
    expect(marked).toEqual([count, ['strikes']]);
    await bar(page).getByRole('button', { name: 'Next place' }).click();
    expect(await bar(page).locator('[role=status]').textContent()).toBe(`3 of ${count}`);
    await bar(page).getByRole('button', { name: 'Previous place' }).click();
    await bar(page).getByRole('button', { name: 'Previous place' }).click();
    expect(await bar(page).locator('[role=status]').textContent()).toBe(`1 of ${count}`);
    await bar(page).getByRole('button', { name: 'End the search' }).click();
    expect(await bar(page).count()).toBe(0);
    expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
  });

  test('the focus is at the place, the next Tab at the buttons behind it', async () => {
    const page = await mapOf();
    await find(page, 'stun grenades');
    await page.keyboard.press('Enter');
    expect((await focused(page)).id).toBe('p-2');
    await page.keyboard.press('Tab');
    expect((await focused(page)).text).toBe('Previous place');
  });

  test('what the browser finds by itself stays its own: Ctrl and F is not taken', async () => {
    const page = await openPage(article, { choices: { keys: 'on' } });
    const taken = await page.evaluate(() => {
      const event = new KeyboardEvent('keydown', { code: 'KeyF', key: 'f', ctrlKey: true, cancelable: true });
      return !document.body.dispatchEvent(event);
    });
    expect(taken).toBe(false);
  });

  test('F10: what a search found here comes first', async () => {
    const page = await (await newReader()).newPage();
    await page.goto(urlOf(pageOf('search')));
    await searchFor(page, 'rockets');
    await page.locator(`a[href*="us-embassy-baghdad/"]`).first().click();
    await page.waitForURL(/us-embassy-baghdad/u);
    await openMap(page);
    const first = dialog(page).locator('section').first();
    expect(await first.locator('h3').textContent()).toMatch(/^Found by your search for “rockets” \(\d+\)$/u);
    await page.keyboard.press('Enter');
    await bar(page).waitFor();
    expect((await focused(page)).text).toContain('rocket');
  });
});

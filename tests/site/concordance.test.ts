/** The concordance: every mention in its sentence, by article and by spelling, with a chart, as far as one has read. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { storageKey } from '../../src/reading/storage-key.ts';
import { axTree, ofRole } from './ax-tree.ts';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { listen, openToListen } from './listen.ts';
import { newReader, openPage } from './open-page.ts';
import { axeFaults } from './run-axe.ts';

const article = pageOf('article');
/** The name that the shipped article mentions most, in several spellings. */
const militia = { address: 'names/kataib-hezbollah/' };
const militiaBySpelling = { address: 'names/kataib-hezbollah/by-spelling/' };

const mentionLinks = (page: Page): Promise<readonly string[]> =>
  page.locator('.mentions a').evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hash));

describe('every mention', () => {
  test('T13: has a link of its own name, which the list of links tells from all others', async () => {
    for (const address of [militia, militiaBySpelling]) {
      const page = await openPage(address);
      const names = await page.locator('.mentions a').allInnerTexts();
      expect(names.length).toBeGreaterThan(5);
      expect(new Set(names).size).toBe(names.length);
      expect(await axeFaults(page)).toEqual([]);
    }
  });

  test('stands in its sentence, which is heard once, and says how it is written there', async () => {
    const page = await openPage(militia);
    const items = await page.locator('.mentions > li').evaluateAll((all) =>
      all.map((item) => ({
        sentence: item.querySelector('p')?.textContent.trim() ?? '',
        words: [...item.querySelectorAll('p:first-child b')].map(({ textContent }) => textContent),
        links: item.querySelectorAll('a').length,
        written: [...item.querySelectorAll('.facts b')].map(({ textContent }) => textContent),
      })),
    );
    for (const { sentence, words, links, written } of items) {
      expect(words).toHaveLength(links);
      for (const word of words) expect(sentence).toContain(word);
      expect(written).toEqual(words.filter((word) => word !== "Kata'ib Hezbollah"));
    }
    const sentences = items.map(({ sentence }) => sentence);
    expect(new Set(sentences).size).toBe(sentences.length);
  });

  test('is there in both orders, and each order leads to the other', async () => {
    const page = await openPage(militia);
    const byArticle = await mentionLinks(page);
    await page.getByRole('link', { name: 'By spelling' }).click();
    expect([...(await mentionLinks(page))].toSorted()).toEqual([...byArticle].toSorted());
    const headings = await page.locator('h3').allInnerTexts();
    expect(headings).toContain('Kataeb Hezbollah');
    expect(headings).toContain('KH');
    await page.getByRole('link', { name: 'By article' }).click();
    expect(page.url()).toContain(urlOf(militia));
  });

  test('a name that is written in one way has one order', async () => {
    const page = await openPage({ address: 'names/benghazi/' });
    expect(await page.locator('.mentions > li').count()).toBe(1);
    expect(await page.locator('.orders').count()).toBe(0);
    expect(pages.some(({ address }) => address === 'names/benghazi/by-spelling/')).toBe(false);
  });
});

describe('the chart', () => {
  test('is a table whose numbers are those of the list, and its bars are not heard', async () => {
    const page = await openToListen(militia);
    const counts = await page.locator('.chart td span').allInnerTexts();
    const sum = counts.reduce((all, count) => all + Number(count), 0);
    expect(sum).toBe((await mentionLinks(page)).length);
    const tree = await axTree(page);
    expect(ofRole(tree, 'table')).toHaveLength(1);
    expect(ofRole(tree, 'image')).toEqual([]);
    const heard = await listen(page);
    expect(
      heard.filter((phrase) => phrase.includes('Mentions through the article')).length,
    ).toBeLessThanOrEqual(3);
    expect(heard.filter((phrase) => /\b(?:img|image|graphics|rect)\b/u.test(phrase))).toEqual([]);
  });

  test.each([
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { forcedColors: 'active', colorScheme: 'dark' },
  ] as const)('its bars are seen: %j', async (look) => {
    const page = await openPage(militia, look);
    const [bar, paper] = await page.evaluate(() => {
      const rect = document.querySelector('.chart rect[width="100"]');
      if (!rect) throw new Error('no bar');
      return [getComputedStyle(rect).fill, getComputedStyle(document.body).backgroundColor];
    });
    expect(bar).not.toBe(paper);
  });

  test('is left out for a single mention', async () => {
    const page = await openPage({ address: 'names/benghazi/' });
    expect(await page.locator('.chart').count()).toBe(0);
  });
});

describe('names beside a name', () => {
  test('are counted, linked, and see each other', async () => {
    const page = await openPage(militia);
    const beside = page.locator('.beside a');
    const hrefs = await beside.evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(hrefs.length).toBeGreaterThan(1);
    for (const href of hrefs) {
      await page.goto(href);
      expect(await page.locator('.beside a[href$="/names/kataib-hezbollah/"]').count(), href).toBe(1);
    }
  });
});

describe('only as far as I have read', () => {
  /** A reader who has come to a paragraph of the article, and goes on to the page of the name. */
  async function readerAt(paragraph: number): Promise<Page> {
    const context = await newReader();
    const slug = path.basename(article.address);
    const place = { paragraph, sentence: 1, furthest: paragraph, when: '2026-11-22T19:00:00.000Z' };
    await context.addInitScript(
      ([key, value]) => {
        localStorage.setItem(key, value);
      },
      [`${storageKey}.places`, JSON.stringify({ [slug]: place })] as const,
    );
    const page = await context.newPage();
    await page.goto(urlOf(militia));
    return page;
  }
  const box = (page: Page) => page.getByRole('checkbox', { name: 'Only as far as I have read' });
  const status = (page: Page) => page.locator('.so-far [role=status]');
  const shown = (page: Page): Promise<number> => page.locator('.mentions a:visible').count();

  test('hides nothing unasked', async () => {
    const page = await readerAt(1);
    expect(await shown(page)).toBe(await page.locator('.mentions a').count());
    expect(await box(page).isChecked()).toBe(false);
    expect(await status(page).textContent()).toBe('');
  });

  test('hides what stands later, says how many, and shows it again', async () => {
    const page = await readerAt(8);
    const all = await shown(page);
    const later = await page
      .locator('.mentions > li')
      .evaluateAll((items) =>
        items
          .filter((item) => Number((item as HTMLElement).dataset.paragraph) > 8)
          .reduce((sum, item) => sum + item.querySelectorAll('a').length, 0),
      );
    expect(later).toBeGreaterThan(1);
    expect(later).toBeLessThan(all);
    await box(page).click();
    await status(page)
      .filter({ hasText: `${later} later mentions are hidden.` })
      .waitFor();
    expect(await box(page).isChecked()).toBe(true);
    expect(await shown(page)).toBe(all - later);
    // What counts all mentions, or names what comes, would tell ahead.
    expect(await page.locator('.chart').isVisible()).toBe(false);
    expect(await page.locator('.beside').isVisible()).toBe(false);
    const empty = await page
      .locator('h4:visible')
      .evaluateAll((headings) =>
        headings.filter((heading) => !heading.parentElement?.querySelector('li:not([hidden])')),
      );
    expect(empty).toEqual([]);
    await box(page).focus();
    await page.keyboard.press('Space');
    await expect.poll(() => shown(page)).toBe(all);
    expect(await box(page).isChecked()).toBe(false);
    expect(await page.locator('.chart').isVisible()).toBe(true);
  });

  test('hides all of an article that was never opened, and nothing of one that was read', async () => {
    const unread = await openPage(militia);
    await box(unread).click();
    await expect.poll(() => shown(unread)).toBe(0);
    const read = await readerAt(999);
    await box(read).click();
    await status(read).filter({ hasText: 'None is hidden' }).waitFor();
  });

  test('a caption counts as met where it stood', async () => {
    const page = await openPage(militia);
    const paragraph = await page
      .locator('.mentions > li:has(a[href*="#c"])')
      .first()
      .getAttribute('data-paragraph');
    const place = await (
      await openPage(article)
    ).evaluate(
      (hash) => document.querySelector(`[href="#caption-${hash}"]`)?.closest('[id^="p-"]')?.id,
      /#c(\d+)/u.exec((await mentionLinks(page)).find((hash) => hash.startsWith('#c')) ?? '')?.[1],
    );
    expect(`p-${paragraph}`).toBe(place);
  });

  test('without JavaScript is not offered', async () => {
    const page = await openPage(militia, { javaScriptEnabled: false });
    expect(await box(page).isVisible()).toBe(false);
    expect(await shown(page)).toBeGreaterThan(5);
  });
});

describe('a name with hundreds of mentions', () => {
  const { dist } = inject('library');
  const read = (address: string): string => readFileSync(path.join(dist, address, 'index.html'), 'utf8');
  const linksIn = (html: string): readonly string[] =>
    [...html.matchAll(/>Mention (\d+)</gu)].map(([, number]) => number ?? '');

  test.each(['', 'by-spelling/'])('has them all on pages that are bounded: %s', (order) => {
    const found: string[] = [];
    for (let page = 1; ; page++) {
      const home = 'names/green-zone/';
      const address =
        page === 1 ? `${home}${order}` : order ? `${home}${order}${page}/` : `${home}mentions/${page}/`;
      const html = read(address);
      found.push(...linksIn(html));
      expect(linksIn(html).length).toBeLessThanOrEqual(60);
      expect(statSync(path.join(dist, address, 'index.html.br')).size, address).toBeLessThanOrEqual(12_000);
      if (!html.includes('Later mentions')) break;
    }
    expect(found.length).toBeGreaterThan(200);
    expect([...found].map(Number).toSorted((a, b) => a - b)).toEqual(found.map((_, at) => at + 1));
  });

  test('leads from page to page', async () => {
    const page = await openPage({ address: 'names/green-zone/' }, { site: inject('library') });
    await page.getByRole('link', { name: 'Later mentions' }).click();
    expect(await page.locator('h1').innerText()).toMatch(/page 2/u);
    await page.getByRole('link', { name: 'Earlier mentions' }).click();
    await page.waitForURL(/names\/green-zone\//u);
  });
});

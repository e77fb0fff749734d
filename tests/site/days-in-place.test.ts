/** Which day "Tuesday" is and what an abbreviation means, in its place, for a reader who chose so (issue 5, section 7). */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pages, pageOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { choose, openSettings } from './use-page.ts';

// The article with days that are counted from its day of publication.
const article = pages.find(({ address }) => address.endsWith('us-embassy-baghdad/')) ?? pageOf('article');

/** What is shown behind the words, as the style sheets have it. */
const said = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('article :is(time, span)')].flatMap((element) => {
      const { content } = getComputedStyle(element, '::after');
      // Some engines compute an attribute to its words, some leave it as the rule has it.
      const shown = content.replace(
        /\s*\battr\(([\w-]+)\)\s*/u,
        (_, name: string) => element.getAttribute(name) ?? '',
      );
      return content === 'none' ? [] : [`${element.textContent}${shown.replace(/"/gu, '')}`];
    }),
  );

const words = (page: Page): Promise<string> =>
  page.locator('article').evaluate((element) => element.textContent);

describe('days and abbreviations', () => {
  test('T14: stand as they were written until the reader chooses otherwise', async () => {
    const page = await openPage(article);
    expect(await said(page)).toEqual([]);
  });

  test('T14: every day has its date, and each abbreviation that is explained its meaning, once', async () => {
    const plain = await openPage(article);
    const [before, times, meanings] = [
      await words(plain),
      await plain.locator('article > div time').count(),
      await plain.locator('#explained ~ dl dd:not(:has(time))').allTextContents(),
    ];
    const page = await openPage(article, { choices: { days: 'said' } });
    await page.waitForLoadState('networkidle');
    const found = await said(page);
    expect(found).toContain('Tuesday (31 December 2019)');
    expect(found).toContain('last Friday (27 December 2019)');
    expect(found).toHaveLength(times + meanings.length);
    for (const meaning of meanings)
      expect(found.filter((one) => one.endsWith(` (${meaning})`))).toHaveLength(1);
    // The words of the page are what search, notes and reading aloud take.
    expect(await words(page)).toBe(before);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('T14: assistive technology is told them where they stand', async () => {
    const page = await openPage(article, { choices: { days: 'said' } });
    await page.waitForLoadState('networkidle');
    expect(await page.locator('#p-1').ariaSnapshot()).toMatch(/Tuesday\W+\(31 December 2019\)/u);
  });

  test('P2: are explained at once when it is chosen, and no more when it is taken back', async () => {
    const page = await openPage(article);
    await openSettings(page);
    await choose(page, 'days', 'said');
    await expect.poll(() => said(page)).toContain('Tuesday (31 December 2019)');
    await choose(page, 'days', 'written');
    await expect.poll(() => said(page)).toEqual([]);
    await choose(page, 'days', 'said');
    const found = await said(page);
    expect(new Set(found.filter((one) => !/\d{4}\)$/u.test(one))).size).toBe(
      found.filter((one) => !/\d{4}\)$/u.test(one)).length,
    );
  });
});

/** "Check and put right", as it is heard and seen, with an article of any length (issue 6, section 2). */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { announcementsDuring, listen } from './listen.ts';
import { overflow, smallTargets } from './measure-page.ts';
import {
  choiceOf,
  focused,
  keptNow,
  lines,
  longText,
  openCheck,
  openCheckToListen,
  ownOf,
  received,
} from './open-check.ts';
import { axeFaults } from './run-axe.ts';
import { themes } from './themes.ts';

const own = ownOf(received);

describe('by ear', () => {
  test('each correction is heard once', async () => {
    const page = await openCheckToListen();
    const heard = await announcementsDuring(page, async () => {
      await choiceOf(page, 3).selectOption({ label: 'Caption' });
      await page.waitForTimeout(900);
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(300);
    });
    expect(heard).toEqual([
      'polite: Line 3 is now a caption. Undo with Control and Z.',
      'polite: Undone: Line 3 is now a caption.',
    ]);
  });

  test('every line is heard once, before what it is', async () => {
    const heard = await listen(await openCheckToListen());
    const phrases = heard.join('\n');
    const line = phrases.indexOf('The crew stayed on the quay on Friday because');
    const choice = phrases.indexOf('Line 3 is, “The crew stayed on the quay…”');
    expect(line).toBeGreaterThan(0);
    expect(choice).toBeGreaterThan(line);
    expect(heard.filter((phrase) => phrase.startsWith('The crew stayed on the quay on Friday'))).toHaveLength(
      1,
    );
  });
});

describe('in every look', () => {
  /** With all its parts: a suggested heading, the buttons, the field in which a line is divided. */
  async function openAll(options: Parameters<typeof openCheck>[1] = {}): Promise<Page> {
    const page = await openCheck(ownOf(longText), options);
    await page.getByLabel('Also show buttons').check();
    await page
      .getByRole('button', { name: /^Divide, line 2/u })
      .first()
      .click();
    await page.locator('#divide').waitFor();
    // At the top the bar lies over nothing: what it covers elsewhere cannot be measured.
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    return page;
  }

  test.each(themes)('V6: axe finds nothing wrong in the theme $theme', async ({ choices, colorScheme }) => {
    expect(await axeFaults(await openCheck(own, { choices, colorScheme }))).toEqual([]);
    expect(await axeFaults(await openAll({ choices, colorScheme }))).toEqual([]);
  });

  test('V1, V10: at 400 % nothing is cut off, and targets are 44 pixels', async () => {
    const small = { width: 320, height: 256 };
    for (const choices of [{}, { size: '300' }]) {
      const page = await openAll({ viewport: small, choices });
      expect(await overflow(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    }
    expect(await smallTargets(await openAll())).toEqual([]);
  });
});

describe('an article of thousands of lines', () => {
  test('shows a hundred of them, and a correction touches nothing but its line', async () => {
    const text = Array.from(
      { length: 3000 },
      (_, i) => `Line ${i}. ${'The ferry stayed in the harbour again, and nobody knew why. '.repeat(2)}`,
    ).join('\n\n');
    const kept = ownOf(text);
    const page = await openCheck(kept);
    await expect.poll(() => lines(page).count()).toBe(100);
    await page.getByRole('button', { name: /^Show 100 more of 2,9\d\d lines/u }).click();
    await expect.poll(() => lines(page).count()).toBe(200);
    expect(await focused(page)).toMatch(/^Line \d+ is/u);
    await page.evaluate(() => {
      const { dataset } = document.documentElement;
      new MutationObserver((changes) => {
        dataset.changes = String(Number(dataset.changes ?? 0) + changes.length);
      }).observe(document.querySelector('.lines') ?? document.body, { childList: true, subtree: true });
    });
    await choiceOf(page, 150).selectOption({ label: 'Caption' });
    await expect.poll(async () => (await keptNow(page, kept.facts.id)).text.corrected).toBe(true);
    const changes = await page.evaluate(() => Number(document.documentElement.dataset.changes));
    expect(changes).toBeGreaterThan(0);
    expect(changes).toBeLessThan(10);
  });
});

/** Line focus (P8): where it opens, how it is moved, what it never does. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axTree } from './ax-tree.ts';
import { pageOf } from './list-pages.ts';
import { overflow } from './measure-page.ts';
import { openPage, showAsOn, type OpenOptions } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { choose, openSettings } from './use-page.ts';

async function withFocus(focus: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(pageOf('article'), { ...options, choices: { ...options.choices, focus } });
  await page.locator('.line-focus').waitFor({ state: 'attached' });
  return page;
}

interface Opening {
  readonly top: number;
  readonly bottom: number;
  /** Where it is on the page, however far that is scrolled. */
  readonly onPage: number;
  /** The text blocks that it shows: of each the words, and how many of its lines. */
  readonly lines: number;
  readonly block: string;
}

/** Where the opening is in the window, and how many lines of text lie in it. */
const opening = (page: Page): Promise<Opening> =>
  page.evaluate(() => {
    const layer = document.querySelector<HTMLElement>('.line-focus');
    const [top = 0, bottom = 0] = ['--top', '--bottom'].map((name) =>
      Number.parseFloat(layer?.style.getPropertyValue(name) ?? ''),
    );
    const tops = new Set<number>();
    let block = '';
    for (const element of document.querySelectorAll('main :is(h1, h2, p, li, dt, dd)')) {
      if (!element.checkVisibility() || element.querySelector('p, li')) continue;
      const range = document.createRange();
      range.selectNodeContents(element);
      for (const box of range.getClientRects()) {
        const middle = (box.top + box.bottom) / 2;
        if (box.width < 1 || middle < top || middle > bottom) continue;
        block ||= element.textContent.slice(0, 40);
        if (![...tops].some((other) => Math.abs(other - middle) < 12)) tops.add(middle);
      }
    }
    return { top, bottom, onPage: top + scrollY, lines: tops.size, block };
  });

const scrollTo = async (page: Page, selector: string): Promise<void> => {
  await page.locator(selector).evaluate((element) => {
    element.scrollIntoView({ block: 'center' });
  });
  await page.waitForTimeout(150);
};

const settled = (page: Page): Promise<void> => page.waitForTimeout(100);

describe('P8: line focus', () => {
  test.each([
    ['1', 1],
    ['3', 3],
    ['5', 5],
  ])('P8: lights %s lines, by their real boxes', async (focus, lines) => {
    const page = await withFocus(focus);
    await scrollTo(page, '#p-8');
    const found = await opening(page);
    expect(Math.abs(found.lines - lines)).toBeLessThanOrEqual(lines === 1 ? 0 : 1);
    expect(found.top).toBeGreaterThan(0);
    expect(found.bottom).toBeLessThan(800);
  });

  test('P8: lights a whole paragraph', async () => {
    const page = await withFocus('paragraph');
    await scrollTo(page, '#p-8');
    const { top, bottom, block } = await opening(page);
    const box = await page
      .locator('main :is(p, li, h2)')
      .filter({ hasText: block.slice(0, 20) })
      .first()
      .boundingBox();
    expect(top).toBeLessThanOrEqual((box?.y ?? 0) + 4);
    expect(bottom).toBeGreaterThanOrEqual((box?.y ?? 0) + (box?.height ?? 0) - 6);
  });

  test('P8: is a ruler that dims nothing', async () => {
    const page = await withFocus('ruler');
    const shown = await page
      .locator('.line-focus > *')
      .evaluateAll((parts) =>
        parts.map((part) => [part.checkVisibility(), getComputedStyle(part).borderBottomWidth]),
      );
    expect(shown).toEqual([
      [false, expect.anything()],
      [true, '4px'],
    ]);
  });

  test('P8: words that stand out and wrap make no line twice', async () => {
    const page = await withFocus('1', { viewport: { width: 390, height: 500 } });
    const wrapped = await page.locator('#p-3').evaluate((paragraph) => {
      const slanted = paragraph.ownerDocument.createElement('em');
      slanted.textContent = 'Words that stand out go on over more than one line. '.repeat(4);
      paragraph.prepend(slanted);
      return slanted.getClientRects().length;
    });
    expect(wrapped).toBeGreaterThan(3);
    await scrollTo(page, '#p-3');
    let before = (await opening(page)).onPage;
    for (let step = 0; step < wrapped + 6; step++) {
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await expect.poll(async () => (await opening(page)).onPage).toBeGreaterThan(before);
      before = (await opening(page)).onPage;
    }
  });

  test('P8: a name that wraps is lit row by row, however large the letters', async () => {
    const choices = { size: '300', font: 'mono', names: 'all' };
    const page = await withFocus('1', { viewport: { width: 320, height: 568 }, choices });
    // The paragraph that the most rows of one name stand in.
    const { id, rows, height } = await page.locator('article p[id^="p-"] button').evaluateAll((buttons) => {
      const found = buttons.map((button) => {
        const range = document.createRange();
        range.selectNodeContents(button);
        const paragraph = button.closest('p') ?? document.body;
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)));
        return {
          id: paragraph.id,
          rows: tops.size,
          height: Number.parseFloat(getComputedStyle(paragraph).lineHeight),
        };
      });
      return found.reduce((most, one) => (one.rows > most.rows ? one : most));
    });
    expect(rows).toBeGreaterThan(2);
    await page.locator(`#${id}`).evaluate((paragraph) => {
      paragraph.scrollIntoView({ block: 'start' });
    });
    await settled(page);
    let before = (await opening(page)).onPage;
    for (let step = 0; step < 25; step++) {
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await expect.poll(async () => (await opening(page)).onPage).toBeGreaterThan(before);
      const now = await opening(page);
      expect(now.bottom - now.top).toBeLessThan(height * 1.5);
      expect(now.bottom).toBeLessThanOrEqual(568);
      before = now.onPage;
    }
  });

  test('P8: moves by keyboard, line by line there and back, and keeps its line in the window', async () => {
    const page = await withFocus('1', { viewport: { width: 390, height: 500 } });
    await scrollTo(page, '#p-3');
    const from = (await opening(page)).onPage;
    let before = from;
    for (let step = 0; step < 30; step++) {
      await page.keyboard.press('Alt+Shift+ArrowDown');
      await expect.poll(async () => (await opening(page)).onPage).toBeGreaterThan(before);
      const { top, bottom, lines, onPage } = await opening(page);
      expect([lines, top >= 0, bottom <= 500]).toEqual([1, true, true]);
      before = onPage;
    }
    for (let step = 0; step < 30; step++) await page.keyboard.press('Alt+Shift+ArrowUp');
    await expect.poll(async () => Math.abs((await opening(page)).onPage - from)).toBeLessThan(2);
  });

  test('P8: moves to the line that is tapped, and a link still works', async () => {
    const page = await withFocus('1', { hasTouch: true });
    await scrollTo(page, '#p-8');
    const box = await page.locator('#p-9').boundingBox();
    await page.touchscreen.tap((box?.x ?? 0) + 60, (box?.y ?? 0) + 12);
    const found = await opening(page);
    expect(found.top).toBeLessThanOrEqual((box?.y ?? 0) + 12);
    expect(found.bottom).toBeGreaterThanOrEqual((box?.y ?? 0) + 12);
    await page.locator('header a', { hasText: 'Names' }).click();
    await page.waitForURL('**/names/');
  });

  test('P8: follows the sentence that is read aloud', async () => {
    const page = await withFocus('3');
    await page.evaluate(() => {
      const range = document.createRange();
      range.selectNodeContents(document.getElementById('p-12') ?? document.body);
      const detail = { paragraph: 12, sentence: 1, range };
      document.dispatchEvent(new CustomEvent('lectern:sentence', { detail }));
    });
    await settled(page);
    const words = await page.locator('#p-12').textContent();
    expect(words).toContain((await opening(page)).block.slice(0, 20));
  });

  test('P8: never takes a click and is not there for a screen reader', async () => {
    const plain = await openPage(pageOf('article'));
    const page = await withFocus('3');
    expect(await page.locator('.line-focus').evaluate((layer) => getComputedStyle(layer).pointerEvents)).toBe(
      'none',
    );
    const told = async (one: Page): Promise<readonly string[]> =>
      (await axTree(one)).map(({ role, name }) => `${role} ${name}`);
    expect(await told(page)).toEqual(await told(plain));
    expect(await axeFaults(page)).toEqual([]);
  });

  test.each([
    { width: 1280, height: 800 },
    { width: 320, height: 256 },
  ])('V9: never hides what has the focus: %j', async (viewport) => {
    const page = await withFocus('1', { viewport });
    for (let stop = 0; stop < 25; stop++) {
      await page.keyboard.press('Tab');
      await page.waitForTimeout(40);
      const { top, bottom } = await opening(page);
      const box = await page.evaluate(() => {
        const focused = document.activeElement;
        const { top, bottom } = focused?.getClientRects()[0] ?? new DOMRect();
        return { top, bottom, what: focused?.outerHTML.slice(0, 80) };
      });
      const middle = (box.top + box.bottom) / 2;
      expect([box.what, top <= middle && middle <= bottom]).toEqual([box.what, true]);
    }
  });

  test('P8: is not printed, and adds no width at 400 %', async () => {
    const page = await withFocus('5', { viewport: { width: 320, height: 256 }, choices: { size: '300' } });
    expect(await overflow(page)).toEqual([]);
    await showAsOn(page, 'print');
    expect(await page.locator('.line-focus').isVisible()).toBe(false);
  });

  test('P8: its edges are seen with forced colours', async () => {
    const page = await withFocus('3', { forcedColors: 'active' });
    await scrollTo(page, '#p-8');
    const edge = await page
      .locator('.line-focus > :last-child')
      .evaluate((part) => [
        getComputedStyle(part).borderTopColor,
        getComputedStyle(document.body).backgroundColor,
      ]);
    expect(edge[0]).not.toBe(edge[1]);
    const lit = await page.screenshot();
    await page.evaluate(() => {
      document.querySelector('.line-focus')?.remove();
    });
    expect((await page.screenshot()).equals(lit)).toBe(false);
  });

  test('P8: goes on and off in Settings, at once', async () => {
    const page = await openPage(pageOf('article'));
    await openSettings(page);
    await choose(page, 'focus', '3');
    await page.locator('.line-focus').waitFor({ state: 'attached' });
    await choose(page, 'focus', 'off');
    await expect.poll(() => page.locator('.line-focus').count()).toBe(0);
  });
});

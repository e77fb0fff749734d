/** With the system's own colours forced on every page (V11, P7): each state is still seen. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import { openDefinition, searchFor } from './use-page.ts';

const forced = { forcedColors: 'active' } as const;

/** Colours as the system names them, resolved by this browser. */
const systemColours = (page: Page): Promise<Readonly<Record<string, string>>> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const found = ['Canvas', 'CanvasText', 'LinkText', 'Mark', 'MarkText', 'Highlight'].map((name) => {
      probe.style.color = name;
      return [name, getComputedStyle(probe).color];
    });
    probe.remove();
    return Object.fromEntries(found) as Record<string, string>;
  });

describe('forced colours', () => {
  test.each([{}, { theme: 'dark' }, { theme: 'sepia' }, { theme: 'contrast' }])(
    'P7, V11: win over every choice: %j',
    async (choices) => {
      const page = await openPage(pageOf('article'), { ...forced, choices });
      const system = await systemColours(page);
      const used = await page.evaluate(() =>
        ['body', 'main p', 'h1', 'main a[href]', 'button[popovertarget]'].map((selector) => {
          const element = document.querySelector(selector);
          if (!element) throw new Error(selector);
          const { color, backgroundColor } = getComputedStyle(element);
          return [selector, color, backgroundColor];
        }),
      );
      const allowed = [...Object.values(system), await buttonText(page)];
      const isWrong = (colour: string): boolean =>
        !allowed.includes(colour) && !/^rgba\(.*, 0\)$/u.test(colour);
      expect(used.filter(([, ...colours]) => colours.some(isWrong))).toEqual([]);
      expect(used[0]?.slice(1)).toEqual([system.CanvasText, system.Canvas]);
    },
  );

  /** What forcing makes of a button's text. */
  const buttonText = (page: Page): Promise<string> =>
    page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'ButtonText';
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    });

  /** A state is seen when a picture with it differs from a picture without it. */
  async function expectSeen(page: Page, selector: string, change: () => Promise<unknown>): Promise<void> {
    const place = page.locator(selector).first();
    await place.scrollIntoViewIfNeeded();
    const box = await place.boundingBox();
    if (!box) throw new Error(`${selector} is not shown`);
    const clip = {
      x: Math.max(0, box.x - 8),
      y: Math.max(0, box.y - 8),
      width: box.width + 16,
      height: box.height + 16,
    };
    const before = await page.screenshot({ clip });
    await change();
    expect((await page.screenshot({ clip })).equals(before)).toBe(false);
  }

  test('V11: the focus is seen on a link and on a name', async () => {
    const page = await openPage(pageOf('article'), forced);
    for (const selector of ['header nav a:nth-of-type(2)', 'button[popovertarget]']) {
      await expectSeen(page, selector, async () => {
        await page.locator(selector).first().focus();
        // Only a focus from the keyboard is shown; a key says which it was.
        await page.keyboard.press('Shift');
      });
    }
  });

  test('V11: the page that one is on is seen in the navigation', async () => {
    const page = await openPage(pageOf('names'), forced);
    await expectSeen(page, 'header [aria-current]', () =>
      page.evaluate(() => {
        document.querySelector('header [aria-current]')?.removeAttribute('aria-current');
      }),
    );
  });

  test('V11: an open definition has an edge', async () => {
    const page = await openPage(pageOf('article'), forced);
    await openDefinition(page);
    const [edge, canvas] = await page.evaluate(() => {
      const definition = document.querySelector(':popover-open');
      const style = definition ? getComputedStyle(definition) : undefined;
      return [style?.borderTopColor, style?.backgroundColor];
    });
    expect(edge).not.toBe(canvas);
  });

  test('F9, V11: found words are marked with the system’s own mark', async () => {
    const page = await openPage(pageOf('search'), forced);
    await searchFor(page, 'embassy');
    const system = await systemColours(page);
    const mark = await page
      .locator('main mark')
      .first()
      .evaluate((element) => getComputedStyle(element).backgroundColor);
    expect([system.Mark, system.Highlight]).toContain(mark);
  });

  test('V11: a chosen setting is told from the others', async () => {
    const page = await openPage(pageOf('settings'), forced);
    const second = 'input[name=theme][value="sepia"]';
    await expectSeen(page, `label:has(${second})`, () => page.locator(second).check());
  });

  test('V11: a place that a link led to is seen', async () => {
    const page = await openPage(pageOf('article'), forced);
    await expectSeen(page, '#m3', () =>
      page.evaluate(() => {
        location.hash = '#m3';
      }),
    );
  });
});

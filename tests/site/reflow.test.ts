/** Seeing and operating: V1 to V5, V8 to V10, V12 and V14 of docs/accessibility.md. */
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { rulesOf } from '../../src/reading/settings/choice-rules.ts';
import { preferences } from '../../src/reading/settings/preferences.ts';
import { chromiumArgs } from './chromium-args.ts';
import { chromiumOnly } from './chromium-only.ts';
import { onePageOfEachKind, pageOf, urlOf } from './list-pages.ts';
import { focusShown, longestLine, overflow, smallTargets, type FocusShown } from './measure-page.ts';
import { openPage } from './open-page.ts';
import { spaceText } from './text-spacing.ts';
import { themes } from './themes.ts';
import { openDefinition, openSettings, searchFor } from './use-page.ts';

/** A window of 1280 by 1024 at 400 %. */
const small = { width: 320, height: 256 };
const large = { size: '300', leading: 'most', spacing: 'most' };

const choicesOf = (name: string): readonly string[] =>
  preferences.find((preference) => preference.name === name)?.choices.map(({ value }) => value) ?? [];

describe('at 400 %', () => {
  const looks = [{}, { size: '300' }, large, { ...large, font: 'mono' }];
  const each = onePageOfEachKind.flatMap((page) => looks.map((choices) => ({ ...page, choices })));

  test.each(each)(
    'V1: nothing is cut off or stands out of the window: $kind, $choices',
    async ({ choices, ...page }) => {
      expect(await overflow(await openPage(page, { viewport: small, choices }))).toEqual([]);
    },
  );

  test.each(looks)(
    'V1: neither does an open definition, Settings, or the results of a search: %j',
    async (choices) => {
      const page = await openPage(pageOf('article'), { viewport: small, choices });
      await openDefinition(page);
      expect(await overflow(page)).toEqual([]);
      const box = await page.locator(':popover-open').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(small.width);
      await page.keyboard.press('Escape');
      await openSettings(page);
      expect(await overflow(page)).toEqual([]);
      await page.goto(urlOf(pageOf('search')));
      await searchFor(page, 'embassy');
      expect(await overflow(page)).toEqual([]);
    },
  );
});

describe("with the reader's own text spacing", () => {
  test.each(onePageOfEachKind)('V2: nothing is cut off: $kind', async (address) => {
    const page = await openPage(address, { viewport: small });
    await spaceText(page);
    expect(await overflow(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
    expect(await overflow(page)).toEqual([]);
  });
});

describe("with the reader's own font size", () => {
  const sizes = (page: Page): Promise<readonly number[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('main p, header a, footer a, label, h1, h2, input, button')]
        .filter((element) => element.checkVisibility())
        .map((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
    );

  test('V3: twice the size is twice the size, of the text and of everything around it', async () => {
    chromiumOnly('a font size of the browser’s own: an option of its start');
    const args = [...chromiumArgs, '--blink-settings=defaultFontSize=32'];
    const doubled = await chromium.launch({ executablePath: inject('browsers').chromium, args });
    onTestFinished(() => doubled.close());
    const context = await doubled.newContext({ serviceWorkers: 'block' });
    for (const kind of ['article', 'search', 'settings', 'names'] as const) {
      const page = await context.newPage();
      await page.goto(urlOf(pageOf(kind)));
      const usual = await sizes(await openPage(pageOf(kind)));
      const ratios = (await sizes(page)).map((size, at) => size / (usual[at] ?? 0));
      expect(ratios.length).toBeGreaterThan(5);
      // A part of the size follows the window (it grows from phone to desktop), and the window stays.
      expect(Math.min(...ratios), kind).toBeGreaterThan(1.8);
    }
  });
});

describe('lines', () => {
  test('V4: none is longer than 80 characters, whatever the reader chooses', async () => {
    // So chosen, the typeface is there for every other look too.
    const page = await openPage(pageOf('article'), { choices: { font: 'atkinson' } });
    await expect
      .poll(() => page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded')))
      .toBe(true);
    const found: [string, number][] = [];
    for (const width of [320, 1280, 2560]) {
      await page.setViewportSize({ width, height: 900 });
      for (const font of choicesOf('font')) {
        for (const size of ['100', '150', '300']) {
          for (const measure of choicesOf('width')) {
            const choices = { font, size, width: measure };
            await page.evaluate(
              ([data, rules]) => {
                Object.assign(document.documentElement.dataset, data);
                document.adoptedStyleSheets[0]?.replaceSync(rules);
              },
              [choices, rulesOf(choices)] as const,
            );
            found.push([JSON.stringify({ window: width, ...choices }), await longestLine(page)]);
          }
        }
      }
    }
    expect(Math.max(...found.map(([, longest]) => longest))).toBeGreaterThan(30);
    expect(found.filter(([, longest]) => longest > 80)).toEqual([]);
  });

  test.each(onePageOfEachKind)(
    'V4: none is longer than 80 characters in a wide window, with two columns chosen too: $kind',
    async (address) => {
      for (const choices of [{}, { columns: 'two' }]) {
        const page = await openPage(address, { viewport: { width: 1600, height: 900 }, choices });
        for (const width of [1600, 2560]) {
          await page.setViewportSize({ width, height: 900 });
          expect(await longestLine(page), JSON.stringify({ width, ...choices })).toBeLessThanOrEqual(80);
        }
      }
    },
  );

  test('two columns are one where they do not fit, and no higher than without the choice', async () => {
    const heights = async (choices: Readonly<Record<string, string>>): Promise<number[]> => {
      const page = await openPage(pageOf('article'), { viewport: small, choices });
      const found: number[] = [];
      for (const viewport of [small, { width: 390, height: 844 }, { width: 1280, height: 800 }]) {
        await page.setViewportSize(viewport);
        found.push(await page.locator('article > div').evaluate((body) => body.clientHeight));
      }
      return found;
    };
    expect(await heights({ size: '300', columns: 'two' })).toEqual(await heights({ size: '300' }));
  });

  test.each(onePageOfEachKind)(
    'V5: they are ragged, well apart, and paragraphs further: $kind',
    async (address) => {
      const page = await openPage(address);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll('main p')]
          .filter((paragraph) => paragraph.checkVisibility())
          .map((paragraph) => {
            const { textAlign, lineHeight, fontSize, marginBlockEnd } = getComputedStyle(paragraph);
            const [line, size, gap] = [lineHeight, fontSize, marginBlockEnd].map((text) =>
              Number.parseFloat(text),
            );
            const follows = paragraph.nextElementSibling;
            const running = paragraph.textContent.length > 200 && follows?.matches('p:not([class])');
            return {
              text: paragraph.textContent.slice(0, 60),
              textAlign,
              leading: (line ?? 0) / (size ?? 1),
              gap: (gap ?? 0) / (line ?? 1),
              running,
            };
          }),
      );
      expect(found.filter(({ textAlign }) => textAlign === 'justify')).toEqual([]);
      const running = found.filter((paragraph) => paragraph.running);
      // Of the main text only: a label or a credit is no paragraph to read.
      expect(running.filter(({ leading, gap }) => leading < 1.49 || gap < 1.49)).toEqual([]);
    },
  );
});

describe('the focus', () => {
  /** From stop to stop with Tab, once around. */
  async function walk(page: Page): Promise<readonly FocusShown[]> {
    const stops: FocusShown[] = [];
    for (let stop = 0; stop < 120; stop++) {
      await page.keyboard.press('Tab');
      const shown = await focusShown(page);
      if (!shown) break;
      stops.push(shown);
    }
    return stops;
  }

  test.each(onePageOfEachKind)(
    'V8, V9: is seen at every stop, and nothing lies over it: $kind',
    async (address) => {
      const page = await openPage(address);
      const wide = await walk(page);
      await page.setViewportSize(small);
      await page.reload();
      const narrow = await walk(page);
      expect(wide.length).toBeGreaterThan(5);
      const bad = [...wide, ...narrow].filter(
        ({ outline, contrast, covered, inView }) =>
          outline < 2 || contrast < 3 || covered.length > 0 || !inView,
      );
      expect(bad).toEqual([]);
    },
  );

  test.each(themes)('V8: has contrast in the theme $theme', async ({ choices, colorScheme }) => {
    const page = await openPage(pageOf('article'), { choices, colorScheme });
    const stops = await walk(page);
    expect(stops.filter(({ outline, contrast }) => outline < 2 || contrast < 3)).toEqual([]);
  });

  test('V9: is seen with a definition open, in the text and in the definition, at 400 % too', async () => {
    for (const viewport of [{ width: 1280, height: 800 }, small]) {
      const page = await openPage(pageOf('article'), { viewport });
      await openDefinition(page);
      expect((await focusShown(page))?.covered).toEqual([]);
      await page.keyboard.press('Tab');
      const inside = await focusShown(page);
      expect(inside?.what).toContain('<a ');
      expect(inside?.covered).toEqual([]);
      expect(await page.evaluate(() => document.activeElement?.closest(':popover-open') !== null)).toBe(true);
    }
  });
});

describe('a finger', () => {
  const phone = { width: 390, height: 844 };

  test.each(onePageOfEachKind)('V10: finds targets of 44 pixels: $kind', async (address) => {
    const page = await openPage(address);
    expect(await smallTargets(page)).toEqual([]);
    await page.setViewportSize(phone);
    expect(await smallTargets(page)).toEqual([]);
  });

  test('V10: finds targets of 44 pixels in Settings over an article, and in the results of a search', async () => {
    const page = await openPage(pageOf('article'), { viewport: phone });
    await openSettings(page);
    expect(await smallTargets(page)).toEqual([]);
    await page.goto(urlOf(pageOf('search')));
    await searchFor(page, 'embassy');
    expect(await smallTargets(page)).toEqual([]);
  });
});

describe('nothing', () => {
  test.each(onePageOfEachKind)(
    'V12: moves for a reader who asked for less motion: $kind',
    async (address) => {
      const page = await openPage(address, { reducedMotion: 'reduce' });
      const moving = await page.evaluate(() => [
        document.getAnimations().length,
        ...[...document.querySelectorAll('html, body, main')].map(
          (element) => getComputedStyle(element).scrollBehavior,
        ),
      ]);
      expect(moving).toEqual([0, 'auto', 'auto', 'auto']);
    },
  );

  test.each(onePageOfEachKind)(
    'V14: is told by colour alone: links in text are underlined, names differently: $kind',
    async (address) => {
      const page = await openPage(address);
      const styles = await page.evaluate(() =>
        [...document.querySelectorAll('main :is(p, li, dd) :is(a, button[popovertarget])')]
          .filter((control) => control.checkVisibility())
          .map((control) => {
            const { textDecorationLine, textDecorationStyle } = getComputedStyle(control);
            return [control.localName, textDecorationLine, textDecorationStyle];
          }),
      );
      expect(styles.filter(([, line]) => line !== 'underline')).toEqual([]);
      const stylesOf = (name: string): readonly unknown[] =>
        styles.filter(([kind]) => kind === name).map(([, , style]) => style);
      expect(stylesOf('button').filter((style) => stylesOf('a').includes(style))).toEqual([]);
    },
  );
});

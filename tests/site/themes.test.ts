/** The colours that a reader can have beyond ours: the system's own, more contrast, those kept on the device (V6, V7, V13). */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { themes } from '../../src/reading/settings/added-themes.ts';
import { chromiumOnly } from './chromium-only.ts';
import { pageOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { openDefinition } from './use-page.ts';

const colours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });

/** What the browser makes of the names of the system's colours. */
const systemColours = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'CanvasText';
    probe.style.backgroundColor = 'Canvas';
    const { color, backgroundColor } = getComputedStyle(probe);
    probe.remove();
    return [color, backgroundColor];
  });

describe('colours', () => {
  test.each(['light', 'dark'] as const)('V7: can be those of the system: %s', async (colorScheme) => {
    const page = await openPage(pageOf('article'), { choices: { theme: 'device' }, colorScheme });
    expect(await colours(page)).toEqual(await systemColours(page));
    expect(await axeFaults(page)).toEqual([]);
  });

  test('V7: can be three that the reader picks, for text, background and links', async () => {
    const choices = { theme: 'own', ink: '#003300', paper: '#ffeeee', link: '#550000' };
    const page = await openPage(pageOf('article'), { choices });
    expect(await colours(page)).toEqual(['rgb(0, 51, 0)', 'rgb(255, 238, 238)']);
    const links = await page
      .locator('a[href]')
      .evaluateAll((all) => [...new Set(all.map((link) => getComputedStyle(link).color))]);
    expect(links).toEqual(['rgb(85, 0, 0)']);
    expect(await axeFaults(page)).toEqual([]);
  });

  test.each(themes)(
    'V6: of the theme “$label” have contrast, with a definition open too',
    async ({ value }) => {
      const page = await openPage(pageOf('article'), { choices: { theme: value } });
      await openDefinition(page);
      expect(await axeFaults(page)).toEqual([]);
    },
  );

  test('V13: who asks for more contrast has it in soft words and in lines', async () => {
    chromiumOnly('a wish for more contrast: Firefox takes it for no single page');
    const page = await openPage(pageOf('article'), { contrast: 'more' });
    const [soft, line, ink] = await page.evaluate(() => {
      const of = (selector: string): CSSStyleDeclaration | undefined => {
        const found = document.querySelector(selector);
        return found ? getComputedStyle(found) : undefined;
      };
      return [of('.facts')?.color, of('body > header')?.borderBottomColor, of('body')?.color];
    });
    expect([soft, line]).toEqual([ink, ink]);
    expect(await axeFaults(page)).toEqual([]);
  });
});

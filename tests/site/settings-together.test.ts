/** Choices together (P9, P7): every pair of two choices, and the most of everything, in a small window. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/reading/settings/choice-rules.ts';
import { preferences } from '../../src/reading/settings/preferences.ts';
import { coverPairs } from './cover-pairs.ts';
import { pageOf } from './list-pages.ts';
import { overflow } from './measure-page.ts';
import { openPage, type OpenOptions } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { spaceText } from './text-spacing.ts';

/** Those that rules carry out; the tools have tests of their own. */
const carriedOutByScript = new Set(['captions', 'names', 'days', 'focus', 'keys']);

/** Every pair of two choices stands in one of these rows: a covering array over all preferences. */
const rows = coverPairs(
  preferences
    .filter(({ name }) => !carriedOutByScript.has(name))
    .map(({ name, choices }) => ({ name, values: choices.map(({ value }) => value) })),
);

/** The article in a window of 1280 by 1024 at 400 %. */
const smallWindow = (): Promise<Page> =>
  openPage(pageOf('article'), { viewport: { width: 320, height: 256 } });

/** Makes choices as Settings would, on the page that is open: opening it anew for each row takes far longer. */
const makeChoices = (page: Page, choices: Readonly<Record<string, string>>): Promise<void> =>
  page.evaluate(
    ([data, rules]) => {
      Object.assign(document.documentElement.dataset, data);
      document.adoptedStyleSheets[0]?.replaceSync(rules);
    },
    [choices, rulesOf(choices)] as const,
  );

async function allFit(page: Page): Promise<void> {
  for (const choices of rows) {
    await makeChoices(page, choices);
    expect(await overflow(page), JSON.stringify(choices)).toEqual([]);
  }
}

/**
 * What axe finds wrong, but what lies behind a name of two lines that stands in one with its comma: no fault, only
 * undecided. The colours of each theme are held by axe.test.ts and
 * themes.test.ts.
 */
const decidedFaults = async (page: Page): Promise<readonly string[]> =>
  (await axeFaults(page)).filter((fault) => !fault.includes('partially overlaps'));

describe('choices together', () => {
  test('P9: every pair is covered, in few rows', () => {
    expect(rows.length).toBeLessThan(130);
  });

  test('P9: every pair of choices fits a small window', async () => {
    await allFit(await smallWindow());
  });

  test('P9: every pair of choices fits a small window, with the reader’s own spacing too', async () => {
    const page = await smallWindow();
    await spaceText(page);
    await allFit(page);
  });

  test('P9: pairs of choices are as axe wants them, with the reader’s own spacing too', async () => {
    const page = await smallWindow();
    await spaceText(page);
    for (const choices of rows.filter((_, at) => at % 10 === 0)) {
      // axe cannot tell what lies behind a text that is broken into columns: the reflow above has those.
      await makeChoices(page, { ...choices, columns: 'one' });
      // Nor what lies behind letters that are higher than their line.
      const faults = (await decidedFaults(page)).filter((fault) => !fault.includes('partially obscured'));
      expect(faults, JSON.stringify(choices)).toEqual([]);
    }
  });

  test('P9: everything at its most is as axe wants it, light and dark', async () => {
    const most = Object.fromEntries(
      preferences.map(({ name, choices }) => [name, choices.at(-1)?.value ?? '']),
    );
    for (const theme of ['green', 'amber']) {
      const page = await openPage(pageOf('article'), {
        // axe cannot tell what lies behind a text that is broken into columns: the reflow above has those.
        choices: { ...most, theme, focus: 'off', columns: 'one' },
        viewport: { width: 320, height: 256 },
      });
      expect(await overflow(page), theme).toEqual([]);
      expect(await decidedFaults(page), theme).toEqual([]);
    }
  });

  test('P7: light or dark follows the device, a choice wins over it, forced colours win over both', async () => {
    const paper = async (options: OpenOptions): Promise<string> =>
      (await openPage(pageOf('article'), options)).evaluate(
        () => getComputedStyle(document.body).backgroundColor,
      );
    const [light, dark] = [await paper({ colorScheme: 'light' }), await paper({ colorScheme: 'dark' })];
    expect(light).not.toBe(dark);
    expect(await paper({ colorScheme: 'dark', choices: { theme: 'light' } })).toBe(light);
    expect(await paper({ colorScheme: 'light', choices: { theme: 'dark' } })).toBe(dark);
    const forced = await paper({ forcedColors: 'active' });
    const own = { theme: 'own', ink: '#00ff00', paper: '#330000', link: '#00ff00' };
    for (const choices of [own, { theme: 'amber' }, { theme: 'sepia' }])
      expect(await paper({ forcedColors: 'active', choices })).toBe(forced);
  });
});

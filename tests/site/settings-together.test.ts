/** Choices together (P9, P7): every pair of two choices, and the most of everything, in a small window. */
import { describe, expect, test } from 'vitest';
import { rulesOf } from '../../src/reading/settings/choice-rules.ts';
import { preferences } from '../../src/reading/settings/preferences.ts';
import { coverPairs } from './cover-pairs.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { overflow } from './measure-page.ts';
import { newReader, openPage, type OpenOptions } from './open-page.ts';
import { axeFaults } from './run-axe.ts';

/** Those that rules carry out; the tools have tests of their own. */
const carriedOutByScript = new Set(['captions', 'names', 'days', 'focus', 'keys']);

/** Every pair of two choices stands in one of these rows: a covering array over all preferences. */
const rows = coverPairs(
  preferences
    .filter(({ name }) => !carriedOutByScript.has(name))
    .map(({ name, choices }) => ({ name, values: choices.map(({ value }) => value) })),
);

describe('choices together', () => {
  test('P9: every pair is covered, in few rows', () => {
    expect(rows.length).toBeLessThan(130);
  });

  test('P9: every pair of choices fits a small window, with the reader’s own spacing too', async () => {
    const context = await newReader({ viewport: { width: 320, height: 256 } });
    const page = await context.newPage();
    await page.goto(urlOf(pageOf('article')));
    for (const choices of rows) {
      await page.evaluate(
        ([data, rules]) => {
          Object.assign(document.documentElement.dataset, data);
          document.adoptedStyleSheets[0]?.replaceSync(rules);
        },
        [choices, rulesOf(choices)] as const,
      );
      expect(await overflow(page), JSON.stringify(choices)).toEqual([]);
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
      // Nor what lies behind a name of two lines that stands in one with its comma: no fault, only undecided. The
      // colours of each theme are held by axe.test.ts and themes.test.ts.
      const faults = (await axeFaults(page)).filter((fault) => !fault.includes('partially overlaps'));
      expect(faults, theme).toEqual([]);
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

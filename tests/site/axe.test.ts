/** WCAG 2.2 up to AAA, for all that axe can check, in every theme (V6) and in the states that scripts make. */
import { describe, expect, test } from 'vitest';
import { onePageOfEachKind, pageOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import { openDefinition, openSettings, searchFor } from './use-page.ts';
import { axeFaults } from './run-axe.ts';
import { themes } from './themes.ts';

describe.each(themes)('in the theme $theme', ({ choices, colorScheme }) => {
  test.each(onePageOfEachKind)('V6: axe finds nothing wrong: $kind', async (page) => {
    expect(await axeFaults(await openPage(page, { choices, colorScheme }))).toEqual([]);
  });

  test('V6: axe finds nothing wrong with a definition open', async () => {
    const page = await openPage(pageOf('article'), { choices, colorScheme });
    await openDefinition(page);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('V6: axe finds nothing wrong with search results', async () => {
    const page = await openPage(pageOf('search'), { choices, colorScheme });
    await searchFor(page, 'embassy');
    expect(await axeFaults(page)).toEqual([]);
  });

  test('V6: axe finds nothing wrong with the settings open over an article', async () => {
    const page = await openPage(pageOf('article'), { choices, colorScheme });
    await openSettings(page);
    expect(await axeFaults(page)).toEqual([]);
  });
});

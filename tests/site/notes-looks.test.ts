/** What is seen of highlights and notes: V1, V6, V8 to V11 with the bar, the list and the dialog; and on paper. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { noteWith } from '../reading/notes/note-with.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { focusShown, overflow, smallTargets } from './measure-page.ts';
import { showAsOn, type ReaderOptions } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { themes } from './themes.ts';
import { article, inBar, items, openBar, painted, readerWith, select, slug, status } from './use-notes.ts';

const small = { width: 320, height: 256 };
const large = { size: '300', leading: 'most', spacing: 'most' };

/** The bar open, a highlight, a note, one that is no longer found, and the way to take the last one back. */
async function fullPage(options: ReaderOptions = {}): Promise<Page> {
  const lost = noteWith({ article: slug, quote: 'Words that this article has nowhere at all', text: 'Mine' });
  const page = await (await readerWith([lost], options)).newPage();
  await page.goto(article);
  await items(page).first().waitFor();
  await page.getByRole('button', { name: 'Highlights and notes' }).click();
  for (const [paragraph, button] of [
    [2, 'Highlight'],
    [3, 'Highlight with a note'],
  ] as const) {
    await select(page, paragraph, 2, 9);
    await inBar(page, button).click();
  }
  await page.getByLabel('Your note', { exact: true }).fill('Who says so, and since when?');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await status(page).filter({ hasText: 'The note is kept.' }).waitFor();
  return page;
}

async function fullNotesPage(options: ReaderOptions = {}): Promise<Page> {
  const notes = [
    noteWith({ id: 'a', text: 'Ask' }),
    noteWith({ id: 'b', article: 'ferry', title: 'The ferry' }),
  ];
  const page = await (await readerWith(notes, options)).newPage();
  await page.goto(urlOf(pageOf('notes')));
  await page.locator('.found li').first().waitFor();
  return page;
}

describe.each(themes)('in the theme $theme', ({ choices, colorScheme }) => {
  test('V6: axe finds nothing wrong with the bar, the list, the dialog, or the page of all notes', async () => {
    const page = await fullPage({ choices, colorScheme });
    expect(await axeFaults(page)).toEqual([]);
    await items(page).getByRole('button', { name: 'Change the note' }).first().click();
    await page.locator('dialog[open]').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await axeFaults(await fullNotesPage({ choices, colorScheme }))).toEqual([]);
  });
});

describe('at 400 %', () => {
  test.each([{}, large, { ...large, font: 'mono' }])('V1: nothing is cut off: %j', async (choices) => {
    const page = await fullPage({ viewport: small, choices });
    expect(await overflow(page)).toEqual([]);
    await items(page).getByRole('button', { name: 'Change the note' }).first().click();
    await page.locator('dialog[open]').waitFor();
    expect(await overflow(page)).toEqual([]);
    expect(await overflow(await fullNotesPage({ viewport: small, choices }))).toEqual([]);
  });
});

test('V10: a finger finds targets of 44 pixels', async () => {
  for (const viewport of [{ width: 1280, height: 800 }, { width: 390, height: 844 }, small]) {
    const page = await fullPage({ viewport });
    expect(await smallTargets(page)).toEqual([]);
    await items(page).getByRole('button', { name: 'Change the note' }).first().click();
    await page.locator('dialog[open]').waitFor();
    expect(await smallTargets(page)).toEqual([]);
    expect(await smallTargets(await fullNotesPage({ viewport }))).toEqual([]);
  }
});

test.each([{ width: 1280, height: 800 }, small])(
  'V8, V9: the focus is seen at every stop, and the bar never lies over it: %j',
  async (viewport) => {
    const page = await fullPage({ viewport });
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      getSelection()?.removeAllRanges();
    });
    const bad = [];
    let stops = 0;
    for (; stops < 120; stops++) {
      await page.keyboard.press('Tab');
      const shown = await focusShown(page);
      if (!shown) break;
      const { outline, contrast, covered, inView } = shown;
      if (outline < 2 || contrast < 3 || covered.length > 0 || !inView) bad.push(shown);
    }
    expect(stops).toBeGreaterThan(20);
    expect(bad).toEqual([]);
  },
);

test('V8: the page stays where it is under a pointer that presses: a button at the edge of the bar is pressed', async () => {
  const page = await fullPage();
  const button = items(page).getByRole('button', { name: 'Change the note' }).first();
  const center = await button.evaluate((element) => {
    const edge = document.querySelector('.notes-bar')?.getBoundingClientRect().top ?? 0;
    // Half of it stands out over the bar.
    scrollBy({ top: element.getBoundingClientRect().top + 24 - edge, behavior: 'instant' });
    const { left, top } = element.getBoundingClientRect();
    return { x: left + 20, y: top + 12 };
  });
  const before = await page.evaluate(() => scrollY);
  await page.mouse.move(center.x, center.y);
  await page.mouse.down();
  expect(await page.evaluate(() => scrollY)).toBe(before);
  await page.mouse.up();
  await page.locator('dialog.note-dialog[open]').waitFor({ timeout: 5000 });
});

describe('A highlight', () => {
  test('V11: is told by a line under it, one with a note by two, in forced colours too', async () => {
    for (const options of [{}, { forcedColors: 'active' }] as const) {
      const page = await fullPage(options);
      const lines = await page.evaluate(() =>
        ['highlight', 'highlight-note', 'highlight-next'].map((name) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(
            document.querySelector('#p-2') ?? document.body,
            `::highlight(${name})`,
          );
          return `${textDecorationLine} ${textDecorationStyle}`;
        }),
      );
      expect(lines).toEqual(['underline solid', 'underline double', 'underline dashed']);
      expect(await seenAt(page, '#p-2', 'highlight')).toBe(true);
      expect(await seenAt(page, '#p-3', 'highlight-note')).toBe(true);
    }
  });

  test('moves no line of the text', async () => {
    const page = await openBar();
    const heights = (): Promise<readonly number[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('[id^="p-"]')].map((element) => element.getBoundingClientRect().height),
      );
    const before = await heights();
    await select(page, 2, 2, 9);
    await inBar(page, 'Highlight').click();
    await items(page).first().waitFor();
    expect(await heights()).toEqual(before);
  });

  test('stays painted under line focus, and the bar is not dimmed', async () => {
    const page = await fullPage({ choices: { focus: '3' } });
    await page.locator('.line-focus').waitFor({ state: 'attached' });
    expect(await painted(page, 'highlight')).toHaveLength(1);
    const [bar, layer] = await page.evaluate(() =>
      ['.notes-bar', '.line-focus'].map((selector) => {
        const element = document.querySelector(selector);
        return element ? Number(getComputedStyle(element).zIndex) : 0;
      }),
    );
    expect(bar).toBeGreaterThan(layer ?? 0);
  });
});

/** Whether a picture of an element is another without the highlight. */
async function seenAt(page: Page, selector: string, name: string): Promise<boolean> {
  const place = page.locator(selector);
  await place.scrollIntoViewIfNeeded();
  const before = await place.screenshot();
  await page.evaluate((key) => {
    const highlight = CSS.highlights.get(key);
    CSS.highlights.delete(key);
    if (highlight) CSS.highlights.set(`${key}-kept`, highlight);
  }, name);
  return !(await place.screenshot()).equals(before);
}

describe('On paper', () => {
  test('the highlights are left out, and printed as end notes when that is chosen, which is kept', async () => {
    const page = await fullPage();
    await showAsOn(page, 'print');
    const shown = (): Promise<readonly boolean[]> =>
      page.evaluate(() =>
        ['.your-highlights', '.your-marks', '.notes-bar', '.your-highlights button'].map(
          (selector) => document.querySelector(selector)?.checkVisibility() ?? false,
        ),
      );
    expect(await shown()).toEqual([false, false, false, false]);
    await showAsOn(page, 'screen');
    await page.getByLabel('Print them with the article').check();
    await showAsOn(page, 'print');
    expect(await shown()).toEqual([true, true, false, false]);
    await page.reload();
    await items(page).first().waitFor();
    expect(await shown()).toEqual([true, true, false, false]);
  });
});

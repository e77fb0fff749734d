/** Reading aloud, for the eye and for other tools: A8 to A10, and V1, V6, V9, V10 and V11 with its bar on the page. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axTree } from './ax-tree.ts';
import { endUtterance, fakeSpeechNow, spoken } from './fake-speech.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { listen, openToListen } from './listen.ts';
import { focusShown, overflow, smallTargets } from './measure-page.ts';
import { newReader, showAsOn } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import {
  control,
  highlighted,
  listener,
  plain,
  press,
  readAloud,
  status,
  untilSpoken,
} from './read-aloud.ts';
import { themes } from './themes.ts';

const byHand = { speech: { byHand: true, words: true }, aloud: plain };
const small = { width: 320, height: 256 };
const large = { size: '300', leading: 'most', spacing: 'most' };

/** Without the one word that tells the state, and the status of the kept place, whose tool comes with the first scroll. */
const textOf = async (page: Page): Promise<readonly string[]> =>
  (await axTree(page))
    .map(({ role, name }) => `${role} ${name}`)
    .filter((line) => !/ (Play|Pause)$|^status $/u.test(line));

describe('A8: nothing in the page changes while it is read', () => {
  test('A8: assistive technology is told the same before, during and after', async () => {
    const page = await readAloud(byHand);
    await untilSpoken(page, '');
    await status(page).filter({ hasText: 'Skipped' }).waitFor();
    const html = (): Promise<string> => page.locator('article > div').innerHTML();
    const [before, markup] = [await textOf(page), await html()];
    await control(page, 'Next paragraph').click();
    await control(page, 'Next paragraph').click();
    await expect.poll(() => highlighted(page)).not.toBe('');
    expect(await html()).toBe(markup);
    expect(await textOf(page)).toEqual(before);
  });

  test('A8: a screen reader hears the text whole, and a selection stays', async () => {
    const page = await openToListen(pageOf('article'));
    const before = await listen(page);
    await fakeSpeechNow(page, byHand.speech);
    await press(page);
    await untilSpoken(page, '');
    await status(page).filter({ hasText: 'Skipped' }).waitFor();
    const during = await listen(page);
    // The button that was pressed is the only thing that is gone.
    const gone = before.filter((phrase) => !during.includes(phrase) && !phrase.includes('Read aloud'));
    expect(gone).toEqual([]);
  });

  test('A8: a selection stays', async () => {
    const page = await readAloud(byHand);
    await untilSpoken(page, '');
    await page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.querySelector('#p-2') ?? document.body);
    });
    const selected = (): Promise<string | undefined> =>
      page.evaluate(() => document.getSelection()?.toString());
    const before = await selected();
    await endUtterance(page);
    await expect.poll(async () => (await spoken(page)).length).toBe(2);
    expect(await selected()).toBe(before);
  });
});

describe('A9: what is read is told from the rest', () => {
  test.each(themes)('A9: at 7 to 1, the sentence and the word: $theme', async ({ choices, colorScheme }) => {
    const page = await readAloud({ ...byHand, choices, colorScheme });
    await untilSpoken(page, '');
    const ratios = await page.evaluate(() => {
      const article = document.querySelector('article') ?? document.body;
      const luminance = (colour: string): number => {
        const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/gu) ?? [])
          .map((part) => Number(part) / 255)
          .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      return ['aloud-sentence', 'aloud-word'].map((name) => {
        const { color, backgroundColor } = getComputedStyle(article, `::highlight(${name})`);
        const [one = 0, other = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => b - a);
        return (one + 0.05) / (other + 0.05);
      });
    });
    for (const ratio of ratios) expect(ratio).toBeGreaterThanOrEqual(7);
  });

  test('A9: with forced colours the sentence is seen, and the word in it', async () => {
    const page = await readAloud({ ...byHand, forcedColors: 'active' });
    await untilSpoken(page, '');
    const picture = (): Promise<Buffer> => page.locator('h1').screenshot();
    const both = await picture();
    await page.evaluate(() => CSS.highlights.delete('aloud-word'));
    const sentence = await picture();
    await page.evaluate(() => CSS.highlights.delete('aloud-sentence'));
    expect((await picture()).equals(sentence)).toBe(false);
    expect(sentence.equals(both)).toBe(false);
  });

  test('A9: a browser without highlights reads all the same', async () => {
    const page = await (await listener(byHand)).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.addInitScript(() => {
      Reflect.deleteProperty(CSS, 'highlights');
    });
    await page.goto(urlOf(pageOf('article')));
    await press(page);
    await untilSpoken(page, '');
    expect(faults).toEqual([]);
  });
});

describe('A10: the page follows, and never pulls', () => {
  const top = (page: Page): Promise<number> => page.evaluate(() => scrollY);

  test('A10: it moves when the sentence leaves the window, and the focus stays', async () => {
    const page = await readAloud(byHand);
    await untilSpoken(page, '');
    const before = await top(page);
    for (let at = 0; at < 8; at++) await control(page, 'Next paragraph').press('Enter');
    await expect.poll(() => top(page)).toBeGreaterThan(before);
    const seen = await page.evaluate(() => {
      const [range] = CSS.highlights.get('aloud-sentence') ?? [];
      const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
      const bar = document.querySelector('.aloud')?.getBoundingClientRect();
      return box && bar && box.top >= bar.bottom && box.bottom <= innerHeight;
    });
    expect(seen).toBe(true);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Next paragraph',
    );
  });

  test('A10: not while the reader scrolls', async () => {
    const page = await readAloud(byHand);
    await untilSpoken(page, '');
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 3000);
    await expect.poll(() => top(page)).toBeGreaterThan(1000);
    await page.waitForTimeout(200);
    const theirs = await top(page);
    const count = (await spoken(page)).length;
    await endUtterance(page);
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(count);
    expect(await top(page)).toBe(theirs);
  });
});

describe('the bar', () => {
  test.each([{}, large])(
    'V1, V9, V10: at 400 % it fits, its controls are large, and it covers no focus: %j',
    async (choices) => {
      const page = await readAloud({ ...byHand, viewport: small, choices });
      await untilSpoken(page, '');
      await status(page).filter({ hasText: 'Skipped' }).waitFor();
      expect(await overflow(page)).toEqual([]);
      expect((await smallTargets(page)).filter((target) => /data-does|aloud/u.test(target))).toEqual([]);
      await expectNothingCovered(page, 25);
    },
  );

  test('V9: where it stays in view, what gets the focus is brought from under it', async () => {
    const page = await readAloud({ ...byHand, viewport: { width: 1280, height: 700 } });
    await untilSpoken(page, '');
    expect(await page.locator('.aloud.pinned').count()).toBe(1);
    await page.locator('footer a').last().focus();
    await expectNothingCovered(page, 30, 'Shift+Tab');
  });

  test('V9: to go through its own buttons does not move the page', async () => {
    const page = await readAloud({ ...byHand, viewport: { width: 1280, height: 700 } });
    await untilSpoken(page, '');
    await page.mouse.move(600, 600);
    await page.mouse.wheel(0, 1500);
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
    // A wheel turns on for a moment.
    await page.waitForTimeout(500);
    const before = await page.evaluate(() => scrollY);
    for (let at = 0; at < 4; at++) await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('.aloud') !== null)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBe(before);
  });

  async function expectNothingCovered(page: Page, stops: number, key = 'Tab'): Promise<void> {
    for (let at = 0; at < stops; at++) {
      await page.keyboard.press(key);
      const shown = await focusShown(page);
      if (!shown) continue;
      expect(shown.covered, shown.what).toEqual([]);
      expect(shown.inView, shown.what).toBe(true);
      expect(shown.outline, shown.what).toBeGreaterThanOrEqual(2);
    }
  }

  test.each(themes)(
    'is as axe wants it: reading, with its options, without a voice: $theme',
    async ({ choices, colorScheme }) => {
      const page = await readAloud({ ...byHand, choices, colorScheme });
      await untilSpoken(page, '');
      expect(await axeFaults(page)).toEqual([]);
      await control(page, 'Options').click();
      await page.getByRole('heading', { name: 'Read aloud: options' }).waitFor();
      expect(await axeFaults(page)).toEqual([]);
      expect(await smallTargets(page)).toEqual([]);
    },
  );

  test('its explanation is as axe wants it', async () => {
    const page = await readAloud({ speech: { voices: [] } });
    await status(page).filter({ hasText: 'no voice' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('is not printed', async () => {
    const page = await readAloud(byHand);
    await showAsOn(page, 'print');
    expect(await page.locator('.aloud').isVisible()).toBe(false);
  });

  test('is there on the page of the captions, which are its text', async () => {
    const page = await readAloud({ speech: { pace: 0 }, aloud: plain }, 'captions');
    await untilSpoken(page, 'Caption 2 of');
  });

  test('closed, it gives its place and the focus back, and the voice is silent', async () => {
    const page = await readAloud(byHand);
    await untilSpoken(page, '');
    await control(page, 'Close').click();
    expect(await page.locator('.aloud').count()).toBe(0);
    expect((await spoken(page)).at(-1)?.outcome).toBe('cancelled');
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Read aloud');
    await press(page);
    await control(page, 'Pause').waitFor();
  });

  test('says nothing, and reads nothing, where nobody asked: a plain page', async () => {
    const page = await (await newReader()).newPage();
    await page.goto(urlOf(pageOf('article')));
    expect(await page.locator('.aloud').count()).toBe(0);
  });
});

/** The voices of a device, and what is read by them: A5 to A7 and A12 of docs/accessibility.md. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { endUtterance, spoken } from './fake-speech.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import {
  control,
  heard,
  listener,
  paragraphText,
  plain,
  press,
  readAloud,
  status,
  untilSpoken,
  words,
} from './read-aloud.ts';

/** Nothing ends until the test says so. */
const byHand = { speech: { byHand: true }, aloud: plain };

describe('A5: other languages', () => {
  const withArabic = async (voices: { name: string; lang: string }[]) => {
    const page = await (await listener({ speech: { pace: 0, voices }, aloud: plain })).newPage();
    await page.goto(urlOf(pageOf('article')));
    await page.evaluate(() => {
      const paragraph = document.querySelector('#p-1');
      if (paragraph)
        paragraph.innerHTML =
          'The group (<span lang="ar-Latn">al-Ḥashd</span>, <bdi lang="ar">الحشد</bdi>) came.';
    });
    await press(page);
    await untilSpoken(page, 'came.');
    return page;
  };

  test('A5: words in Arabic go to an Arabic voice', async () => {
    const page = await withArabic([
      { name: 'English', lang: 'en-GB' },
      { name: 'Arabic', lang: 'ar_EG' },
    ]);
    expect((await spoken(page)).find(({ text }) => text.includes('الحشد'))?.voice).toBe('Arabic');
    expect(await page.locator('.aloud .note').isVisible()).toBe(false);
  });

  test('A5: without one the transliteration is heard, and the reader is told', async () => {
    const page = await withArabic([{ name: 'English', lang: 'en-GB' }]);
    const all = (await spoken(page)).map(({ text }) => text).join(' ');
    expect(all).not.toMatch(/\p{sc=Arabic}/u);
    expect(all).toContain('al-Ḥashd');
    await page.locator('.aloud .note').filter({ hasText: 'Arabic' }).waitFor();
  });
});

describe('A6: voices', () => {
  test('A6: of 13,362 voices fewer than 100 are offered; online ones say so', async () => {
    const many = Array.from({ length: 131 }, (_, language) =>
      Array.from({ length: 102 }, (__, variant) => ({
        name: `Voice${variant === 0 ? '' : `+Variant ${variant}`}`,
        lang:
          language === 0 ? 'en' : String.fromCharCode(97 + (language % 26), 97 + Math.floor(language / 26)),
      })),
    ).flat();
    const voices = [{ name: 'Cloud', lang: 'en-US', local: false }, ...many];
    const page = await readAloud({ speech: { voices, byHand: true }, aloud: plain });
    await control(page, 'Options').click();
    const offered = await page.getByLabel('Voice', { exact: true }).locator('option').allTextContents();
    expect(offered.length).toBeLessThan(100);
    expect(offered).toEqual(['Voice (en)', 'Cloud (en-US, online)']);
    await page.getByLabel('Voice', { exact: true }).selectOption({ label: 'Cloud (en-US, online)' });
    await expect.poll(async () => (await spoken(page)).at(-1)?.voice).toBe('Cloud');
  });
});

describe('A6: an online voice that cannot be had', () => {
  const cloud = { name: 'Cloud', lang: 'en-US', local: false, fails: 'network' };
  const chosen = { ...plain, voices: { en: 'fake:Cloud' } };

  test('A6: is replaced by one of the device, and the reader is told', async () => {
    const voices = [cloud, { name: 'Voice', lang: 'en-US' }];
    const page = await readAloud({ speech: { voices, pace: 0 }, aloud: chosen });
    await untilSpoken(page, (await paragraphText(page, 1)).slice(0, 20));
    const read = await spoken(page);
    expect(read.filter(({ voice }) => voice === 'Cloud').map(({ outcome }) => outcome)).toEqual(['failed']);
    expect(read.find(({ outcome }) => outcome === 'ended')).toMatchObject({
      voice: 'Voice',
      text: read[0]?.text,
    });
    await page
      .locator('.aloud .note')
      .filter({ hasText: 'Cloud (en-US, online) cannot be had now: Voice (en-US) reads in its place.' })
      .waitFor();
  });

  test('A6: is tried again at the next press where there is no other', async () => {
    const page = await readAloud({ speech: { voices: [cloud] }, aloud: chosen });
    await status(page).filter({ hasText: 'Press Play to try again' }).waitFor();
    const before = (await spoken(page)).length;
    await control(page, 'Play').click();
    await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(before);
    await control(page, 'Options').waitFor();
  });
});

describe('A7: no voice', () => {
  const faultsOf = (page: Page): string[] => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    return faults;
  };

  test.each([
    ['a device without voices', { voices: [] }, 'no voice to read with'],
    [
      'a device without a voice for English',
      { voices: [{ name: 'Deutsch', lang: 'de-DE' }] },
      'speaks English',
    ],
    ['an engine that fails', { fails: 'synthesis-failed' }, 'no voice to read with'],
  ])('A7: %s: an explanation stands in place of the controls', async (_, speech, expected) => {
    const page = await (await listener({ speech })).newPage();
    const faults = faultsOf(page);
    await page.goto(urlOf(pageOf('article')));
    await press(page);
    await status(page).filter({ hasText: expected }).waitFor();
    expect(await page.locator('.aloud :is(button, select)').count()).toBe(1);
    await control(page, 'Close').click();
    expect(await page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Read aloud');
    expect(faults).toEqual([]);
  });

  test('A7: this very Chromium, which has none', async () => {
    const page = await openPage(pageOf('article'));
    const faults = faultsOf(page);
    await press(page);
    await status(page).filter({ hasText: 'no voice to read with' }).waitFor();
    expect(faults).toEqual([]);
  });

  test('A7: voices that come late are offered, and nothing speaks by itself', async () => {
    const page = await (await listener()).newPage();
    await page.addInitScript(() => {
      const { speechSynthesis } = globalThis;
      const getVoices = speechSynthesis.getVoices.bind(speechSynthesis);
      let areThere = false;
      addEventListener('voices-come', () => (areThere = true));
      speechSynthesis.getVoices = () => (areThere ? getVoices() : []);
    });
    await page.goto(urlOf(pageOf('article')));
    await press(page);
    await status(page).filter({ hasText: 'no voice to read with' }).waitFor();
    await page.evaluate(() => dispatchEvent(new Event('voices-come')));
    await status(page).filter({ hasText: 'A voice is there now. Press Play.' }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Play');
    expect(await spoken(page)).toEqual([]);
    await control(page, 'Play').click();
    await untilSpoken(page, '');
  });

  test('a browser that wants another press says so', async () => {
    const page = await readAloud({ speech: { fails: 'not-allowed' } });
    await status(page).filter({ hasText: 'Press Play to go on' }).waitFor();
    expect(await control(page, 'Play').count()).toBe(1);
  });
});

describe('a voice that stops', () => {
  test('is given the rest again in smaller pieces, so that all is heard', async () => {
    const context = await listener({ speech: { pace: 0, stopsAfter: 100 }, aloud: plain });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(urlOf(pageOf('article')));
    await press(page);
    const end = status(page).filter({ hasText: 'The end.' });
    for (let at = 0; at < 400 && (await end.count()) === 0; at++) await page.clock.runFor(5000);
    expect(await end.count()).toBe(1);
    expect((await spoken(page)).some(({ outcome }) => outcome !== 'ended')).toBe(true);
    expect(words(await heard(page))).toContain(words(await paragraphText(page, 1)));
  });

  test('for good is told in words, and Play tries again', async () => {
    const context = await listener({ speech: { stopsAfter: 0 }, aloud: plain });
    const page = await context.newPage();
    await page.clock.install();
    await page.goto(urlOf(pageOf('article')));
    await press(page);
    const told = status(page).filter({ hasText: 'The voice has stopped' });
    for (let at = 0; at < 60 && (await told.count()) === 0; at++) await page.clock.runFor(5000);
    expect(await told.count()).toBe(1);
    const before = (await spoken(page)).length;
    await control(page, 'Play').click();
    await page.clock.runFor(100);
    expect((await spoken(page)).length).toBeGreaterThan(before);
  });
});

describe('A12: what is read beside the text', () => {
  const readAll = async (aloud: Record<string, unknown>) => {
    const page = await readAloud({ speech: { pace: 0 }, aloud: { ...plain, ...aloud } });
    const told = status(page).filter({ hasText: /Skipped|The end/u });
    await told.waitFor();
    const skipped = (await told.textContent()) ?? '';
    await status(page).filter({ hasText: 'The end.' }).waitFor();
    return { text: await heard(page), skipped };
  };

  test('A12: captions, credits, definitions and key facts are skipped, which is told once', async () => {
    const page = await readAloud(byHand);
    await status(page)
      .filter({ hasText: 'Skipped: “In short”, 10 captions, credits, definitions' })
      .waitFor();
    await control(page, 'Pause').click();
    await control(page, 'Play').click();
    await expect.poll(() => status(page).textContent()).toBe('');
    const { text } = await readAll({});
    expect(text).not.toMatch(/Caption \d|Credit:|Definition:|In short|Contents/u);
  });

  test('A12: each is read where the reader wants it, where it stands on the page', async () => {
    const { text } = await readAll({ captions: true, credits: true, definitions: true, summary: true });
    const at = ['In short', 'Definition: ', 'Caption 1 of 10', 'Credit: ', 'Caption 10 of 10'].map((word) =>
      text.indexOf(word),
    );
    expect(at).toEqual([...at].sort((a, b) => a - b));
    expect(at[0]).toBeGreaterThan(0);
    expect(text.split('Definition: Green Zone')).toHaveLength(2);
    expect(text).not.toMatch(/More about|Back to the place/u);
  });

  test('A12: captions in place are read in place; hidden ones never', async () => {
    const context = await listener({
      speech: { pace: 0 },
      aloud: { ...plain, captions: true },
      choices: { captions: 'place' },
    });
    const page = await context.newPage();
    await page.goto(urlOf(pageOf('article')));
    await page.locator('.in-place').first().waitFor();
    await press(page);
    await status(page).filter({ hasText: 'The end.' }).waitFor();
    const text = await heard(page);
    expect(text.indexOf('Caption 1 of 10')).toBeLessThan(
      text.indexOf((await page.locator('article > div h2').last().textContent()) ?? ''),
    );
    expect(text.split('Caption 2 of 10')).toHaveLength(2);
  });

  test('A12: a heading is followed by a rest', async () => {
    const page = await readAloud({ speech: { byHand: true } });
    const title = words((await page.locator('h1').textContent()) ?? '');
    await untilSpoken(page, title);
    await endUtterance(page);
    await page.waitForTimeout(300);
    expect(await spoken(page)).toHaveLength(1);
    await expect.poll(async () => (await spoken(page)).length).toBe(2);
  });
});

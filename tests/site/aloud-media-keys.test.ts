/** The media keys of a keyboard or a headset steer reading aloud: a real Chromium on a desk of its own, asked over its bus. */
import { chromium, type Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { chromiumArgs } from './chromium-args.ts';
import { fakeSpeech, spoken } from './fake-speech.ts';
import { pageOf, urlOf, type PageKind } from './list-pages.ts';
import { noMediaDesk, startMediaDesk, type MediaDesk, type MediaKey } from './media-desk.ts';
import { control, plain, press } from './read-aloud.ts';

const missing = noMediaDesk === '' ? '' : ` (left out: ${noMediaDesk})`;

/** A page of a reader with a desk, whose voice speaks until it is told to end. */
async function openOnDesk(kind: PageKind): Promise<{ page: Page; desk: MediaDesk }> {
  const desk = await startMediaDesk();
  onTestFinished(desk.stop);
  const browser = await chromium.launch({
    executablePath: inject('browsers').chromium,
    headless: false,
    args: chromiumArgs,
    // It mutes the page: what is muted gets no keys.
    ignoreDefaultArgs: ['--mute-audio'],
    env: desk.env,
  });
  onTestFinished(() => browser.close());
  const context = await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' });
  await fakeSpeech(context, { byHand: true });
  await context.addInitScript((value) => {
    localStorage.setItem('lectern.aloud', value);
  }, JSON.stringify(plain));
  const page = await context.newPage();
  await page.goto(urlOf(pageOf(kind)));
  return { page, desk };
}

const lastSpoken = async (page: Page): Promise<string> => (await spoken(page)).at(-1)?.text ?? '';

describe.skipIf(noMediaDesk !== '')(`media keys${missing}`, () => {
  test.each<PageKind>(['article', 'captions'])('steer what is read aloud: %s', async (kind) => {
    const { page, desk } = await openOnDesk(kind);
    await press(page);
    await expect.poll(() => lastSpoken(page)).not.toBe('');
    const first = await lastSpoken(page);
    /** Once more where the browser has not told the desk yet. */
    const pressed = (key: MediaKey): Promise<void> =>
      expect
        .poll(() => {
          try {
            desk.press(key);
            return 'taken';
          } catch {
            return 'not yet';
          }
        })
        .toBe('taken');
    await pressed('PlayPause');
    await expect.poll(() => control(page, 'Play').count()).toBe(1);
    await pressed('PlayPause');
    await expect.poll(() => control(page, 'Pause').count()).toBe(1);
    await pressed('Next');
    await expect.poll(() => lastSpoken(page)).not.toBe(first);
    await pressed('Previous');
    await expect.poll(() => lastSpoken(page)).toBe(first);
    await pressed('Stop');
    await expect.poll(() => control(page, 'Play').count()).toBe(1);
  });

  test('are given back with the bar, and nothing is played before it is there', async () => {
    const { page, desk } = await openOnDesk('article');
    await page.waitForLoadState('networkidle');
    expect(() => {
      desk.press('PlayPause');
    }).toThrow();
    await press(page);
    await expect.poll(() => page.evaluate(() => navigator.mediaSession.playbackState)).toBe('playing');
    await control(page, 'Close').click();
    expect(
      await page.evaluate(() => [navigator.mediaSession.playbackState, navigator.mediaSession.metadata]),
    ).toEqual(['none', null]);
    expect(await page.evaluate(() => document.querySelectorAll('audio').length)).toBe(0);
  });
});

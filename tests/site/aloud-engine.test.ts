/** Reading aloud with a real engine: speech-dispatcher with eSpeak in Chromium. It sends `start` and `end`, no words. */
import { chromium } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { chromiumArgs } from './chromium-args.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { control, highlighted, plain, press, status, words } from './read-aloud.ts';
import { hasSpeechDispatcher, startSpeechDispatcher } from './speech-dispatcher.ts';

const missing = hasSpeechDispatcher
  ? ''
  : ' (left out: speech-dispatcher and speech-dispatcher-espeak-ng are not installed)';

/** A page of a browser that has real voices. */
async function openWithVoices() {
  const engine = await startSpeechDispatcher();
  onTestFinished(() => engine.stop());
  const browser = await chromium.launch({
    executablePath: inject('browsers').chromium,
    args: [...chromiumArgs, '--enable-speech-dispatcher'],
    // It mutes voices too: they would never begin.
    ignoreDefaultArgs: ['--mute-audio'],
    env: { ...process.env, ...engine.env },
  });
  onTestFinished(() => browser.close());
  const page = await (
    await browser.newContext({ serviceWorkers: 'block', reducedMotion: 'reduce' })
  ).newPage();
  await page.addInitScript(
    (value) => {
      localStorage.setItem('lectern.aloud', value);
    },
    JSON.stringify({ ...plain, rate: 4 }),
  );
  await page.goto(urlOf(pageOf('article')));
  return page;
}

describe.skipIf(!hasSpeechDispatcher)(`a real engine${missing}`, () => {
  test(
    'A2, A3, A6: offers fewer than 100 of its voices, and reads on, sentence after sentence',
    { timeout: 150_000 },
    async () => {
      const page = await openWithVoices();
      await press(page);
      // A busy machine takes its time to list 13,362 voices; then the reader is told, and told again when they are there.
      await status(page)
        .filter({ hasNotText: /Looking for voices|no voice/u })
        .waitFor({ timeout: 60_000 });
      await expect.poll(() => page.locator('.aloud .play').count(), { timeout: 60_000 }).toBe(1);
      if (await control(page, 'Play').isVisible()) await control(page, 'Play').click();
      const title = words((await page.locator('h1').textContent()) ?? '');
      const seen: string[] = [];
      const look = async (): Promise<number> => {
        const now = words(await highlighted(page));
        if (now !== '' && seen.at(-1) !== now) seen.push(now);
        return seen.length;
      };
      await expect.poll(look, { timeout: 40_000, interval: 20 }).toBeGreaterThan(4);
      // Looking takes its time on a busy machine: what was seen are sentences of the page, in their order.
      const text = words(`${title} ${(await page.locator('article').textContent()) ?? ''}`);
      const places = seen.map((sentence) => text.indexOf(sentence));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
      expect(places).not.toContain(-1);
      expect(await status(page).textContent()).not.toMatch(/stopped|no voice/u);
      await control(page, 'Pause').click();
      const all = await page.evaluate(() => speechSynthesis.getVoices().length);
      expect(all).toBeGreaterThan(1000);
      await control(page, 'Options').click();
      const offered = await page.getByLabel('Voice', { exact: true }).locator('option').count();
      expect(offered).toBeGreaterThan(1);
      expect(offered).toBeLessThan(100);
    },
  );
});

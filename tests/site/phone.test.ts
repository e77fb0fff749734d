/** A phone: a finger for a pointer, and an old one on a slow line (400 kbit/s, a processor four times slower). */
import { describe, expect, test } from 'vitest';
import { onePageOfEachKind, pageOf, urlOf } from './list-pages.ts';
import { overflow } from './measure-page.ts';
import { newReader, openPage } from './open-page.ts';
import { definitionButtons } from './use-page.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

describe('by finger', () => {
  test('a name opens its definition by a tap, and a tap beside it closes it', async () => {
    const page = await openPage(pageOf('article'), phone);
    expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await definitionButtons(page).first().tap();
    await page.locator(':popover-open').waitFor();
    await page.locator('h1').tap({ position: { x: 5, y: 5 } });
    await expect.poll(() => page.locator(':popover-open').count()).toBe(0);
  });

  test('C3: a tap leads to a caption and another one back', async () => {
    const page = await openPage(pageOf('article'), phone);
    await page.locator('#place-2').tap();
    expect(new URL(page.url()).hash).toBe('#caption-2');
    await page.locator('#caption-2 a[href="#place-2"]').tap();
    expect(new URL(page.url()).hash).toBe('#place-2');
  });

  test.each(onePageOfEachKind)('V1: nothing stands out of the window: $kind', async (address) => {
    expect(await overflow(await openPage(address, phone))).toEqual([]);
  });
});

describe('an old phone on a slow line', () => {
  /** What the line alone takes: 14,000 bytes at 400 kbit/s, and two ways there and back. */
  const line = 1100;

  test('shows the text of an article soon after the line brought it', { retry: 2 }, async () => {
    const page = await (await newReader(phone)).newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: 400,
      downloadThroughput: 50_000,
      uploadThroughput: 50_000,
    });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    await page.goto(urlOf(pageOf('article')));
    const shown = await page.evaluate(async () => {
      const entry = await new Promise<PerformanceEntry | undefined>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1));
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      return entry?.startTime ?? 0;
    });
    expect(shown).toBeGreaterThan(300);
    // Generous: other tests want the processor too. What does not depend on it, bytes and requests: weight.test.ts.
    expect(shown).toBeLessThan(line + 3000);
    console.log(`Old phone: the text is there after ${Math.round(shown)} ms.`);
  });
});

/** "Hear it", on the page of a name and in a definition: T12 of docs/accessibility.md. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { spoken } from './fake-speech.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { smallTargets } from './measure-page.ts';
import { openPage } from './open-page.ts';
import { listener } from './read-aloud.ts';
import { openDefinition } from './use-page.ts';

const english = { name: 'English', lang: 'en-GB' };
const arabic = { name: 'Arabic', lang: 'ar-EG' };
const name = { address: 'names/kataib-hezbollah/' };

async function hear(page: Page): Promise<string> {
  await page.locator('[data-tool=hear]:visible').click();
  const status = page.locator('[data-tool=hear]:visible + [role=status]:not(:empty)');
  await status.waitFor();
  return (await status.textContent()) ?? '';
}

describe('T12: a name is heard', () => {
  test('T12: in its own language where there is a voice for it, which is told', async () => {
    const page = await (await listener({ speech: { voices: [english, arabic] } })).newPage();
    await page.goto(urlOf(name));
    expect(await hear(page)).toBe('Said in Arabic by Arabic.');
    expect(await spoken(page)).toMatchObject([{ voice: 'Arabic', lang: 'ar-EG', text: 'كتائب حزب الله' }]);
  });

  test('T12: else as it is respelled, by the voice for English, which is told too', async () => {
    const page = await (await listener({ speech: { voices: [english] } })).newPage();
    await page.goto(urlOf(name));
    expect(await hear(page)).toMatch(
      /^No voice on this device speaks Arabic: said as kah-TAH-ib .+, in English\.$/u,
    );
    expect((await spoken(page))[0]?.text).toMatch(/^kah-tah-ib /u);
  });

  test.each([
    [[english, arabic], /^Said in Arabic/u],
    [[english], /^No voice on this device speaks/u],
  ] as const)('T12: in a definition as well: %j', async (voices, words) => {
    const page = await (await listener({ speech: { voices } })).newPage();
    await page.goto(urlOf(pageOf('article')));
    await openDefinition(page);
    expect(await hear(page)).toMatch(words);
    expect(await page.locator(':popover-open').count()).toBe(1);
    expect(await smallTargets(page)).toEqual([]);
    expect(await spoken(page)).toHaveLength(1);
  });

  test('T12: without any voice the respelling is told in words', async () => {
    const page = await openPage(name);
    expect(await hear(page)).toMatch(/^This browser has no voice to say it with\. Say kah-TAH-ib /u);
  });

  test('without scripts the definition leads to the page that says how', async () => {
    const page = await openPage(pageOf('article'), { javaScriptEnabled: false });
    await openDefinition(page);
    await page.locator('[data-tool=hear]:visible').click();
    expect(page.url()).toContain('/names/');
    expect(await page.locator('main').textContent()).toMatch(/Say /u);
    expect(await page.locator('button[data-tool=hear]').isVisible()).toBe(false);
  });
});

/** "Your articles": files, several at once, what stops, and that nothing leaves the device (E9). */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { pageOf } from './list-pages.ts';
import { listen, openToListen } from './listen.ts';
import { focusShown, overflow, smallTargets } from './measure-page.ts';
import { newReader } from './open-page.ts';
import {
  articleUrl,
  faultOf,
  fieldOf,
  filesOf,
  focused,
  openOwn,
  own,
  ownText,
  readButton,
  readText,
  statusOf,
  stopButton,
  textFile,
} from './open-own.ts';
import { axeFaults } from './run-axe.ts';
import { themes } from './themes.ts';

const picture: ReturnType<typeof textFile> = {
  name: 'ferry.png',
  mimeType: 'image/png',
  buffer: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
};
const pdf: ReturnType<typeof textFile> = {
  name: 'held-up.pdf',
  mimeType: 'application/pdf',
  buffer: Buffer.from('%PDF-1.7\n1 0 obj\n'),
};
const three = ['Ferry sinks', 'Bridge opens', 'Market burns'].map((title, at) =>
  textFile(`${at}.txt`, ownText(title)),
);

const heading = (page: Page): Promise<string | null> => page.locator('.ended h2').textContent();
const titles = (page: Page): Promise<string[]> => page.locator('.ended li a').allTextContents();

/** Work that does not end by itself: what reads PDF files never comes. */
async function heldUp(page: Page, files: readonly (typeof pdf)[]): Promise<void> {
  await page.context().route('**/read-pdf.js', () => undefined);
  await filesOf(page).setInputFiles([...files]);
  await stopButton(page).waitFor();
}

describe('files', () => {
  test('one is an article', async () => {
    const page = await openOwn();
    await filesOf(page).setInputFiles(textFile('ferry.txt', ownText('Ferry sinks off the coast')));
    await page.waitForURL(articleUrl);
    await page.getByRole('heading', { level: 1, name: 'Ferry sinks off the coast' }).waitFor();
  });

  test('one that cannot be read is told beside them, with what to do', async () => {
    const page = await openOwn();
    await filesOf(page).setInputFiles(picture);
    await faultOf(page, 'files').waitFor();
    expect(await faultOf(page, 'files').textContent()).toMatch(/picture.*Hint: \w/u);
    await expect.poll(() => focused(page)).toBe('files');
    expect(await filesOf(page).getAttribute('aria-invalid')).toBe('true');
    expect(await filesOf(page).getAttribute('aria-describedby')).toBe('files-fault files-hint');
    // The same file again is another try.
    await filesOf(page).setInputFiles(picture);
    await faultOf(page, 'files').waitFor();
  });

  test('of several each is told: its link, or its fault', async () => {
    const page = await openOwn();
    await filesOf(page).setInputFiles([...three, picture]);
    await page.locator('.ended h2').waitFor();
    expect(await heading(page)).toBe('3 of 4 are in your library, 1 could not be read');
    expect(await titles(page)).toEqual(['Ferry sinks', 'Bridge opens', 'Market burns']);
    expect(await page.locator('.ended .failed').textContent()).toMatch(/ferry\.png.*Hint: /u);
    await expect.poll(() => focused(page)).toBe(await heading(page));
    await filesOf(page).setInputFiles(three);
    await expect.poll(() => heading(page)).toBe('All 3 are in your library');
    expect(await page.locator('.ended').textContent()).toContain('It was in your library already');
    await page.locator('.ended a').nth(1).click();
    await page.getByRole('heading', { level: 1, name: 'Bridge opens' }).waitFor();
  });

  test('can be stopped by keyboard: what is done stays, and what is not is said', async () => {
    const page = await openOwn();
    await heldUp(page, [three[0] ?? pdf, pdf, three[1] ?? pdf]);
    await expect.poll(() => statusOf(page)).toMatch(/^2 of 3: held-up\.pdf\./u);
    expect(
      await page.locator('.work progress').evaluate((bar: HTMLProgressElement) => [bar.value, bar.max]),
    ).toEqual([1, 3]);
    await stopButton(page).focus();
    await page.keyboard.press('Enter');
    await page.locator('.ended h2').waitFor();
    expect(await heading(page)).toBe('Stopped: 1 of 3 is in your library, 2 were not begun or not finished');
    expect(await titles(page)).toEqual(['Ferry sinks']);
    await expect.poll(() => focused(page)).toBe(await heading(page));
    expect(await stopButton(page).isVisible()).toBe(false);
    // The next one is read as ever.
    await filesOf(page).setInputFiles(three[2] ?? pdf);
    await page.waitForURL(articleUrl);
  });

  test('work on one that is stopped keeps nothing, and leaves the text in the field', async () => {
    const page = await openOwn();
    await fieldOf(page).fill('Something half written');
    await heldUp(page, [pdf]);
    await readButton(page).click({ force: true });
    expect(await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.readOnly)).toBe(true);
    await stopButton(page).click();
    await expect.poll(() => statusOf(page)).toBe('Stopped. Nothing was kept of it.');
    expect(await fieldOf(page).inputValue()).toBe('Something half written');
    expect(await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.readOnly)).toBe(false);
    expect(await focused(page)).toBe('files');
  });

  test('more files while the work lasts are not taken, which is said; the work goes on', async () => {
    const page = await openOwn();
    await heldUp(page, [three[0] ?? pdf, pdf]);
    // What is said of the work itself is said by then: it would take the place of what is waited for.
    await expect.poll(() => statusOf(page)).toMatch(/^2 of 2: held-up\.pdf\./u);
    await filesOf(page).setInputFiles(three[1] ?? pdf);
    await expect
      .poll(() => statusOf(page))
      .toMatch(/^This was not taken: the reading before it has not ended\./u);
    await stopButton(page).click();
    await page.locator('.ended h2').waitFor();
    expect(await titles(page)).toEqual(['Ferry sinks']);
  });

  test('a worker that cannot be had is told as a fault, and the text stays', async () => {
    const page = await openOwn();
    await page.context().route('**/library-worker.js', (route) => route.abort());
    await readText(page, ownText('Ferry sinks'));
    await faultOf(page, 'article').waitFor();
    expect(await faultOf(page, 'article').textContent()).toMatch(/broken off.*Hint: Reload/u);
    expect(await fieldOf(page).inputValue()).toBe(ownText('Ferry sinks'));
    await page.context().unroute('**/library-worker.js');
    await readButton(page).click();
    await page.waitForURL(articleUrl);
  });
});

describe('every state', () => {
  const states: readonly (readonly [name: string, reach: (page: Page) => Promise<unknown>])[] = [
    [
      'a fault of the text',
      (page) => readText(page, 'https://news.example/ferry').then(() => faultOf(page, 'article').waitFor()),
    ],
    [
      'a fault of a file',
      (page) =>
        filesOf(page)
          .setInputFiles(picture)
          .then(() => faultOf(page, 'files').waitFor()),
    ],
    ['work', (page) => heldUp(page, [...three, pdf])],
    [
      'the end',
      (page) =>
        filesOf(page)
          .setInputFiles([...three, picture])
          .then(() => page.locator('.ended h2').waitFor()),
    ],
  ];

  test.each(themes)('V6: passes axe in the theme $theme', async ({ choices, colorScheme }) => {
    for (const [name, reach] of states) {
      const page = await openOwn({ choices, colorScheme });
      await reach(page);
      expect(await axeFaults(page), name).toEqual([]);
      await page.context().close();
    }
  });

  test.each([{}, { size: '300', leading: 'most', spacing: 'most' }])(
    'V1, V10: fits a window at 400 percent: %j',
    async (choices) => {
      for (const [name, reach] of states) {
        const page = await openOwn({ choices, viewport: { width: 320, height: 256 } });
        await reach(page);
        // The list's words for the ear alone are cut off on purpose (`library.css`).
        const cut = await overflow(page);
        expect(
          cut.filter((words) => !words.includes('class="heard"')),
          name,
        ).toEqual([]);
        expect(await smallTargets(page), name).toEqual([]);
        await page.context().close();
      }
    },
  );

  test('V8, V9: shows where the focus is', async () => {
    const page = await openOwn({ viewport: { width: 320, height: 256 } });
    for (const control of [fieldOf(page), readButton(page), filesOf(page)]) {
      await control.focus();
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Tab');
      const shown = await focusShown(page);
      expect(shown?.outline).toBeGreaterThanOrEqual(2);
      expect(shown?.contrast).toBeGreaterThanOrEqual(3);
      expect(shown?.covered).toEqual([]);
    }
  });

  test('E9: is heard in order: what the field is for, then the field, then the files', async () => {
    const heard = await listen(await openToListen(own));
    const at = (words: string): number => heard.findIndex((phrase) => phrase.includes(words));
    const order = [
      'heading, Your articles',
      'textbox, Paste an article',
      'button, Read it',
      'Or choose files',
    ].map(at);
    expect(order).not.toContain(-1);
    expect(order).toEqual(order.toSorted((a, b) => a - b));
    expect(heard.filter((phrase) => phrase.includes('Hint'))).toEqual([]);
  });
});

describe('nothing leaves the device', () => {
  test('E9: while an article is brought and read, only files of the site are asked for, and nothing is sent', async () => {
    const context = await newReader();
    const asked: { url: string; method: string; body: string | null }[] = [];
    context.on('request', (request) => {
      asked.push({ url: request.url(), method: request.method(), body: request.postData() });
    });
    const page = await context.newPage();
    await page.goto(new URL(own.address, inject('site').url).href);
    await page.waitForLoadState('networkidle');
    await readText(page, `${ownText('Ferry sinks')}\n\nhttps://tracker.example/pixel.gif`);
    await page.waitForURL(articleUrl);
    await page.locator('h1').waitFor();
    await page.waitForLoadState('networkidle');
    const { url } = inject('site');
    expect(asked.filter((one) => !one.url.startsWith(url) && !one.url.startsWith('blob:'))).toEqual([]);
    expect(asked.filter(({ method, body }) => method !== 'GET' || body !== null)).toEqual([]);
    expect(asked.filter(({ url: address }) => /[?](?!id=[\w-]{36}$)/u.test(address))).toEqual([]);
  });

  test('E9: without a network nothing of it fails, after one visit to another page', async () => {
    const site = await serveFolder(inject('site').dist, 0);
    const context = await newReader({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await page.goto(site.url + pageOf('help').address);
    await page.evaluate(() => navigator.serviceWorker.ready);
    await expect
      .poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), { timeout: 30_000 })
      .toBe(true);
    await site.stop();
    const faults: string[] = [];
    context.on('weberror', (fault) => faults.push(fault.error().message));
    await page.goto(site.url + own.address);
    await readText(page, ownText('Ferry sinks'));
    await page.waitForURL(articleUrl);
    await page.getByRole('heading', { level: 1, name: 'Ferry sinks' }).waitFor();
    expect(faults).toEqual([]);
  });
});

describe('without JavaScript', () => {
  test('the page says that it cannot work, and leads to what does', async () => {
    const page = await openOwn({ javaScriptEnabled: false });
    expect(await page.locator('main').innerText()).toMatch(/needs JavaScript/u);
    expect(await fieldOf(page).isVisible()).toBe(false);
    expect(await page.locator('noscript a').count()).toBeGreaterThan(1);
  });
});

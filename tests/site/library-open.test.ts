/** "Your articles": bringing one, by the field, by files, by a drop (E9 of docs/accessibility.md). */
import { chromium, type BrowserContext, type Locator, type Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { axTree, ofRole } from './ax-tree.ts';
import { chromiumArgs } from './chromium-args.ts';
import { urlOf } from './list-pages.ts';
import { openToListen } from './listen.ts';
import {
  announced,
  articleUrl,
  faultOf,
  fieldOf,
  focused,
  openOwn,
  own,
  ownText,
  readButton,
  readText,
  statusOf,
} from './open-own.ts';
import { newReader } from './open-page.ts';
import { goBack } from './use-page.ts';

describe('the field', () => {
  test('E9: has a label that is seen, its own direction, and says that the text stays here', async () => {
    const page = await openOwn();
    const field = ofRole(await axTree(page), 'textbox').find(({ name }) => name === 'Paste an article');
    expect(field?.nameFrom).toBe('relatedElement');
    expect(await page.locator('label[for=article]').isVisible()).toBe(true);
    expect(await fieldOf(page).getAttribute('dir')).toBe('auto');
    await expect.poll(() => announced(page)).toMatch(/stays on this device: nothing is sent/u);
  });

  test('E9: a text is an article, with the focus on its title; typed, read and left by keyboard alone', async () => {
    const page = await openOwn();
    for (let tabs = 0; tabs < 20 && (await focused(page)) !== 'article'; tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.insertText(ownText('Ferry sinks off the coast'));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(articleUrl);
    await page.locator('h1').waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe('Ferry sinks off the coast');
    expect(await page.locator('article [id^=caption-]').count()).toBe(1);
  });

  test('E9: an empty field is told beside it, once, with the focus in it', async () => {
    const page = await openToListen(own);
    await page.evaluate(async () => {
      const { reader } = globalThis as unknown as { reader: { start: (of: object) => Promise<void> } };
      await reader.start({ container: document.body });
    });
    await readButton(page).click();
    await faultOf(page, 'article').waitFor();
    const heard = await page.evaluate(async () => {
      const { reader } = globalThis as unknown as { reader: { spokenPhraseLog: () => Promise<string[]> } };
      return reader.spokenPhraseLog();
    });
    expect(heard.filter((phrase) => phrase.includes('There is no text in the field.'))).toHaveLength(1);
    expect(await focused(page)).toBe('article');
    expect(await fieldOf(page).getAttribute('aria-invalid')).toBe('true');
    expect(await announced(page)).toMatch(/^There is no text in the field. Hint: Paste an article/u);
    await fieldOf(page).fill('A');
    expect(await fieldOf(page).getAttribute('aria-invalid')).toBeNull();
    expect(await faultOf(page, 'article').isVisible()).toBe(false);
  });

  test('E9: who is in the field already is told by the status, since no focus moves', async () => {
    const page = await openOwn();
    await fieldOf(page).focus();
    await page.evaluate(() => {
      // As a screen reader presses a button without moving the focus.
      document.querySelector<HTMLElement>('[data-tool=open-articles]')?.click();
    });
    await expect.poll(() => statusOf(page)).toMatch(/^There is no text/u);
  });

  test('E9: a fault leaves the text where it is, after a reload too', async () => {
    const page = await openOwn();
    await fieldOf(page).fill('https://news.example/ferry-sinks');
    await readButton(page).click();
    await faultOf(page, 'article').waitFor();
    expect(await faultOf(page, 'article').textContent()).toMatch(
      /address of a page.*fetches no pages.*Hint: Open the page/u,
    );
    expect(await fieldOf(page).inputValue()).toBe('https://news.example/ferry-sinks');
    await page.reload();
    await expect.poll(() => fieldOf(page).inputValue()).toBe('https://news.example/ferry-sinks');
    const other = await page.context().newPage();
    await other.goto(urlOf(own));
    await other.waitForLoadState('networkidle');
    expect(await fieldOf(other).inputValue()).toBe('');
  });

  test('the same text again is told with a link to it, and nothing is added', async () => {
    const page = await openOwn();
    await readText(page, ownText('A bridge is opened'));
    await page.waitForURL(articleUrl);
    const first = page.url();
    await page.goto(urlOf(own));
    await readText(page, ownText('A bridge is opened'));
    await page.locator('.ended h2').waitFor();
    expect(await page.locator('.ended h2').textContent()).toBe('This article is in your library already');
    await expect.poll(() => focused(page)).toBe('This article is in your library already');
    await page.locator('.ended a').click();
    await page.waitForURL(articleUrl);
    expect(page.url()).toBe(first);
  });
});

describe('rich text from the clipboard', () => {
  const html =
    '<meta charset="utf-8"><h1>Ferry sinks off the coast</h1><p>A ferry with forty people on board sank on Tuesday in calm ' +
    'weather, the harbour master said.</p><figure><img src="https://pictures.example/smoke.jpg" alt="Smoke">' +
    '<figcaption>Smoke over the port. Jane Doe/AFP</figcaption></figure><h2>Fog from the north</h2><p>Nobody on the pier ' +
    'had seen the fog that came in from the north within minutes.</p>';
  const text =
    'Ferry sinks off the coast\nA ferry with forty people on board sank.\nSmoke over the port. Jane Doe/AFP\nFog from the north\nNobody on the pier had seen the fog.';

  /** A Chromium of its own, since the clipboard is shared by all pages of one; other engines run one file at a time. */
  async function readerWithClipboard(): Promise<BrowserContext> {
    if (inject('engine') !== 'chromium') return newReader();
    const alone = await chromium.launch({ executablePath: inject('browsers').chromium, args: chromiumArgs });
    onTestFinished(() => alone.close());
    return alone.newContext({
      serviceWorkers: 'block',
      permissions: ['clipboard-read', 'clipboard-write'],
    });
  }

  async function pasting(given: { text?: string; html?: string }): Promise<Page> {
    const context = await readerWithClipboard();
    const page = await context.newPage();
    await page.goto(urlOf(own));
    await page.waitForLoadState('networkidle');
    await page.evaluate(async (both) => {
      const blob = (type: string, content: string): Record<string, Blob> => ({
        [type]: new Blob([content], { type }),
      });
      const item = {
        ...(both.text ? blob('text/plain', both.text) : {}),
        ...(both.html ? blob('text/html', both.html) : {}),
      };
      await navigator.clipboard.write([new ClipboardItem(item)]);
    }, given);
    await fieldOf(page).focus();
    await page.keyboard.press('Control+v');
    return page;
  }

  const plainButton = (page: Page): Locator => page.getByRole('button', { name: 'Use the plain text only' });

  test('E9: keeps its headings and captions beside the text that the field shows, and asks for no picture', async () => {
    const page = await pasting({ text, html });
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await expect.poll(() => statusOf(page)).toBe('Pasted with its headings and captions.');
    expect(await fieldOf(page).inputValue()).toBe(text);
    await readButton(page).click();
    await page.waitForURL(articleUrl);
    await page.locator('article h2').first().waitFor();
    expect(await page.locator('article h2').allTextContents()).toContain('Fog from the north');
    expect(await page.locator('article [id^=caption-]').count()).toBe(1);
    expect(asked.filter((url) => !url.startsWith(inject('site').url) && !url.startsWith('blob:'))).toEqual(
      [],
    );
  });

  test('E9: without a text beside it shows its own text, and keeps what it brings', async () => {
    const page = await pasting({ html });
    await expect.poll(() => statusOf(page)).toBe('Pasted with its headings and captions.');
    const shown = await fieldOf(page).inputValue();
    expect(shown).toMatch(/^Ferry sinks off the coast\n\nA ferry with forty people .* said\.\n\nSmoke over/u);
    await readButton(page).click();
    await page.waitForURL(articleUrl);
    await page.locator('article h2').first().waitFor();
    expect(await page.locator('article h2').allTextContents()).toContain('Fog from the north');
    expect(await page.locator('article [id^=caption-]').count()).toBe(1);
  });

  test('without a text beside it is text between other words, line by line, and nothing of it runs', async () => {
    const hostile =
      '<p>A&amp;B<br>C</p><script>document.title = "run"</script><img src=x onerror="document.title=1">';
    const page = await pasting({ html: hostile });
    await expect.poll(() => fieldOf(page).inputValue()).toBe('A&B\nC');
    await page.keyboard.press('Home');
    await page.keyboard.press('Control+v');
    expect(await fieldOf(page).inputValue()).toBe('A&B\nA&B\nCC');
    expect(await page.title()).toContain('Your articles');
  });

  test('tells that its links are left out', async () => {
    const page = await pasting({
      text: 'Ferry',
      html: '<h1>Ferry</h1><p><a href="https://news.example/">So</a></p>',
    });
    await expect.poll(() => statusOf(page)).toBe('Pasted with its headings. Its links are left out.');
  });

  test('is read as plain text for who wants that', async () => {
    const page = await pasting({ text, html });
    await plainButton(page).click();
    expect(await statusOf(page)).toBe('The plain text is used.');
    expect(await plainButton(page).isVisible()).toBe(false);
    expect(await focused(page)).toBe('article');
  });

  test('holds no longer when the text is changed, which is said', async () => {
    const page = await pasting({ text, html });
    await plainButton(page).waitFor();
    await page.keyboard.type('!');
    expect(await statusOf(page)).toMatch(/^You have changed the text/u);
    expect(await plainButton(page).isVisible()).toBe(false);
  });

  test('is not offered where the text says as much, or stands between other words', async () => {
    const plain = await pasting({ text: 'Ferry', html: '<span style="color: red">Ferry</span>' });
    expect(await fieldOf(plain).inputValue()).toBe('Ferry');
    expect(await plainButton(plain).isVisible()).toBe(false);
    const between = await pasting({ text, html });
    await plainButton(between).waitFor();
    await between.keyboard.press('Home');
    await between.keyboard.press('Control+v');
    expect(await plainButton(between).isVisible()).toBe(false);
  });

  test('of a long text the field shows the beginning; all of it is read, and the field can be emptied', async () => {
    const long = Array.from(
      { length: 400 },
      (_, at) => `Sentence ${at} says that the ferry had left the harbour on time.`,
    );
    const page = await pasting({ text: `A long report\n\n${long.join('\n\n')}` });
    await expect.poll(() => statusOf(page)).toMatch(/^The text is long: the field shows its beginning/u);
    expect((await fieldOf(page).inputValue()).length).toBeLessThan(3010);
    expect(await fieldOf(page).evaluate((field: HTMLTextAreaElement) => field.readOnly)).toBe(true);
    await readButton(page).click();
    await page.waitForURL(articleUrl);
    await page.getByText('Sentence 399 says').waitFor();
    await goBack(page);
    // The browser may bring the old words back until the page's tool is there.
    await expect.poll(() => fieldOf(page).inputValue()).toBe('');
  });
});

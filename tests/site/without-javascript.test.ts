/** Without JavaScript everything essential is there (S7). */
import { describe, expect, test } from 'vitest';
import { onePageOfEachKind, pageOf, pages, urlOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import { definitionButtons } from './use-page.ts';

const off = { javaScriptEnabled: false };

/** Pages for which JavaScript does what they are there for: they say so without it. */
const saidBeside: readonly string[] = [
  'search',
  'own articles',
  'own article',
  'check own article',
  'receive',
  'settings',
  'notes',
  'offline',
];

describe('without JavaScript', () => {
  test.each(onePageOfEachKind)('S7: the text is the same: $kind', async (address) => {
    const texts: string[] = [];
    for (const options of [off, {}]) {
      const page = await openPage(address, options);
      // A control that only a script can carry out is not shown without one.
      await page.locator('main').evaluate((main) => {
        for (const control of main.querySelectorAll('button[data-tool], label:has([data-tool])'))
          control.remove();
      });
      texts.push(await page.locator('main').innerText());
    }
    const [without = '', having = ''] = texts.map((text) => text.replaceAll(/\s+/gu, ' '));
    const said = saidBeside.includes(address.kind);
    if (said) expect(without.length).toBeGreaterThan(300);
    else expect(without).toBe(having);
  });

  test('S7: a definition opens by its button and closes with Escape', async () => {
    const page = await openPage(pageOf('article'), off);
    const definition = page.locator('[popover]').first();
    expect(await definition.isVisible()).toBe(false);
    await definitionButtons(page).first().click();
    expect(await definition.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await definition.isVisible()).toBe(false);
  });

  test('S7: contents, captions, receipt and names are reached by links', async () => {
    const page = await openPage(pageOf('article'), off);
    await page.locator('nav.contents a').first().click();
    expect(page.url()).toContain('#');
    const links = await page
      .locator('main a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.some((href) => href.endsWith('/receipt/'))).toBe(true);
    expect(links.filter((href) => href.startsWith('#caption-'))).toHaveLength(10);
    expect(links.some((href) => href.includes('/names/'))).toBe(true);
  });

  test('S7: the search page says that it needs JavaScript and leads to every article and every name', async () => {
    const page = await openPage(pageOf('search'), off);
    expect(await page.locator('main').innerText()).toMatch(/needs JavaScript/u);
    const reached = new Set<string>();
    const follow = async (selector: string): Promise<readonly string[]> =>
      page
        .locator(selector)
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.split('#')[0] ?? ''));
    for (const list of await follow('main a')) {
      reached.add(list);
      await page.goto(list);
      for (const href of await follow('main a')) reached.add(href);
    }
    const needed = pages
      .filter(({ kind }) => kind === 'article' || kind === 'name')
      .map((page) => urlOf(page));
    expect(needed.filter((url) => !reached.has(url))).toEqual([]);
  });

  test('S7: the settings page says so too, and names what the browser offers instead', async () => {
    const page = await openPage(pageOf('settings'), off);
    const text = await page.locator('main').innerText();
    expect(text).toMatch(/need JavaScript/u);
    expect(text).toMatch(/browser/u);
  });
});

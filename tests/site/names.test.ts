/** Names: their definitions in place, their pages, and the way there and back (T1 to T13 of docs/accessibility.md). */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axTree, ofRole } from './ax-tree.ts';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import { definitionButtons, goBack, openDefinition } from './use-page.ts';

const namePages = pages.filter(({ kind }) => kind === 'name');
const open = (page: Page): Promise<number> => page.locator(':popover-open').count();

describe('a definition in place', () => {
  test('T4: every button opens one, which stands behind its paragraph and says whose it is', async () => {
    const page = await openPage(pageOf('article'));
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLButtonElement>('button[popovertarget]')].map((button) => {
        const definition = button.popoverTargetElement;
        // Behind the paragraph or item, with only other definitions of the same paragraph between.
        let next = (button.closest('p') ?? button.lastElementChild)?.nextElementSibling ?? null;
        while (next && next !== definition && next.matches('[popover]')) next = next.nextElementSibling;
        return {
          button: button.outerHTML,
          behind: next !== null && next === definition,
          name: definition?.getAttribute('aria-label') ?? '',
          role: definition?.getAttribute('role'),
          text: definition?.textContent.trim() ?? '',
          type: button.type,
        };
      }),
    );
    expect(found.length).toBeGreaterThan(9);
    expect(
      found.filter(
        ({ behind, name, role, text, type }) =>
          !behind ||
          !/^Definition: \S/u.test(name) ||
          role !== 'group' ||
          text.length < 40 ||
          type !== 'button',
      ),
    ).toEqual([]);
  });

  test('T1: leads to an entry with a definition, without JavaScript too', async () => {
    const page = await openPage(pageOf('article'), { javaScriptEnabled: false });
    const found = await page.locator('[popover]').evaluateAll((all) =>
      all.map((definition) => ({
        text: definition.querySelectorAll('p')[1]?.textContent ?? '',
        href: definition.querySelector('a')?.pathname.slice(1) ?? '',
      })),
    );
    const entries = new Set(namePages.map(({ address }) => address));
    expect(found.filter(({ text, href }) => text.length < 20 || !entries.has(href))).toEqual([]);
    await definitionButtons(page).first().click();
    expect(await page.locator(':popover-open').isVisible()).toBe(true);
    // Names that stand plain are reached by the list after the article.
    const listed = await page
      .locator('.names-here > li > a')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname.slice(1)));
    expect(new Set(found.map(({ href }) => href))).toEqual(new Set(listed));
  });

  test('T2: a mention is one control, called by the words that are seen', async () => {
    const page = await openPage(pageOf('article'));
    const tree = await axTree(page);
    const seen = await definitionButtons(page).allInnerTexts();
    const called = ofRole(tree, 'button').filter(({ properties }) => properties.expanded !== undefined);
    expect(called.map(({ name }) => name)).toEqual(seen.map((text) => text.replaceAll(/\s+/gu, ' ')));
    const neighbours = await definitionButtons(page).evaluateAll((all) =>
      all.flatMap((button) =>
        [button.previousElementSibling, button.nextElementSibling].filter(
          (next) => next?.matches('a, button') && /^[?ⓘi*]$/u.test(next.textContent),
        ),
      ),
    );
    expect(neighbours).toEqual([]);
  });

  test('T3, T2: its button is told as closed, then as open, with the words that are seen', async () => {
    const page = await openPage(pageOf('article'));
    const words = (await definitionButtons(page).first().textContent()) ?? '';
    const told = async (): Promise<unknown> =>
      (await axTree(page)).find(({ role, name }) => role === 'button' && name === words)?.properties.expanded;
    expect(await told()).toBe(false);
    await openDefinition(page);
    expect(await told()).toBe(true);
    const details = (await axTree(page)).find(({ role, name }) => role === 'button' && name === words);
    expect(details?.nameFrom).toBe('contents');
    const group = (await axTree(page)).find(({ name }) => name.startsWith('Definition: '));
    expect(group?.role).toBe('group');
  });

  test('T4: opens by Enter, takes Tab into it, and Escape gives the focus back', async () => {
    const page = await openPage(pageOf('article'));
    const button = definitionButtons(page).first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await open(page)).toBe(1);
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest(':popover-open') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await open(page)).toBe(0);
    expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('T6: opens neither by pointing at a name nor by coming to it', async () => {
    const page = await openPage(pageOf('article'));
    await definitionButtons(page).first().hover();
    await definitionButtons(page).first().focus();
    await page.waitForTimeout(300);
    expect(await open(page)).toBe(0);
  });

  test('T5: each section explains a name once', async () => {
    const page = await openPage(pageOf('article'));
    const twice = await page.evaluate(() => {
      let section = '';
      const seen = new Set<string>();
      const found: string[] = [];
      for (const element of document.querySelectorAll('main h2, main button[popovertarget]')) {
        if (element instanceof HTMLHeadingElement) section = element.textContent;
        else if (element instanceof HTMLButtonElement) {
          const key = `${section}: ${element.popoverTargetElement?.getAttribute('aria-label') ?? ''}`;
          if (seen.has(key)) found.push(key);
          seen.add(key);
        }
      }
      return found;
    });
    expect(twice).toEqual([]);
  });

  test('T6: says nothing that the page of the name does not say', async () => {
    const page = await openPage(pageOf('article'));
    const definitions = await page.locator('[popover]').evaluateAll((all) =>
      all.map((definition) => ({
        texts: [...definition.querySelectorAll('p:not(:has(a))')].map(({ textContent }) => textContent),
        href: definition.querySelector('a')?.href ?? '',
      })),
    );
    const checked = new Set<string>();
    for (const { texts, href } of definitions) {
      if (checked.has(href)) continue;
      checked.add(href);
      await page.goto(href);
      const said = (await page.locator('main').textContent()) ?? '';
      expect(said).toContain(texts[1]?.trim());
      const respelling = /\(say (.+)\)/u.exec(texts[0] ?? '')?.[1];
      if (respelling) expect(said).toContain(respelling);
    }
    expect(checked.size).toBeGreaterThan(5);
  });
});

describe('a mention', () => {
  test('T13: is listed on the page of its name, and its link leads to the same word', async () => {
    const page = await openPage(pageOf('article'));
    const inArticle = await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll('[id]')]
          .filter(({ id }) => /^(c\d+)?m\d+$/u.test(id))
          .map(({ id, textContent }) => [id, textContent]),
      ),
    );
    const listed: Record<string, string> = {};
    for (const name of namePages) {
      await page.goto(urlOf(name));
      const links = await page
        .locator('.mentions > li')
        .evaluateAll((items) =>
          items.flatMap((item) =>
            [...item.querySelectorAll<HTMLAnchorElement>('a')].map(
              (link, at) =>
                [
                  link.hash.slice(1),
                  item.querySelectorAll('p:first-child b')[at]?.textContent ?? '',
                ] as const,
            ),
          ),
        );
      for (const [id, text] of links) {
        expect(listed[id], `${id} is listed twice`).toBeUndefined();
        listed[id] = text;
      }
    }
    expect(Object.keys(inArticle).length).toBeGreaterThan(20);
    expect(listed).toEqual(inArticle);
  });

  test('T13: one follows the link to it, sees it marked, and comes Back to the same place', async () => {
    const page = await openPage(pageOf('article'));
    const { href } = await page
      .locator('[popover] a')
      .first()
      .evaluate((link) => ({ href: (link as HTMLAnchorElement).href }));
    await page.goto(href);
    const link = page.locator('.mentions a').last();
    await link.scrollIntoViewIfNeeded();
    const before = await page.evaluate(() => scrollY);
    await link.click();
    await page.waitForLoadState();
    const target = page.locator(':target');
    expect(await target.count()).toBe(1);
    const box = await target.boundingBox();
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    const [marked, plain] = await target.evaluate((element) =>
      [element, document.body].map((at) => getComputedStyle(at).backgroundColor),
    );
    expect(marked).not.toBe(plain);
    await goBack(page);
    await page.waitForFunction((place) => Math.abs(scrollY - place) < 3, before);
  });
});

describe('the page of a name', () => {
  test.each(namePages)(
    'T11: $address says how to say it, what it is and where that is known from',
    async (address) => {
      const page = await openPage(address);
      const text = await page.locator('main').innerText();
      expect(text).toMatch(/\bSay [\p{L}-]+/u);
      expect(await page.locator('#sources, [aria-labelledby=sources] a[href^=http]').count()).toBeGreaterThan(
        0,
      );
      expect(await page.locator('h2').allInnerTexts()).toEqual(
        expect.arrayContaining([expect.stringMatching(/mention/u), 'Spellings', 'Sources']) as string[],
      );
    },
  );
});

describe('the names in an article', () => {
  test('are listed with how often, where first, and how they are written there', async () => {
    const page = await openPage(pageOf('article'));
    const listed = await page.locator('.names-here > li').evaluateAll((items) =>
      items.map((item) => ({
        name: item.querySelector('a')?.textContent ?? '',
        text: item.textContent.replaceAll(/\s+/gu, ' ').trim(),
        first: item.querySelectorAll('a')[1]?.hash.slice(1) ?? '',
        spellings: [...item.querySelectorAll('b')].map(({ textContent }) => textContent),
      })),
    );
    const militia = listed.find(({ name }) => name === "Kata'ib Hezbollah");
    expect(militia?.text).toMatch(/ \d+ times, first in “/u);
    expect(militia?.spellings).toEqual(expect.arrayContaining(['Kataeb Hezbollah', 'KH']));
    for (const { first, spellings } of listed) {
      const printed = (await page.locator(`[id="${first}"]`).textContent()) ?? '';
      if (spellings.length > 0) expect(spellings).toContain(printed);
    }
    // Two links to different places are called differently (2.4.9).
    const links = ofRole(await axTree(page), 'link').map(({ name }) => name);
    const places = links.filter((name) => /: (?:first )?(?:in|at) /u.test(name));
    expect(places.length).toBe(listed.length);
    expect(new Set(places).size).toBe(places.length);
  });
});

/** Names: their definitions in place, their pages, and the way there and back (T1 to T13 of reference/accessibility.md). */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axTree } from './ax-tree.ts';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { newReader, openPage } from './open-page.ts';
import { definitionButtons, openDefinition } from './use-page.ts';

const namePages = pages.filter(({ kind }) => kind === 'name');
const open = (page: Page): Promise<number> => page.locator(':popover-open').count();

describe('a definition in place', () => {
  test('every button opens one, which stands behind its paragraph and says whose it is', async () => {
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

  test('its button is told as closed, then as open, with the words that are seen', async () => {
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

  test('opens by Enter, takes Tab into it, and Escape gives the focus back', async () => {
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

  test('opens neither by pointing at a name nor by coming to it', async () => {
    const page = await openPage(pageOf('article'));
    await definitionButtons(page).first().hover();
    await definitionButtons(page).first().focus();
    await page.waitForTimeout(300);
    expect(await open(page)).toBe(0);
  });

  test('each section explains a name once', async () => {
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

  test('says nothing that the page of the name does not say', async () => {
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
  test('is listed on the page of its name, and its link leads to the same word', async () => {
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

  test('one follows the link to it, sees it marked, and comes Back to the same place', async () => {
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
    await page.goBack();
    await page.waitForFunction((place) => Math.abs(scrollY - place) < 3, before);
  });
});

describe('the page of a name', () => {
  test.each(namePages)(
    '$address says how to say it, what it is and where that is known from',
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

describe('scripts and languages', () => {
  /** What every page has to say about its languages, gathered in one walk. */
  async function gather<T>(read: () => T[]): Promise<readonly T[]> {
    const visitor = await (await newReader()).newPage();
    const found: T[] = [];
    for (const page of pages) {
      await visitor.goto(urlOf(page));
      found.push(...(await visitor.evaluate(read)));
    }
    return found;
  }

  test('a word in Arabic script has its language and direction, and Latin letters beside it', async () => {
    const found = await gather(() => {
      const texts: { text: string; language: string | undefined; direction: string; beside: boolean }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!element || !/\p{Script=Arabic}/u.test(text)) continue;
        const block = element.closest('li, dd, p, div, h1, h2, h3');
        const others = block?.textContent.replaceAll(text, '') ?? '';
        texts.push({
          text,
          language: element.closest<HTMLElement>('[lang]')?.lang,
          direction: getComputedStyle(element).direction,
          beside: /\p{Script=Latin}{3}/u.test(others),
        });
      }
      return texts;
    });
    expect(found.length).toBeGreaterThan(5);
    expect(
      found.filter(
        ({ language, direction, beside }) =>
          !/^(ar|fa|ckb|kmr|ku|ur|ps)\b/u.test(language ?? '') || direction !== 'rtl' || !beside,
      ),
    ).toEqual([]);
  });

  test('every language tag is valid and as short as it may be', async () => {
    const tags = new Set(
      await gather(() =>
        [...document.querySelectorAll<HTMLElement>('[lang], [hreflang]')].map(({ lang }) => lang),
      ),
    );
    const wrong = [...tags].filter((tag) => {
      try {
        const { language, script } = new Intl.Locale(tag);
        return script !== undefined && new Intl.Locale(language).maximize().script === script;
      } catch {
        return true;
      }
    });
    expect(tags.size).toBeGreaterThan(2);
    expect(wrong).toEqual([]);
  });

  test('a transliteration is tagged as one, on the whole element and inside no link', async () => {
    const found = await gather(() => [
      ...[...document.querySelectorAll('a [lang]')].map(({ outerHTML }) => outerHTML),
      // Letters that only transliterations have here. A spelling is as its source printed it, in that source's language.
      ...[...document.querySelectorAll<HTMLElement>('main :not(.spellings, .spellings *)')]
        .filter(({ childNodes }) =>
          [...childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && /[ʿʾḥṣṭẓḤṢṬẒ]/u.test(node.textContent ?? ''),
          ),
        )
        .filter((element) => !/-Latn\b/u.test(element.closest<HTMLElement>('[lang]')?.lang ?? ''))
        .map(({ outerHTML }) => outerHTML.slice(0, 160)),
    ]);
    expect(found).toEqual([]);
  });

  test('no attribute that is read out holds another script or a transliteration', async () => {
    const found = await gather(() =>
      [...document.querySelectorAll('[aria-label], [aria-description], [title], [alt]')].flatMap((element) =>
        ['aria-label', 'aria-description', 'title', 'alt']
          .map((name) => element.getAttribute(name) ?? '')
          .filter((value) =>
            /[^\p{Script=Latin}\p{Script=Common}]|[ʿʾ\u0100-\u017f\u1e00-\u1eff]/u.test(value),
          ),
      ),
    );
    expect(found).toEqual([]);
  });
});

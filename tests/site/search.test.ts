/** Search: F1 to F10 of docs/accessibility.md. */
import { describe, expect, test } from 'vitest';
import { axTree, ofRole } from './ax-tree.ts';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { newReader, openPage } from './open-page.ts';
import { themes } from './themes.ts';
import { goBack, searchFor } from './use-page.ts';

const search = pageOf('search');
const withQuery = (query: string): { address: string } => ({
  address: `search/?q=${encodeURIComponent(query)}`,
});

describe('the field', () => {
  test.each(pages.filter(({ kind }) => ['home', 'search', 'not found'].includes(kind)))(
    'F1: stands in a search landmark and has its name from a label that is seen: $kind',
    async (address) => {
      const page = await openPage(address);
      const tree = await axTree(page);
      expect(ofRole(tree, 'search')).toHaveLength(1);
      const field = ofRole(tree, 'searchbox')[0];
      expect(field?.nameFrom).toBe('relatedElement');
      const label = page.locator('label[for=q]');
      expect(await label.isVisible()).toBe(true);
      expect(field?.name).toBe((await label.innerText()).trim());
    },
  );

  test('F6: keeps the focus and the arrow keys while one types', async () => {
    const page = await openPage(search);
    const field = page.locator('input[type=search]');
    await field.pressSequentially('embassy', { delay: 20 });
    await page.locator('.results li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowLeft');
    const state = await field.evaluate((element) => [
      element === document.activeElement,
      (element as HTMLInputElement).selectionStart,
      element.getAttribute('role'),
    ]);
    expect(state).toEqual([true, 6, null]);
  });

  test('F6: gives the focus to the results’ heading on Enter', async () => {
    const page = await openPage(search);
    // Before the page's tool is there, Enter sends the form, as it does without scripts.
    await page.waitForLoadState('networkidle');
    await page.locator('input[type=search]').fill('embassy');
    await page.keyboard.press('Enter');
    await page.locator('.results li').first().waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent.trim())).toBe('Results');
  });

  test('on the home page fetches what the search will need when it is first used, and nothing before', async () => {
    const page = await openPage(pageOf('home'));
    await page.waitForLoadState('networkidle');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.waitForTimeout(300);
    expect(asked).toEqual([]);
    await page.locator('input[type=search]').focus();
    await expect
      .poll(() => asked)
      .toEqual(expect.arrayContaining(['/names.json', '/pagefind/pagefind.js', '/search/']));
    await expect.poll(() => asked.some((path) => path.endsWith('/search-engine.js'))).toBe(true);
  });

  test('on the home page leads to the results', async () => {
    const page = await openPage(pageOf('home'));
    await page.locator('input[type=search]').fill('embassy');
    await page.keyboard.press('Enter');
    await page.waitForURL(/search\/\?q=embassy/u);
    await page.locator('.results li').first().waitFor();
  });
});

describe('results', () => {
  test('F5: are a numbered list in which each is a heading with a link and an excerpt after it', async () => {
    const page = await openPage(search);
    await searchFor(page, 'embassy');
    const found = await page.locator('main .results ol > li').evaluateAll((items) =>
      items.map((item) => ({
        heading: item.firstElementChild?.localName,
        link: item.querySelector('h3 > a')?.getAttribute('href') ?? '',
        excerpt: item.querySelector('p')?.textContent.trim() ?? '',
      })),
    );
    expect(found.length).toBeGreaterThan(2);
    expect(
      found.filter(({ heading, link, excerpt }) => heading !== 'h3' || link === '' || excerpt === ''),
    ).toEqual([]);
  });

  test('F4: are announced by the status alone, which stands empty in the page from the start', async () => {
    const page = await openPage(search, { javaScriptEnabled: false });
    expect(await page.locator('main [role=status]').count()).toBe(1);
    expect(await page.locator('main [role=status]').textContent()).toBe('');
    const live = await openPage(search);
    await searchFor(live, 'embassy');
    expect(
      await live
        .locator('main .results')
        .evaluate((element) => element.closest('[aria-live], [role=status], [role=alert], [role=log]')),
    ).toBeNull();
    expect(await live.locator('[aria-live=assertive], [role=alert]').count()).toBe(0);
  });

  test('F2, F7: are counted in the status and in the title of the window', async () => {
    const page = await openPage(search);
    await searchFor(page, 'embassy');
    expect(await page.locator('main [role=status]').textContent()).toMatch(/^\d+ results for embassy$/u);
    expect(await page.title()).toMatch(/^embassy – \d+ results – Search/u);
  });

  test('F2: are announced when they are there, however long the index takes', async () => {
    const page = await openPage(search);
    await page.route('**/pagefind/**', async (route) => {
      // Longer than the pause after which a query is announced.
      await new Promise((resolve) => setTimeout(resolve, 2500));
      await route.continue();
    });
    await searchFor(page, 'embassy');
    expect(await page.locator('main [role=status]').textContent()).toMatch(/^\d+ results for embassy$/u);
  });

  test('F3: when there are none, the reader is told what to do next', async () => {
    const page = await openPage(search);
    await searchFor(page, 'zzyzxq');
    expect(await page.locator('main [role=status]').textContent()).toMatch(/No results.+\b(Try|look)/u);
    expect(await page.locator('.browse').isVisible()).toBe(true);
  });

  test('stand under the kind that one asks for', async () => {
    const page = await openPage(search);
    await searchFor(page, 'hashd');
    for (const [kind, path] of [
      ['articles', /\/articles\/[^/]+\/(#|$)/u],
      ['captions', /\/captions\//u],
      ['names', /\/names\//u],
    ] as const) {
      await page.locator(`input[name=kind][value=${kind}]`).check();
      await page.waitForURL((url) => url.search.includes(kind));
      await expect
        .poll(async () => {
          const links = await page
            .locator('.results h3 a')
            .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
          return links.length > 0 && links.every((href) => path.test(href));
        })
        .toBe(true);
    }
  });

  test.each(themes)('F9: mark the found words in the theme $theme', async ({ choices, colorScheme }) => {
    const page = await openPage(search, { choices, colorScheme });
    await searchFor(page, 'embassy');
    const [mark, around] = await page
      .locator('main mark')
      .first()
      .evaluate((element) => [element, document.body].map((at) => getComputedStyle(at).backgroundColor));
    expect(mark).not.toBe(around);
    expect(mark).not.toBe('rgba(0, 0, 0, 0)');
  });

  test('F10: lead to their place: the section is in view, and no heading is changed', async () => {
    const page = await openPage(search);
    await searchFor(page, 'tear gas');
    const result = page
      .locator('.results li')
      .filter({ has: page.locator('h3 a[href*="/articles/us-embassy-baghdad/"]') })
      .first();
    const places = result.locator('ul a');
    const link = (await places.count()) > 0 ? places.first() : result.locator('h3 a');
    await link.click();
    await page.waitForURL(/articles\/us-embassy-baghdad\//u);
    const view = await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll('main p')].find(({ textContent }) =>
        textContent.includes('tear gas'),
      );
      const box = paragraph?.getBoundingClientRect();
      return {
        seen: box !== undefined && box.bottom > 0 && box.top < innerHeight,
        marks: document.querySelectorAll('h1 mark, h2 mark, h3 mark').length,
      };
    });
    expect(view).toEqual({ seen: true, marks: 0 });
  });
});

describe('the address', () => {
  test('F7: says what was searched, brings it back, and Back goes from query to query', async () => {
    const page = await openPage(withQuery('embassy'));
    await page.locator('.results li').first().waitFor();
    expect(await page.locator('input[type=search]').inputValue()).toBe('embassy');
    await expect.poll(() => page.title()).toMatch(/^embassy – /u);
    await page.locator('input[type=search]').fill('tear gas');
    await page.keyboard.press('Enter');
    await page.waitForURL(/q=tear/u);
    await expect.poll(() => page.title()).toMatch(/^tear gas – /u);
    await goBack(page);
    await expect.poll(() => page.title()).toMatch(/^embassy – /u);
    expect(await page.locator('input[type=search]').inputValue()).toBe('embassy');
    expect(await page.locator('main [role=status]').textContent()).toMatch(/for embassy/u);
  });

  test('a kind that there is not is told, and everything is searched', async () => {
    const page = await openPage({ address: 'search/?q=embassy&kind=nonsense' });
    const status = page.locator('main [role=status]');
    await status.filter({ hasText: 'There is no kind “nonsense”: everything was searched.' }).waitFor();
    expect(await status.textContent()).toMatch(/^\d+ results for embassy\. There/u);
    expect(await page.locator('input[name=kind]:checked').getAttribute('value')).toBe('');
    await page.locator('input[name=kind][value=names]').check();
    await page.waitForURL(/kind=names/u);
    await expect.poll(() => status.textContent()).not.toMatch(/nonsense/u);
  });

  test('is text: what stands in it comes out as the characters they are', async () => {
    const query = '<img src=x onerror="document.title=1"> & "quoted"';
    const page = await openPage(withQuery(query));
    await page.locator('main [role=status]:not(:empty)').waitFor();
    expect(await page.locator('main [role=status]').textContent()).toContain(query);
    expect(await page.locator('main img').count()).toBe(0);
  });
});

describe('names', () => {
  test('a query in one spelling says which others are searched, and can be narrowed to itself', async () => {
    const page = await openPage(search);
    await searchFor(page, 'Kataeb Hezbollah');
    const also = page.locator('main .also');
    expect(await also.innerText()).toMatch(/Also searching: .*Kata'ib Hezbollah/u);
    expect(await also.locator('a[href*="/names/kataib-hezbollah/"]').count()).toBe(1);
    await also.locator('a[href^="?"]').click();
    await expect.poll(() => also.innerText()).toMatch(/Only these words/u);
  });

  test('a result says as what it was matched, where that is not what was typed', async () => {
    const page = await openPage(search);
    await searchFor(page, 'Kataib Hezbollah');
    const result = page.locator('.results > ol > li').filter({ hasText: 'matched as' }).first();
    await result.waitFor();
    const matched = await page
      .locator('.results li li span b')
      .evaluateAll((all) => all.map(({ textContent }) => textContent));
    expect(matched).toContain('Hezbollah Brigades');
    expect(matched).toContain('Kataeb Hezbollah');
    expect(matched).not.toContain('Kataib Hezbollah');
  });

  test('the Hezbollah of Lebanon is never taken for Kata’ib Hezbollah', async () => {
    const page = await openPage(search);
    await searchFor(page, 'Kataib Hezbollah');
    expect(await page.locator('.also a[href*="/names/hezbollah/"]').count()).toBe(0);
  });
});

describe('faults', () => {
  test('F8: an index that cannot be fetched is said in the status, and the lists stay', async () => {
    const page = await openPage(search);
    await page.route('**/pagefind/**', (route) => route.abort());
    await searchFor(page, 'embassy');
    expect(await page.locator('main [role=status]').textContent()).toMatch(/does not work/u);
    expect(await page.locator('.browse').isVisible()).toBe(true);
  });

  test('a query that is typed before the script is there is answered', async () => {
    const page = await (await newReader()).newPage();
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route('**/code/**/search.js', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(urlOf(search), { waitUntil: 'domcontentloaded' });
    await page.locator('input[type=search]').fill('embassy');
    release();
    await page.locator('.results li').first().waitFor();
  });
});

/** Own articles in the search, beside the pages of the site (issue 6, section 5). */
import type { Page } from 'playwright-core';
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { editionKey } from '../../src/library/find/words-of.ts';
import { libraryName } from '../../src/library/keep/library-name.ts';
import type { OwnWords } from '../../src/library/keep/open-database.ts';
import { keptOffline } from './kept-offline.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { announcementsDuring, openToListen } from './listen.ts';
import { newReader, openPage, type OpenOptions } from './open-page.ts';
import { articleUrl, openOwn, ownText, readText } from './open-own.ts';
import { keepOwn, ownArticle, siteEdition, type Kept } from './own-library.ts';
import { axeFaults } from './run-axe.ts';

const search = pageOf('search');

const quay = ownArticle(`Quay of the harbour is closed

The harbour office kept the embassy's boats on their moorings on Monday, and nobody saw them leave again.

Men of the Hezbollah Brigades stood at the quay until the evening, the office of the harbour said on Tuesday.

An embassy flag on the old quay. Credit: Reuters

The pilots wanted to know when the tide tables would be printed, and were told nothing at all by anybody.
`);
const archived = ownArticle(
  `Mooring fees rise

The council put the mooring fees of the zuiderhaven up by a tenth on Friday, after a short debate in public.
`,
  { archived: true },
);

/** Opens the search for a reader who has a library. */
async function openWith(articles: readonly Kept[], options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(search, options);
  await keepOwn(page, articles);
  await page.reload();
  return page;
}

/** Searches, and waits until the results of just these words are told. */
async function searchFor(page: Page, words: string): Promise<void> {
  await page.locator('input[type=search]').fill(words);
  await page.locator('main [role=status]').filter({ hasText: words }).waitFor();
}

const status = (page: Page): Promise<string | null> => page.locator('main [role=status]').textContent();

/** The headings of the results, those of own articles first cut off from their mark. */
const ownResults = (page: Page): Promise<string[]> =>
  page.locator('.results h3:has(.kept) a').allTextContents();

describe('results', () => {
  test('stand in one list, and of each own article it is said that it is in your library', async () => {
    const page = await openWith([quay]);
    await searchFor(page, 'embassy');
    const headings = await page.locator('.results > ol > li > h3').allTextContents();
    expect(headings).toContain('Quay of the harbour is closed (in your library)');
    expect(headings).toContain('Captions: Quay of the harbour is closed (in your library)');
    // In turns, the site's first.
    expect(headings.map((heading) => heading.endsWith('(in your library)')).slice(0, 4)).toEqual([
      false,
      true,
      false,
      true,
    ]);
    expect(await page.locator('.results h3 a', { hasText: 'in your library' }).count()).toBe(0);
    expect(await status(page)).toMatch(/^\d+ results for embassy, 2 in your library$/u);
  });

  test('are counted with the others by kind, and are a kind of their own', async () => {
    const page = await openPage(search);
    await searchFor(page, 'embassy');
    const counts = (): Promise<string[]> => page.locator('form.search fieldset label').allInnerTexts();
    const [all = '', articles = '', captions = ''] = (await counts()).map((text) => /\d+/u.exec(text)?.[0]);
    await keepOwn(page, [quay]);
    await page.reload();
    await searchFor(page, 'embassy');
    const withOwn = await counts();
    expect(withOwn[0]).toContain(`(${Number(all) + 2})`);
    expect(withOwn[1]).toContain(`(${Number(articles) + 1})`);
    expect(withOwn[2]).toContain(`(${Number(captions) + 1})`);
    expect(withOwn.at(-1)?.trim()).toMatch(/^Your library \(2\)$/u);
    await page.getByRole('radio', { name: /Your library/u }).check();
    await expect.poll(() => page.locator('.results > ol > li').count()).toBe(2);
    expect(await status(page)).toBe('2 results for embassy, all in your library');
    expect(page.url()).toContain('kind=own');
    await page.reload();
    await page.locator('main [role=status]').filter({ hasText: 'all in your library' }).waitFor();
    expect(await page.locator('.results > ol > li').count()).toBe(2);
    expect(await page.getByRole('radio', { name: /Your library/u }).isChecked()).toBe(true);
  });

  test('lead to the very words in the article', async () => {
    const page = await openWith([quay]);
    await searchFor(page, 'tide tables');
    const link = page.locator('.results > ol > li', { hasText: 'in your library' }).locator('a').first();
    expect(await link.getAttribute('href')).toContain(`/library/article/?id=${quay.facts.id}`);
    await link.click();
    await page.locator('article h1').filter({ hasText: quay.facts.title }).waitFor();
    const map = page.getByRole('button', { name: 'Page map' });
    await map.click();
    await page.getByRole('heading', { name: 'Found by your search for “tide tables”' }).waitFor();
  });

  test('show the words as text, whatever they try to be', async () => {
    const page = await openWith([
      ownArticle(
        'A <b>bold</b> quay\n\nThe <img src=x onerror="document.title=1"> zuiderhaven stayed closed on Monday.\n',
      ),
    ]);
    await searchFor(page, 'zuiderhaven');
    expect(await ownResults(page)).toEqual(['A <b>bold</b> quay']);
    expect(await page.locator('main img, main b:not(.results b)').count()).toBe(0);
  });
});

describe('names', () => {
  test('every spelling finds an own article that prints another', async () => {
    const page = await openWith([quay]);
    const [name] = (await readGlossary('content/glossary')).filter(({ id }) => id === 'kataib-hezbollah');
    const spellings = [
      name?.name ?? '',
      ...(name?.spellings ?? []).filter(({ needs, lang }) => !needs && !lang).map(({ text }) => text),
      ...(name?.native ?? []).map(({ text }) => text),
    ];
    expect(spellings.length).toBeGreaterThan(5);
    for (const spelling of spellings) {
      await searchFor(page, spelling);
      expect(await ownResults(page), spelling).toContain(quay.facts.title);
    }
    await searchFor(page, 'Kataib Hezbollah');
    const own = page.locator('.results > ol > li', { has: page.locator('.kept') });
    await own.getByText('matched as Hezbollah Brigades').waitFor();
    await searchFor(page, 'Lebanese Hezbollah');
    expect(await ownResults(page)).toEqual([]);
  }, 120_000);
});

describe('the library', () => {
  test('an article that was just pasted is found', async () => {
    const page = await openOwn();
    await readText(page, ownText('The ferry Zuiderhaven turned back'));
    await page.waitForURL(articleUrl);
    await page.goto(urlOf(search));
    await searchFor(page, 'zuiderhaven');
    expect(await status(page)).toBe('1 result for zuiderhaven, in your library');
    await searchFor(page, 'old harbour AFP');
    expect(await ownResults(page)).toEqual(['Captions: The ferry Zuiderhaven turned back']);
  });

  test('archived articles are found and told as such; deleted ones are not, in any tab', async () => {
    const page = await openWith([quay, archived]);
    await searchFor(page, 'zuiderhaven');
    expect(await page.locator('.results h3').allTextContents()).toContain(
      'Mooring fees rise (in your library, archived)',
    );
    const other = await page.context().newPage();
    await other.goto(urlOf(search));
    await keepOwn(other, [{ ...archived, facts: { ...archived.facts, deleted: 1 } }]);
    // The other tab's word takes a moment.
    await page.waitForTimeout(1000);
    await searchFor(page, 'mooring fees');
    expect(await ownResults(page)).toEqual([]);
    expect(await status(page)).not.toContain('library');
  });

  test('costs a reader who has none not one request', async () => {
    const page = await openPage(search);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await searchFor(page, 'embassy');
    expect(asked.filter((url) => url.includes('own-search'))).toEqual([]);
    expect(asked.some((url) => url.includes('search-engine'))).toBe(true);
    expect(await page.getByRole('radio', { name: /Your library/u }).count()).toBe(0);
  });

  test('is searched when the index of the site cannot be had', async () => {
    const page = await openWith([quay]);
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.reload();
    await searchFor(page, 'pilots');
    expect(await status(page)).toMatch(/^1 result for pilots, in your library\. Only your library/u);
    expect(await ownResults(page)).toEqual([quay.facts.title]);
  });

  test('is searched with the site, without a network', async () => {
    const site = await serveFolder(inject('site').dist, 0);
    const context = await newReader({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await page.goto(`${site.url}search/`);
    expect(await page.evaluate(keptOffline)).toBe(true);
    await keepOwn(page, [quay]);
    await site.stop();
    const left: string[] = [];
    context.on('request', (request) => {
      if (!request.url().startsWith(site.url)) left.push(request.url());
    });
    onTestFinished(() => {
      expect(left).toEqual([]);
    });
    await page.reload();
    await searchFor(page, 'Hashd al-Shaabi');
    expect(await status(page)).toMatch(/^\d+ results for Hashd al-Shaabi/u);
    await searchFor(page, 'embassy');
    expect(await status(page)).toMatch(/^\d+ results for embassy, 2 in your library$/u);
  });
});

describe('a newer glossary', () => {
  /** As it was opened when the glossary did not have its names. */
  const nameless: Kept = { ...quay, words: quay.words.filter((word) => !word.includes('=')) };

  /** What the index has for the one article of a library. */
  const filedWords = (page: Page): Promise<string[]> =>
    page.evaluate(readWords, libraryName).then(([kept]) => [...(kept?.words ?? [])].sort());

  test('is asked for names in articles that were opened before it', async () => {
    const page = await openPage(search);
    await keepOwn(page, [nameless], 'older');
    await page.reload();
    await searchFor(page, 'Kataib Hezbollah');
    expect(await ownResults(page)).toEqual([quay.facts.title]);
    expect(await filedWords(page)).toEqual([editionKey(await siteEdition(page)), ...quay.words].sort());
  });

  test('that cannot be had takes no names away', async () => {
    const page = await openPage(search);
    await keepOwn(page, [quay], 'older');
    await page.route('**/names-to-mark.json', (route) => route.abort());
    await page.reload();
    await searchFor(page, 'Kataib Hezbollah');
    expect(await ownResults(page)).toEqual([quay.facts.title]);
    expect(await filedWords(page)).toEqual([editionKey('older'), ...quay.words].sort());
  });

  test('costs nothing where all articles are filed by it', async () => {
    const page = await openWith([quay]);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await searchFor(page, 'Kataib Hezbollah');
    expect(asked.some((url) => url.endsWith('own-search.js'))).toBe(true);
    expect(asked.filter((url) => /file-in-worker|library-worker/u.test(url))).toEqual([]);
  });
});

/** Runs in the page. */
async function readWords(name: string): Promise<readonly OwnWords[]> {
  const opening = indexedDB.open(name);
  await new Promise((resolve) => (opening.onsuccess = resolve));
  const reading = opening.result.transaction('words').objectStore('words').getAll();
  await new Promise((resolve) => (reading.onsuccess = resolve));
  opening.result.close();
  return reading.result as readonly OwnWords[];
}

describe('to assistive technology', () => {
  test('the whole count is announced once', async () => {
    const page = await openToListen(search);
    await keepOwn(page, [quay]);
    const heard = await announcementsDuring(page, async () => {
      await searchFor(page, 'embassy');
      await page.waitForTimeout(1500);
    });
    expect(heard).toEqual([expect.stringMatching(/^polite: \d+ results for embassy, 2 in your library$/u)]);
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing wrong with the results, %s',
    async (colorScheme) => {
      const page = await openWith([quay, archived], { colorScheme });
      await searchFor(page, 'embassy');
      expect(await axeFaults(page)).toEqual([]);
    },
  );
});

/** An article of the reader's own, read on its page: as one of the site's. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { articleSlug } from '../../src/markdown/article-slug.ts';
import { newReader, openPage } from './open-page.ts';
import { filesOf, ownText, readText } from './open-own.ts';
import { urlOf } from './list-pages.ts';
import { axeFaults } from './run-axe.ts';

const library = inject('library');
const received = 'tests/fixtures/library';

/** What an article's page holds beside the ways to the pages around it, which are others for an own article. */
const parts = [
  'article > h1',
  '.contents',
  'article > div',
  'ol.captions',
  '[aria-labelledby=names]',
  '[aria-labelledby=explained]',
];

/** The elements with all their attributes, and their texts; white space between blocks is nothing that is read. */
const partsOf = (page: Page): Promise<readonly (string | undefined)[]> =>
  page.evaluate(
    (selectors) =>
      selectors.map((selector) => {
        const part = document.querySelector(selector)?.cloneNode(true) as Element | undefined;
        // The title that was given the focus can have it.
        part?.removeAttribute('tabindex');
        return part?.outerHTML
          .replace(/\s+/gu, ' ')
          .replace(/ ?(<\/?(?:p|div|ul|ol|li|h\d)\b[^>]*>) ?/gu, '$1');
      }),
    parts,
  );

async function openedOn(site: typeof library, file: string): Promise<Page> {
  const page = await openPage({ address: 'library/' }, { site });
  await filesOf(page).setInputFiles(file);
  await page.waitForURL('**/library/article/?id=*');
  await page.locator('article > .facts').waitFor();
  return page;
}

describe('an own article and one of the site', () => {
  test.each(readdirSync(received).filter((file) => !file.endsWith('.md')))(
    '%s has the same page, element for element',
    async (file) => {
      const own = await openedOn(library, path.join(received, file));
      // As `add` names it.
      const slug = articleSlug((await own.locator('article h1').textContent()) ?? '', path.parse(file).name);
      const ours = await openPage({ address: `articles/${slug}/` }, { site: library });
      expect(await partsOf(own)).toEqual(await partsOf(ours));
    },
  );
});

describe('the page of an own article', () => {
  test('gives the title the focus, and says it in the window', async () => {
    const page = await openPage({ address: 'library/' });
    await readText(page, ownText('A ferry ran aground off the cape'));
    await page.locator('article > .facts').waitFor();
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(
      'A ferry ran aground off the cape',
    );
    expect(await page.title()).toBe('A ferry ran aground off the cape – Lectern');
    expect(await page.locator('h1').count()).toBe(1);
  });

  test('has no fault that axe can find, read and not found', async () => {
    const page = await openPage({ address: 'library/' });
    await readText(page, ownText('A ferry ran aground off the cape'));
    await page.locator('article > .facts').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await page.goto(urlOf({ address: 'library/article/?id=nothing' }));
    await page.getByText('not in your library').waitFor();
    expect(await axeFaults(page)).toEqual([]);
  });

  test('offers every tool of an article', async () => {
    const context = await newReader({ choices: { captions: 'place', names: 'all' } });
    const page = await context.newPage();
    await page.goto(urlOf({ address: 'library/' }));
    await readText(
      page,
      ownText('Kataib Hezbollah left the Green Zone').replace(
        'The mayor',
        'Kataib Hezbollah and Kataib Hezbollah again. The mayor',
      ),
    );
    await page.locator('article > .facts').waitFor();
    // All mentions are controls, and the caption stands in its place: the tools waited for the text.
    await expect.poll(() => page.locator('article button[popovertarget]').count()).toBe(2);
    await page.locator('article button[popovertarget]').first().click();
    await expect.poll(() => page.locator('[popover]:popover-open').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Page map' }).click();
    await expect.poll(() => page.locator('dialog[open]').count()).toBe(1);
  });

  test('keeps hostile text as text, and asks nobody for anything', async () => {
    const page = await openPage({ address: 'library/' });
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    const hostile = '<img src=https://evil.example/x onerror="window.hit=1"><script>window.hit=1</script>';
    await readText(page, `${ownText('A ferry ran aground')}\n\n${hostile} [x](javascript:window.hit=1)`);
    await page.locator('article > .facts').waitFor();
    expect(await page.locator('article').textContent()).toContain(hostile);
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
    const { origin } = new URL(page.url());
    expect(asked.filter((url) => new URL(url, origin).origin !== origin)).toEqual([]);
  });

  test('says where an article is that is not on this device', async () => {
    const page = await openPage({ address: 'library/article/?id=nothing' });
    await page.getByText('not in your library on this device').waitFor();
    expect(await page.locator('main a[href$="/library/"]').textContent()).toBe('Your articles');
  });
});

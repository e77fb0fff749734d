/**
 * An article that a script puts into its page when the page is there already, as those of the reader's own are: one page
 * for all of them, which states the id. The tools wait for it, and keep what belongs to it under its id.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readyEvent } from '../../src/library/page/ready-event.ts';
import { addressOfArticle } from '../../src/reading/article-key.ts';
import { placesKey } from '../../src/reading/storage-key.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { newReader, type ReaderOptions } from './open-page.ts';
import { inBar, items, kept, painted, select } from './use-notes.ts';

const file = path.join(inject('site').dist, pageOf('article').address, 'index.html');
const [before = '', article = '', after = ''] = readFileSync(file, 'utf8').split(
  /(<article>.*<\/article>)/su,
);
const shell = `${before.replace('<html ', `<html data-awaits="${readyEvent}" `)}${after}`;

const addressOf = (id: string): string => urlOf({ address: addressOfArticle(`own:${id}`).slice(1) });

/** A reader in whose library is one article, under any id. */
async function reader(options: ReaderOptions = {}): Promise<BrowserContext> {
  const context = await newReader({ viewport: { width: 390, height: 600 }, ...options });
  await context.route(/\/library\/article\/\?id=/u, (route) =>
    route.fulfill({ contentType: 'text/html', body: shell }),
  );
  return context;
}

/** Opens the page without its article. */
async function open(context: BrowserContext, id: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(addressOf(id));
  await page.waitForLoadState('networkidle');
  return page;
}

/** What the script of that page does. */
const putIn = (page: Page, id: string): Promise<void> =>
  page.evaluate(
    ([html, stated, event]) => {
      document.documentElement.dataset.article = stated;
      document.querySelector('main')?.setHTMLUnsafe(html);
      dispatchEvent(new Event(event));
    },
    [article, id, readyEvent] as const,
  );

async function openArticle(context: BrowserContext, id: string): Promise<Page> {
  const page = await open(context, id);
  await putIn(page, id);
  return page;
}

describe('An article that is put in later', () => {
  test('is read at the address of a page that the site has', () => {
    const { pathname } = new URL(addressOf('k3f'));
    expect(existsSync(path.join(inject('site').dist, pathname, 'index.html'))).toBe(true);
  });

  test('has notes of its own, shown when it is there; all notes lead to its full address', async () => {
    const context = await reader();
    const page = await openArticle(context, 'k3f');
    await page.getByRole('button', { name: 'Highlights and notes' }).click();
    await select(page, 2, 3, 6);
    await inBar(page, 'Highlight').click();
    await items(page).first().waitFor();
    const words = await painted(page, 'highlight');
    expect(await kept(page)).toMatchObject([{ article: 'own:k3f' }]);

    const again = await open(context, 'k3f');
    expect(await again.locator('.your-highlights').count()).toBe(0);
    await putIn(again, 'k3f');
    await items(again).first().waitFor();
    expect(await painted(again, 'highlight')).toEqual(words);

    const other = await openArticle(context, 'k3g');
    await other.getByRole('button', { name: 'Highlights and notes' }).click();
    await other.locator('.notes-bar').waitFor();
    expect(await items(other).count()).toBe(0);

    await page.goto(urlOf(pageOf('notes')));
    await page.locator('.found h3 a').waitFor();
    expect(await page.locator('.found h3 a').getAttribute('href')).toBe(addressOf('k3f'));
    expect(await page.locator('.found li a').getAttribute('href')).toContain(
      `${addressOf('k3f')}#p-2:~:text=`,
    );
  });

  test('has a place of its own, which the home page leads to', async () => {
    const context = await reader();
    const page = await openArticle(context, 'k3f');
    await page.locator('#p-9').evaluate((element) => {
      scrollTo(0, element.getBoundingClientRect().top + scrollY - 10);
    });
    const places = (): Promise<string> =>
      page.evaluate(
        (key) => Object.keys(JSON.parse(localStorage.getItem(key) ?? '{}') as object).join(),
        placesKey,
      );
    await expect.poll(places).toBe('own:k3f');
    const again = await openArticle(context, 'k3f');
    await again.locator('.left-off').waitFor();
    const other = await openArticle(context, 'k3g');
    await other.waitForLoadState('networkidle');
    expect(await other.locator('.left-off').count()).toBe(0);
    await other.goto(urlOf(pageOf('home')));
    const link = other.locator('section[aria-labelledby=continue] a');
    await link.waitFor();
    expect(await link.evaluate((element: HTMLAnchorElement) => element.href)).toBe(addressOf('k3f'));
  });

  test('is quoted with its full address', async () => {
    const context = await reader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await openArticle(context, 'k3f');
    await select(page, 2, 3, 6);
    await page.getByRole('button', { name: 'Place and share' }).click();
    await page.getByRole('button', { name: 'Copy a link to this place' }).click();
    await page.locator('.place-dialog [role=status]').filter({ hasText: 'copied' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(
      `${addressOf('k3f')}#p-2:~:text=`,
    );
  });

  test('is read as the reader chose: its captions in place, its keys answered', async () => {
    const context = await reader({ choices: { captions: 'place', keys: 'on' } });
    const page = await openArticle(context, 'k3f');
    await page.locator('.in-place').first().waitFor();
    await select(page, 2, 3, 6);
    await page.keyboard.press('Alt+Shift+KeyH');
    await items(page).first().waitFor();
    expect(await kept(page)).toMatchObject([{ article: 'own:k3f' }]);
  });
});

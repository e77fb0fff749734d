/** A large library: no page grows with it (section 10), and not all of it is fetched at once (section 6). */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { buildLibrary } from './build-library.ts';
import { newReader } from './open-page.ts';
import { searchFor } from './use-page.ts';

/** More files than are kept without asking (`smallLibrary` in src/offline/plan-edition.ts). */
const articles = 120;

const small = inject('library').dist;
let large = '';

beforeAll(async () => {
  large = await buildLibrary(path.resolve('.vitest/large-library'), articles);
}, 180_000);

const read = (dist: string, address: string): string =>
  readFileSync(path.join(dist, address, 'index.html'), 'utf8');

describe('no page grows with the number of articles', () => {
  const fixed = [
    'articles/article-0000/',
    'articles/article-0000/receipt/',
    'articles/article-0000/captions/',
    'names/',
    'settings/',
    'help/',
    'accessibility/',
    'offline/',
  ];

  test.each(fixed)('%s is as long as in a small library', (address) => {
    expect(read(large, address).length).toBe(read(small, address).length);
  });

  test.each(['', 'search/'])('/%s shows as many articles as in a small library', (address) => {
    const entries = [small, large].map((dist) => read(dist, address).match(/<h3/gu)?.length);
    expect(entries[0]).toBeGreaterThan(3);
    expect(entries[1]).toBe(entries[0]);
  });

  test('the list of all articles is divided into pages', () => {
    expect(read(large, 'articles/').match(/<h3/gu)?.length).toBeLessThanOrEqual(50);
    expect(read(large, 'articles/3/')).toContain('<h1');
  });
});

describe('without a network', () => {
  test('what was visited is there, search still answers, and what is missing is said', async () => {
    const site = await serveFolder(large, 0);
    const page = await (await newReader({ serviceWorkers: 'allow' })).newPage();
    await page.goto(`${site.url}articles/article-0003/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await page.goto(`${site.url}articles/article-0004/`);
    const title = await page.locator('h1').textContent();
    await site.stop();
    await page.goto(`${site.url}articles/article-0003/`);
    await page.goto(`${site.url}articles/article-0004/`);
    expect(await page.locator('h1').textContent()).toBe(title);
    await page.goto(`${site.url}articles/article-0050/`);
    expect(await page.locator('h1').textContent()).toBe('Without a network');
    await page.goto(`${site.url}search/`);
    await searchFor(page, title?.split(' ')[0] ?? '');
    expect(await page.locator('main [role=status]').textContent()).not.toMatch(/does not work/u);
  });

  test('"keep everything" keeps everything', async () => {
    const site = await serveFolder(large, 0);
    const page = await (await newReader({ serviceWorkers: 'allow' })).newPage();
    await page.goto(`${site.url}offline/`);
    await page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((resolve) => setTimeout(resolve, 50));
    });
    await page.locator('.keep button').click();
    await page
      .locator('.keep [role=status]')
      .filter({ hasText: /Everything is on this device/u })
      .waitFor({ timeout: 60_000 });
    await site.stop();
    for (const address of [
      'articles/article-0050/',
      'articles/article-0119/receipt/',
      'names/green-zone/',
      'articles/3/',
    ]) {
      await page.goto(site.url + address);
      expect(await page.locator('h1').textContent(), address).not.toBe('Without a network');
    }
    await page.goto(`${site.url}search/`);
    await searchFor(page, 'green zone');
    await page.locator('.results li').first().waitFor();
  }, 120_000);
});

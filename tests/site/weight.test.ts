/** The text comes first (docs/contracts.md, promise 5): bytes and requests, which do not depend on the machine. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { onePageOfEachKind, pageOf, pages, urlOf } from './list-pages.ts';
import { newReader, openPage } from './open-page.ts';
import { serveInParts } from './serve-in-parts.ts';
import type { Site } from './serve-site.ts';

/** Eight hundred words under five headings, as the benchmarks give them to all sites. */
const plainArticle = { address: 'articles/article-0000/' };

const home = { address: '' };

/** What is sent: the compressed file that the build put beside the page. */
const bytesOf = (address: string, { dist }: Pick<Site, 'dist'> = inject('site')): number =>
  statSync(path.join(dist, address, 'index.html.br')).size;

/** How far things have moved since the page began to load: its cumulative layout shift. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    await new Promise((resolve) => setTimeout(resolve, 100));
    return sum;
  });

/** A script and all that comes with it before it runs; what it fetches later, when it is needed, is not counted. */
function withImports(file: string, files = new Set<string>()): ReadonlySet<string> {
  if (files.has(file)) return files;
  files.add(file);
  for (const [, imported = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:from|import)\s*["'](\.\/[^"']+)["']/gu,
  ))
    withImports(path.join(path.dirname(file), imported), files);
  return files;
}

describe('an article', () => {
  test('with ten captions, names and definitions is at most 14,000 bytes: one congestion window', () => {
    for (const { address } of pages.filter(({ kind }) => kind === 'article')) {
      expect(bytesOf(address), address).toBeLessThanOrEqual(14_000);
    }
  });

  test('of 800 plain words is at most 5,000 bytes', () => {
    expect(bytesOf(plainArticle.address, inject('library'))).toBeLessThanOrEqual(5000);
  });

  test('costs at most 2,500 bytes beyond its bare text', async () => {
    const page = await openPage(plainArticle, { site: inject('library'), javaScriptEnabled: false });
    // The text alone, as the plainest page would have it: its title and blocks, and no attribute but where links lead.
    const bare = await page.locator('article').evaluate((article) => {
      for (const added of article.querySelectorAll('nav, section, .above, .facts, .added, .standfirst'))
        added.remove();
      for (const element of article.querySelectorAll('*')) {
        for (const { name } of [...element.attributes]) if (name !== 'href') element.removeAttribute(name);
      }
      return [...article.querySelectorAll('h1, h2, p, ul, blockquote')]
        .filter((block) => !block.parentElement?.closest('ul, blockquote'))
        .map(({ outerHTML }) => outerHTML)
        .join('\n');
    });
    const text = brotliCompressSync(bare).length;
    // If the selectors above missed the text, the shell would look large, not small; this says which it is.
    expect(bare.match(/[\p{L}\p{N}]+/gu)?.length).toBeGreaterThan(750);
    expect(bytesOf(plainArticle.address, inject('library')) - text).toBeLessThanOrEqual(2500);
  });

  test('has its text after one request', async () => {
    const page = await (await newReader()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`));
    await page.goto(urlOf(pageOf('article')));
    await page.waitForLoadState('networkidle');
    const { largest, resources } = await page.evaluate(async () => {
      const entry = await new Promise<PerformanceEntry | undefined>((resolve) => {
        new PerformanceObserver((list) => {
          resolve(list.getEntries().at(-1));
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      });
      return {
        largest: entry?.startTime ?? 0,
        resources: performance
          .getEntriesByType('resource')
          .map(({ name, startTime }) => ({ name, startTime })),
      };
    });
    expect(largest).toBeGreaterThan(0);
    // A browser asks for an icon whether a page names one or not.
    const early = resources.filter(({ name, startTime }) => startTime < largest && !name.includes('icon'));
    expect(early).toEqual([]);
    expect(asked.filter((request) => !/^document |sw\.js$|icon/u.test(request))).toEqual([]);
  });
});

describe('every page', () => {
  test.each(onePageOfEachKind)(
    'needs no style sheet, script, font or picture to be read: $kind',
    ({ file }) => {
      const html = readFileSync(file, 'utf8');
      expect(html).not.toMatch(
        /<link[^>]+rel="(?:stylesheet|preload|modulepreload)"|<script[^>]+src=|<img|@import|@font-face/u,
      );
    },
  );

  test.each(onePageOfEachKind)('stays where it is while it loads: $kind', async (address) => {
    for (const viewport of [
      { width: 390, height: 844 },
      { width: 1280, height: 800 },
    ]) {
      const page = await openPage(address, { viewport });
      await page.waitForLoadState('networkidle');
      const moved = await shiftOf(page);
      // On a busy machine a paragraph is painted before its end has come, and its last lines are parted anew then. What counts
      // as good is 0.1.
      expect(moved).toBeLessThan(0.001);
    }
  });

  // The header is the same everywhere. A busy machine cut it in two by chance, and its links shifted.
  test.each([320, 390, 820, 1280])(
    'keeps its header in place when it comes in parts: %i px',
    async (width) => {
      const links = (await (await fetch(urlOf(home))).text()).split('</nav>')[0]?.split('</a>').length ?? 0;
      expect(links).toBeGreaterThan(5);
      for (let link = 1; link < links; link += 1) {
        const page = await (await newReader({ viewport: { width, height: 800 } })).newPage();
        const { url, sendRest } = await serveInParts(
          home,
          (html) => html.split('</a>', link).join('</a>').length,
        );
        const loaded = page.goto(url);
        await page.waitForFunction(() => performance.getEntriesByName('first-paint').length > 0);
        sendRest();
        await loaded;
        expect(await shiftOf(page), `cut after link ${link}`).toBe(0);
      }
    },
  );
});

describe('tools', () => {
  test('come when they are first used, and are small', () => {
    const { dist } = inject('site');
    const [folder = ''] = readdirSync(path.join(dist, 'code'));
    const sizes = ['settings', 'captions', 'typeface', 'search', 'keep'].map((tool) => {
      const code = readFileSync(path.join(dist, 'code', folder, `${tool}.js`));
      return [tool, brotliCompressSync(code).length] as const;
    });
    // Settings carries every choice with its rules, and every key; whoever opens it means to look at them.
    for (const [tool, size] of sizes)
      expect(size, tool).toBeLessThanOrEqual(tool === 'settings' ? 6500 : 3000);
  });

  test('that parse an own article come in at most 120,000 bytes', () => {
    const { dist } = inject('site');
    const [folder = ''] = readdirSync(path.join(dist, 'code'));
    const files = withImports(path.join(dist, 'code', folder, 'library-worker.js'));
    // If the imports were not seen, the worker would look small: it has the rules for articles beside it.
    expect(files.size).toBeGreaterThan(10);
    const sizes = [...files].map((file) => brotliCompressSync(readFileSync(file)).length);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(120_000);
  });
});

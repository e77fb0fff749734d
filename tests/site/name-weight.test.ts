/** What names cost an article's page, and the pages about them: bytes as sent, which no machine changes. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, inject, test } from 'vitest';
import definitionsStyle from '../../src/styles/definitions.css?raw';
import { pages } from './list-pages.ts';
import { openPage } from './open-page.ts';

const { dist } = inject('site');

describe('names', () => {
  test.each(pages.filter(({ kind }) => kind === 'article'))(
    'cost $address at most 3,000 bytes, with definitions, styles and the list of names',
    async (article) => {
      const page = await openPage(article, { javaScriptEnabled: false });
      const [having, without] = await page.evaluate(() => {
        const all = document.documentElement.outerHTML;
        for (const added of document.querySelectorAll('[popover], section:has(> #names)')) added.remove();
        for (const mention of document.querySelectorAll('button[popovertarget], span[data-name]'))
          mention.replaceWith(...mention.childNodes);
        document.body.normalize();
        return [all, document.documentElement.outerHTML] as const;
      });
      expect(without.length).toBeLessThan(having.length);
      const cost = brotliCompressSync(having).length - brotliCompressSync(without).length;
      const style = brotliCompressSync(definitionsStyle).length;
      expect(cost + style).toBeLessThanOrEqual(3000);
    },
  );

  test('have tools that come when they are first used, and are small', () => {
    const [folder = ''] = readdirSync(path.join(dist, 'code'));
    for (const tool of ['names', 'so-far', 'warm-search']) {
      const code = readFileSync(path.join(dist, 'code', folder, `${tool}.js`));
      expect(brotliCompressSync(code).length, tool).toBeLessThanOrEqual(1000);
    }
  });
});

test('each page about names is at most 14,000 bytes: one congestion window', () => {
  for (const { address, kind } of pages) {
    if (!/name|mentions|spellings/u.test(kind)) continue;
    expect(statSync(path.join(dist, address, 'index.html.br')).size, address).toBeLessThanOrEqual(14_000);
  }
});

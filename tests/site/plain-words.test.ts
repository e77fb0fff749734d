/** Words that are no names are searched as Pagefind alone searches them: the same pages in the same order. */
import { globSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { pageOf, urlOf } from './list-pages.ts';
import { openPage } from './open-page.ts';

const { url, dist } = inject('site');
const [engine = ''] = globSync('code/*/search-engine.js', { cwd: dist });

const queries = [
  'embassy',
  'soldiers',
  'the roof of the main building',
  'tear gas',
  '"tear gas"',
  '"gas tear"',
  'smoke tower',
  'emb',
  'protest',
  'protesters',
  'café',
  'zzyzxq',
];

test.each(queries)('%s finds what Pagefind alone finds, in its order', async (query) => {
  const page = await openPage(pageOf('search'));
  // As text, because Vite would make the imports its own.
  const [ours, plain] = await page.evaluate<[string[], string[]]>(`(async () => {
    const pagefind = import('${url}pagefind/pagefind.js');
    const [{ warmSearch }] = await Promise.all([import('${url}${engine}'), pagefind.then((started) => started.init())]);
    const { search } = await warmSearch(pagefind);
    const own = await search({ words: ${JSON.stringify(query)}, kind: '', exact: false });
    const alone = await (await pagefind).search(${JSON.stringify(query)});
    return Promise.all([
      Promise.all(own.pages.map(async (page) => (await page())?.href)),
      Promise.all(alone.results.map(async (result) => (await result.data()).url)),
    ]);
  })()`);
  expect(ours).toEqual(plain);
  if (!['"gas tear"', 'zzyzxq', 'café'].includes(query)) expect(plain).not.toEqual([]);
});

test('a phrase asks for words side by side, a beginning for all its words', async () => {
  const page = await openPage({ address: `search/?q=${encodeURIComponent('"gas tear"')}` });
  await page.locator('main [role=status]').filter({ hasText: 'No results' }).waitFor();
  await page.goto(`${urlOf(pageOf('search'))}?q=protes`);
  await page
    .locator('.results mark', { hasText: /^protest/iu })
    .first()
    .waitFor();
});

/** A name is one name (T16; design 5, promise 3): every listed spelling finds every mention, in the index that ships. */
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readGlossary } from '../../src/commands/read-glossary.ts';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { openPage } from './open-page.ts';

const glossary = await readGlossary('content/glossary');
const { url, dist } = inject('site');
const [engine = ''] = globSync('code/*/search-engine.js', { cwd: dist });

let page: Page;
/** Name → the pages that hold its mentions, as its own page lists them. */
const mentioning = new Map<string, readonly string[]>();

beforeAll(async () => {
  page = await openPage(pageOf('search'));
  for (const name of pages.filter(({ kind }) => kind === 'name')) {
    await page.goto(urlOf(name));
    const hrefs = await page
      .locator('.mentions a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
    // A caption is found on the page of the captions.
    const found = hrefs.map((href) =>
      /#c\d/u.test(href) ? `${href.split('#')[0] ?? ''}captions/` : (href.split('#')[0] ?? ''),
    );
    mentioning.set(path.basename(name.address), [...new Set([urlOf(name), ...found])]);
  }
  await page.goto(urlOf(pageOf('search')));
  // As text, because Vite would make the imports its own.
  await page.evaluate(`(async () => {
    const pagefind = import('${url}pagefind/pagefind.js');
    const [{ warmSearch }] = await Promise.all([import('${url}${engine}'), pagefind.then((started) => started.init())]);
    const { search } = await warmSearch(pagefind);
    globalThis.ask = async (words) => {
      const { names, pages } = await search({ words, kind: '', exact: false });
      const shown = await Promise.all(pages.map((page) => page()));
      return { names: names.map(({ id }) => id), pages: shown.map(({ href }) => new URL(href, location.href).href.split('#')[0]) };
    };
  })()`);
});

interface Answer {
  readonly names: readonly string[];
  readonly pages: readonly string[];
}

const ask = (queries: readonly string[]): Promise<readonly Answer[]> =>
  page.evaluate(
    (all) =>
      Promise.all(
        all.map((query) => (globalThis as unknown as { ask: (words: string) => Promise<Answer> }).ask(query)),
      ),
    queries,
  );

describe.each(glossary)('$name', ({ id, name, spellings, native }) => {
  const forms = [
    { form: 'every listed spelling', queries: [name, ...spellings.map(({ text }) => text)] },
    { form: 'its own script', queries: native.map(({ text }) => text) },
    { form: 'its transliteration', queries: native.map(({ transliteration }) => transliteration) },
  ].filter(({ queries }) => queries.length > 0);

  test.each(forms)('is found by $form, with every page that mentions it', async ({ queries }) => {
    const answers = await ask(queries);
    const wrong = answers.flatMap((answer, at) => {
      const missing = (mentioning.get(id) ?? ['no page']).filter(
        (address) => !answer.pages.includes(address),
      );
      const found = answer.names.includes(id) && missing.length === 0;
      return found
        ? []
        : [`${queries[at]}: ${answer.names.join(', ') || 'no name'}; missing ${missing.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  });

  test.each(forms)('is found by $form in small letters and without marks', async ({ queries }) => {
    const bare = queries.map((query) => query.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''));
    const answers = await ask(bare);
    expect(bare.filter((_, at) => !answers[at]?.names.includes(id))).toEqual([]);
  });
});

/** A name is one name (T16; docs/contracts.md, promise 3): every listed spelling finds every mention, in the index that ships. */
import { globSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
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

/** How many misspellings of each name were understood. */
const misspellings: { found: number; of: number }[] = [];

/**
 * Each spelling of long words with one letter of its longest word left out, doubled, or exchanged with the next: in the
 * middle, where hands slip.
 */
function misspelt(texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const longest = (text.match(/\p{Script=Latin}{6,}/gu) ?? []).toSorted((a, b) => b.length - a.length)[0];
    if (!longest) return [];
    const at = Math.floor(longest.length / 2);
    const [before, letter, next, after] = [
      longest.slice(0, at),
      longest.slice(at, at + 1),
      longest.slice(at + 1, at + 2),
      longest.slice(at + 2),
    ];
    return [
      before + next + after,
      before + letter + letter + next + after,
      before + next + letter + after,
    ].map((wrong) => text.replace(longest, wrong));
  });
}

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

  test.each(forms)('T16: is found by $form, with every page that mentions it', async ({ queries }) => {
    const answers = await ask(queries);
    const wrong = answers.flatMap((answer, at) => {
      const missing = (mentioning.get(id) ?? ['no page']).filter(
        (address) => !answer.pages.includes(address),
      );
      // A spelling that others bear too finds their pages as well, and says whose they are.
      const meant = new Set(answer.names.flatMap((name) => mentioning.get(name) ?? []));
      const extra = answer.pages.filter((address) => !meant.has(address));
      const found = answer.names.includes(id) && missing.length === 0 && extra.length === 0;
      return found
        ? []
        : [
            `${queries[at]}: ${answer.names.join(', ') || 'no name'}; missing ${missing.join(' ')}; extra ${extra.join(' ')}`,
          ];
    });
    expect(wrong).toEqual([]);
  });

  test('misspelt by a letter is found, or nothing is: never another', async () => {
    const queries = misspelt([name, ...spellings.filter(({ needs }) => !needs).map(({ text }) => text)]);
    const answers = await ask(queries);
    const others = queries.flatMap((query, at) => {
      const names = answers[at]?.names ?? [];
      return names.length > 0 && !names.includes(id) ? [`${query}: ${names.join(', ')}`] : [];
    });
    expect(others).toEqual([]);
    const found = answers.filter(({ names }) => names.includes(id)).length;
    misspellings.push({ found, of: queries.length });
  });

  test.each(forms)('T16: is found by $form in small letters and without marks', async ({ queries }) => {
    const bare = queries.map((query) => query.toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, ''));
    const answers = await ask(bare);
    expect(bare.filter((_, at) => !answers[at]?.names.includes(id))).toEqual([]);
  });
});

test('nine in ten misspellings by one letter are understood', () => {
  const [found, of] = [misspellings.map((one) => one.found), misspellings.map((one) => one.of)].map((all) =>
    all.reduce((sum, one) => sum + one, 0),
  );
  expect(of).toBeGreaterThan(300);
  expect((found ?? 0) / (of ?? 1)).toBeGreaterThan(0.9);
});

describe('the two Hezbollahs', () => {
  const [militia, lebanese] = ['kataib-hezbollah', 'hezbollah'].map((id) =>
    glossary.find((name) => name.id === id),
  );

  test('no spelling of one finds the other', async () => {
    for (const [own, other] of [
      [militia, lebanese],
      [lebanese, militia],
    ]) {
      if (!own || !other) throw new Error('The glossary has lost one of them.');
      const queries = [
        own.name,
        ...own.spellings.filter(({ needs }) => !needs).map(({ text }) => text),
        ...own.native.map(({ text }) => text),
      ];
      const answers = await ask(queries);
      expect(queries.filter((_, at) => answers[at]?.names.includes(other.id))).toEqual([]);
    }
  });
});

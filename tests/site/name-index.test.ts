/** The index of names and of all their spellings, and the glossary as data, as the built site has them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import { axeFaults } from './run-axe.ts';

const { dist, url } = inject('site');
const glossary = await readGlossary('content/glossary');
const indexes = pages.filter(({ kind }) => kind === 'spellings');

describe('the index of spellings', () => {
  test('T16: leads from every spelling in every script to its name, without JavaScript', async () => {
    const found = new Set<string>();
    for (const index of indexes) {
      const page = await openPage(index, { javaScriptEnabled: false });
      const entries = await page.locator('.index > li').evaluateAll((items) =>
        items.map((item) => ({
          // A spelling in another script stands beside its transliteration.
          text: item.querySelector('bdi')?.textContent ?? item.firstElementChild?.textContent.trim() ?? '',
          names: [...item.querySelectorAll('a')].map(({ pathname }) => pathname.split('/').at(-2) ?? ''),
        })),
      );
      for (const { text, names } of entries) for (const name of names) found.add(`${text} → ${name}`);
    }
    const listed = glossary.flatMap(({ id, name, spellings, native }) =>
      [{ text: name }, ...spellings, ...native].map(({ text }) => `${text} → ${id}`),
    );
    expect(listed.length).toBeGreaterThan(300);
    expect(listed.filter((entry) => !found.has(entry))).toEqual([]);
  });

  test('has its letters behind a way past them, and each leads to its heading', async () => {
    for (const address of [pageOf('names'), ...indexes]) {
      const page = await openPage(address);
      const letters = page.getByRole('navigation', { name: 'Letters' });
      const hrefs = await letters
        .locator('li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
      if (hrefs.length === 0) continue;
      for (const href of hrefs) expect(await page.locator(href).count(), address.address + href).toBe(1);
      expect(await letters.getByRole('link', { name: 'Skip the letters' }).count()).toBe(
        hrefs.length > 10 ? 1 : 0,
      );
    }
  });

  test('has a page for each script, each reached from the names, and is as axe wants it', async () => {
    expect(indexes.length).toBeGreaterThan(2);
    const names = await openPage(pageOf('names'));
    for (const index of indexes) {
      expect(await names.locator(`a[href="/${index.address}"]`).count(), index.address).toBeGreaterThan(0);
    }
    for (const index of indexes.slice(0, 2)) expect(await axeFaults(await openPage(index))).toEqual([]);
  });
});

describe('the glossary as data', () => {
  const files = ['glossary.json', 'glossary.csv', 'names.jsonld'];

  test.each(files)('%s is linked from the names, and there', async (file) => {
    const html = readFileSync(path.join(dist, 'names/index.html'), 'utf8');
    expect(html).toContain(`href="/${file}"`);
    const answer = await fetch(url + file);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toMatch(/json|csv/u);
    const text = await answer.text();
    for (const { name } of glossary) expect(text).toContain(name);
  });

  test('each name has an address of its own, which its page gives', () => {
    const { names } = JSON.parse(readFileSync(path.join(dist, 'glossary.json'), 'utf8')) as {
      names: { id: string; url: string }[];
    };
    expect(names.map(({ id }) => id).toSorted()).toEqual(glossary.map(({ id }) => id).toSorted());
    for (const record of names) {
      const own = JSON.parse(readFileSync(path.join(dist, 'names', `${record.id}.json`), 'utf8')) as unknown;
      expect(own).toEqual(record);
      const html = readFileSync(path.join(dist, 'names', record.id, 'index.html'), 'utf8');
      expect(html).toContain(`href="/names/${record.id}.json"`);
    }
  });

  test('the licence and how to cite it stand beside it', async () => {
    const page = await openPage(pageOf('names'));
    const text = await page.locator('[aria-labelledby=data]').innerText();
    expect(text).toMatch(/MIT/u);
    expect(text).toMatch(/Lectern developers\. Names: .+ As of \d+ \w+ \d{4}\./u);
    expect(text).toContain(new URL('/names/', urlOf({ address: '' })).pathname);
  });
});

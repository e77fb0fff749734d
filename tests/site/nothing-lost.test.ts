/** Nothing lost, nothing invented (docs/contracts.md, promise 1; C5): what was received against what a reader gets. */
import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { decodeText } from '../../src/article/decode-text.ts';
import { pages } from './list-pages.ts';
import { openPage } from './open-page.ts';

/** Words glued together, as "gateCredit" was received, count as two. */
const words = (text: string): readonly string[] =>
  text.match(/\p{Lu}*[\p{Ll}\p{Lo}\p{M}\p{N}]+|\p{Lu}+/gu) ?? [];

/** How often each word stands there. */
const countWords = (text: string): Map<string, number> =>
  words(text).reduce(
    (counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1),
    new Map<string, number>(),
  );

/** Words that stand more often in the first text than in the second. */
function missingFrom(received: string, page: string): readonly string[] {
  const there = countWords(page);
  return [...countWords(received)]
    .filter(([word, count]) => count > (there.get(word) ?? 0))
    .map(([word]) => word);
}

const received = (file: string): string => decodeText(readFileSync(file)).text;

describe.each(readdirSync('content/received'))('of %s', (file) => {
  const slug = path.parse(file).name;
  const text = received(path.join('content/received', file));

  test('C5: every word stands on the page of the article, as often as it was received', async () => {
    const page = await openPage({ address: `articles/${slug}/` });
    // Its corrections name what was received; what Lectern says of itself may only add words.
    await page.evaluate(() => {
      for (const added of document.querySelectorAll(
        'article :is([popover], nav, .label, .back, .place, .facts)',
      )) {
        added.remove();
      }
    });
    const shown = await page.locator('article').innerText();
    expect(missingFrom(text, shown)).toEqual([]);
  });

  test('the receipt shows every line as it was received, in order', async () => {
    const page = await openPage({ address: `articles/${slug}/receipt/` });
    const shown = (await page.locator('ol.receipt').textContent()) ?? '';
    const lines = text
      .split(/\n+/u)
      .map((line) => words(line).join(' '))
      .filter((line) => line !== '');
    const haystack = words(shown).join(' ');
    let at = 0;
    for (const line of lines) {
      const found = haystack.indexOf(line, at);
      expect(found, line).toBeGreaterThanOrEqual(0);
      at = found + line.length;
    }
  });

  test('the article links its receipt', async () => {
    const page = await openPage({ address: `articles/${slug}/` });
    expect(await page.locator(`article a[href$="/articles/${slug}/receipt/"]`).count()).toBeGreaterThan(0);
  });
});

test('every article has a received text, a receipt and a page of captions', () => {
  const addresses = pages.map(({ address }) => address);
  for (const { address } of pages.filter(({ kind }) => kind === 'article')) {
    expect(addresses).toContain(`${address}receipt/`);
    expect(addresses).toContain(`${address}captions/`);
  }
});

describe('text that tries to be markup', () => {
  const address = { address: 'articles/harbour-office-prints-bits-own-markup-b/' };
  const text = received('tests/fixtures/library/hostile.txt');

  test('is shown as the characters that were received', async () => {
    const page = await openPage(address, { site: inject('library') });
    const shown = (await page.locator('article').textContent())?.replaceAll(/\s+/gu, ' ') ?? '';
    for (const line of text
      .split('\n')
      .map((one) => one.trim())
      .filter((one) => one !== ''))
      expect(shown).toContain(line);
  });

  test('does nothing: no element, no link, no heading, no caption comes of it', async () => {
    const page = await openPage(address, { site: inject('library') });
    expect(await page.title()).not.toContain('taken over');
    const made = await page.evaluate(() => [
      document.querySelectorAll('main script, main img, main b, main em, main hr').length,
      document.querySelectorAll('a[href^="javascript"]').length,
      document.querySelectorAll('main h2, main .place, main li').length,
    ]);
    expect(made).toEqual([0, 0, 0]);
  });
});

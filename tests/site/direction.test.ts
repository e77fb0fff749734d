/** Articles from right to left, the whole way from the received file to the pages (tests/fixtures/library). */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { openPage } from './open-page.ts';

const library = inject('library');
const articles = readdirSync(path.join(library.dist, 'articles'));
const slugOf = (letters: RegExp): string =>
  articles.find((slug) => letters.test(pageOf(`articles/${slug}/`))) ?? 'none';
const pageOf = (address: string): string => {
  const file = path.join(library.dist, address, 'index.html');
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
};

describe.each([
  ['Arabic', 'ar', slugOf(/<h1[^>]*>[^<]*المكتبة العائمة/u)],
  ['Hebrew', 'he', slugOf(/<h1[^>]*>[^<]*המאפייה/u)],
])('an article in %s', (_, language, slug) => {
  test.each([
    ['its own page', `articles/${slug}/`, 'h1, article > div, .captions > li > div'],
    ['the page of its captions', `articles/${slug}/captions/`, 'section > div'],
    ['the list of articles', 'articles/', `h3:has([href$="articles/${slug}/"])`],
  ])('stands from right to left on %s', async (_, address, texts) => {
    const page = await openPage({ address }, { site: library });
    const found = await page.locator(texts).evaluateAll((elements) =>
      elements.map((element) => [
        element.closest('[lang]')?.getAttribute('lang'),
        getComputedStyle(element).direction,
        // Set flush right, and the page itself still from left to right.
        getComputedStyle(document.body).direction,
      ]),
    );
    expect(found.length).toBeGreaterThan(0);
    for (const facts of found) expect(facts).toEqual([language, 'rtl', 'ltr']);
  });

  test('says its language in the feed', () => {
    const feed = readFileSync(path.join(library.dist, 'rss.xml'), 'utf8');
    const item = feed.split('<item>').find((one) => one.includes(encodeURI(`articles/${slug}/`)));
    expect(item).toContain(`<dc:language>${language}</dc:language>`);
  });
});

test('a paragraph in other letters goes its own way, one that only begins with them does not', async () => {
  const page = await openPage(
    { address: `articles/${slugOf(/<h1[^>]*>[^<]*المكتبة العائمة/u)}/` },
    { site: library },
  );
  const paragraphs = page.locator('article > div p');
  const english = paragraphs.filter({ hasText: 'The ship was built' });
  expect(await english.evaluate(languageAndDirection)).toEqual(['en', 'ltr']);
  const arabic = paragraphs.filter({ hasText: 'RBS' });
  expect(await arabic.evaluate(languageAndDirection)).toEqual(['', 'rtl']);
});

function languageAndDirection(element: Element): readonly [string, string] {
  return [element.getAttribute('lang') ?? '', getComputedStyle(element).direction];
}

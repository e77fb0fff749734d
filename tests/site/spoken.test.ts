/** What is heard, in which order: S2, S8, T4, C1, F2 of docs/accessibility.md. */
import { isDeepStrictEqual } from 'node:util';
import { describe, expect, test } from 'vitest';
import { expectGolden } from './golden.ts';
import { onePageOfEachKind, pageOf } from './list-pages.ts';
import { announcementsDuring, listen, listenToHeadings, openToListen } from './listen.ts';
import { definitionButtons, openDefinition } from './use-page.ts';

const wordsOf = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();

/** A page whose tool still tells what it found is heard again, until nothing changes. */
async function listenWhenStill(page: Parameters<typeof listen>[0]): Promise<readonly string[]> {
  await page.waitForLoadState('networkidle');
  let heard: readonly string[] = await listen(page);
  for (let again = await listen(page); !isDeepStrictEqual(heard, again); again = await listen(page))
    heard = again;
  return heard;
}

describe('an article', () => {
  test('S2: from heading to heading one hears its title and its contents, in that order', async () => {
    const page = await openToListen(pageOf('article'));
    const [title, before, links] = await page.evaluate(() => [
      document.querySelector('h1')?.textContent ?? '',
      // What stands above the text: the article in short, where there is such a part, and its contents.
      [...document.querySelectorAll('article > section h2, #contents')]
        .filter((heading) => !heading.closest('article > div ~ section'))
        .map(({ textContent }) => textContent),
      [...document.querySelectorAll('nav.contents li a')].map(({ textContent }) => textContent),
    ]);
    const level2 = [...before, ...links];
    expect(before.at(-1)).toBe('Contents');
    expect(links.length).toBeGreaterThan(1);
    expect(await listenToHeadings(page)).toEqual([
      `heading, ${wordsOf(title)}, level 1`,
      ...level2.map((text) => `heading, ${wordsOf(text)}, level 2`),
    ]);
  });

  test.each([{}, { captions: 'place' }])('C1: every caption is heard exactly once: %j', async (choices) => {
    const page = await openToListen(pageOf('article'), { choices });
    const cards = await page.evaluate(() =>
      [...document.querySelectorAll('[id^="caption-"]')].map((card) => {
        const pieces: string[] = [];
        const walker = document.createTreeWalker(card, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          if (!node.parentElement?.closest('[popover], a')) pieces.push(node.textContent ?? '');
        }
        return pieces;
      }),
    );
    const heard = (await listen(page)).map(wordsOf);
    expect(cards).toHaveLength(10);
    for (const pieces of cards) {
      // Its longer pieces tell a caption apart; "Reuters" is heard wherever it is credited.
      const own = pieces.map(wordsOf).filter((piece) => piece.split(' ').length > 2);
      expect(own).not.toEqual([]);
      for (const piece of own)
        expect(
          heard.filter((phrase) => phrase.includes(piece)),
          piece,
        ).toHaveLength(1);
    }
  });

  test('hidden captions are not heard, nor the links to their places', async () => {
    const page = await openToListen(pageOf('article'), { choices: { captions: 'hidden' } });
    expect((await listen(page)).filter((phrase) => /\bCaption \d|Captions/u.test(phrase))).toEqual([]);
  });

  test('T4: a definition is reached from its button before the next heading', async () => {
    const page = await openToListen(pageOf('article'));
    await openDefinition(page);
    const heard = await listen(page);
    const name = (await definitionButtons(page).first().textContent()) ?? '';
    const button = heard.indexOf(`button, ${name}`);
    const definition = heard.findIndex((phrase) => phrase.startsWith('group, Definition: '));
    const heading = heard.findIndex((phrase, at) => at > button && phrase.startsWith('heading'));
    expect(button).toBeGreaterThan(0);
    expect(definition).toBeGreaterThan(button);
    expect(definition).toBeLessThan(heading);
  });

  test('it begins as the contract says', async () => {
    const heard = await listen(await openToListen(pageOf('article')));
    expectGolden('article-begins.txt', heard.slice(0, 70));
  });
});

describe('without styles', () => {
  test.each(onePageOfEachKind)('S8: the same is heard, in the same order: $kind', async (address) => {
    const page = await openToListen(address);
    const styled = await listenWhenStill(page);
    await page.evaluate(() => {
      for (const style of document.querySelectorAll('style, link[rel=stylesheet]')) style.remove();
      document.adoptedStyleSheets = [];
    });
    expect(await listen(page)).toEqual(styled);
    expect(styled.at(-1)).toBe('end of document');
  });
});

describe('search', () => {
  test('F2: each query is announced once, politely, and stays to be read again', async () => {
    const page = await openToListen(pageOf('search'));
    const status = page.locator('main [role=status]');
    const heard = await announcementsDuring(page, async () => {
      await page.locator('input[type=search]').pressSequentially('embassy', { delay: 80 });
      await status.filter({ hasText: 'embassy' }).waitFor();
      // Longer than the pause after which it is told.
      await page.waitForTimeout(2000);
    });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^polite: .*\d+ results?.*embassy/u);
    expect(await status.textContent()).toContain('embassy');
  });

  test('F3: nothing found is announced as politely, with what to do next', async () => {
    const page = await openToListen(pageOf('search'));
    const heard = await announcementsDuring(page, async () => {
      await page.locator('input[type=search]').fill('zzyzxq');
      await page.waitForTimeout(3000);
    });
    expect(heard).toHaveLength(1);
    expect(heard[0]).toMatch(/^polite: .*(No results|Nothing)/iu);
  });
});

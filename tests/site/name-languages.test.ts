/** Languages, scripts and abbreviations of names on every page: T7 to T10 and T14 of docs/accessibility.md. */
import { describe, expect, test } from 'vitest';
import { pages, urlOf } from './list-pages.ts';
import { newReader } from './open-page.ts';

const namePages = pages.filter(({ kind }) => kind === 'name');

describe('scripts and languages', () => {
  /** What every page has to say about its languages, gathered in one walk. */
  async function gather<T>(read: () => T[]): Promise<readonly T[]> {
    const visitor = await (await newReader()).newPage();
    const found: T[] = [];
    for (const page of pages) {
      await visitor.goto(urlOf(page));
      found.push(...(await visitor.evaluate(read)));
    }
    return found;
  }

  test('T7: a word in Arabic script has its language and direction, and Latin letters beside it', async () => {
    const found = await gather(() => {
      const texts: { text: string; language: string | undefined; direction: string; beside: boolean }[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const text = node.textContent?.trim() ?? '';
        if (!element || !/\p{Script=Arabic}/u.test(text)) continue;
        const block = element.closest('li, dd, p, div, h1, h2, h3');
        const others = block?.textContent.replaceAll(text, '') ?? '';
        texts.push({
          text,
          language: element.closest<HTMLElement>('[lang]')?.lang,
          direction: getComputedStyle(element).direction,
          beside: /\p{Script=Latin}{3}/u.test(others),
        });
      }
      return texts;
    });
    expect(found.length).toBeGreaterThan(5);
    expect(
      found.filter(
        ({ language, direction, beside }) =>
          !/^(ar|fa|ckb|kmr|ku|ur|ps)\b/u.test(language ?? '') || direction !== 'rtl' || !beside,
      ),
    ).toEqual([]);
  });

  test('T9: every language tag is valid and as short as it may be', async () => {
    const tags = new Set(
      await gather(() =>
        [...document.querySelectorAll<HTMLElement>('[lang], [hreflang]')].map(({ lang }) => lang),
      ),
    );
    const wrong = [...tags].filter((tag) => {
      try {
        const { language, script } = new Intl.Locale(tag);
        return script !== undefined && new Intl.Locale(language).maximize().script === script;
      } catch {
        return true;
      }
    });
    expect(tags.size).toBeGreaterThan(2);
    expect(wrong).toEqual([]);
  });

  test('T8: a transliteration is tagged as one, on the whole element and inside no link', async () => {
    const found = await gather(() => [
      ...[...document.querySelectorAll('a [lang]')].map(({ outerHTML }) => outerHTML),
      // Letters that only transliterations have here. A spelling is as its source printed it, in that source's language.
      ...[...document.querySelectorAll<HTMLElement>('main :not(.spellings, .spellings *, .index, .index *)')]
        .filter(({ childNodes }) =>
          [...childNodes].some(
            (node) => node.nodeType === Node.TEXT_NODE && /[ʿʾḥṣṭẓḤṢṬẒ]/u.test(node.textContent ?? ''),
          ),
        )
        .filter((element) => !/-Latn\b/u.test(element.closest<HTMLElement>('[lang]')?.lang ?? ''))
        .map(({ outerHTML }) => outerHTML.slice(0, 160)),
    ]);
    expect(found).toEqual([]);
  });

  test('T10: no attribute that is read out holds another script or a transliteration', async () => {
    const found = await gather(() =>
      [...document.querySelectorAll('[aria-label], [aria-description], [title], [alt]')].flatMap((element) =>
        ['aria-label', 'aria-description', 'title', 'alt']
          .map((name) => element.getAttribute(name) ?? '')
          .filter((value) =>
            /[^\p{Script=Latin}\p{Script=Common}]|[ʿʾ\u0100-\u017f\u1e00-\u1eff]/u.test(value),
          ),
      ),
    );
    expect(found).toEqual([]);
  });
});

describe('abbreviations', () => {
  test('T14: no abbreviation is explained by a title alone', async () => {
    const visitor = await (await newReader()).newPage();
    for (const page of pages.filter(({ kind }) => ['article', 'name', 'names'].includes(kind))) {
      await visitor.goto(urlOf(page));
      expect(await visitor.locator('abbr[title]').count(), page.address).toBe(0);
    }
  });

  test('T14: a name that is an abbreviation is written out in its entry', async () => {
    const visitor = await (await newReader()).newPage();
    const wrong: string[] = [];
    for (const page of namePages) {
      await visitor.goto(urlOf(page));
      const name = (await visitor.locator('h1').innerText()).trim();
      if (!/^\p{Lu}{2,6}$/u.test(name)) continue;
      const text = await visitor.locator('main').innerText();
      // One word for each letter, in order; small words between them do not count.
      const words = name.split('').map((letter) => `${letter}\\p{L}+`);
      if (!new RegExp(words.join('[\\s’-](?:\\p{Ll}+[\\s’-])*'), 'u').test(text)) wrong.push(name);
    }
    expect(wrong).toEqual([]);
  });
});

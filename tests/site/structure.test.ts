/** Structure and moving around: S1, S3 to S6, S9, S11 to S14 of docs/accessibility.md, and every link. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { axTree, ofRole } from './ax-tree.ts';
import { onePageOfEachKind, pageOf, pages, urlOf } from './list-pages.ts';
import { openPage } from './open-page.ts';
import { readAllPages, type PageFacts } from './page-facts.ts';

let facts: readonly PageFacts[] = [];
beforeAll(async () => {
  facts = await readAllPages();
});

/** The addresses of the pages that a check finds wrong, with what it found. */
const wrong = (check: (page: PageFacts) => unknown): readonly unknown[] =>
  facts.flatMap((page) => {
    const fault = check(page);
    return fault === undefined || (Array.isArray(fault) && fault.length === 0)
      ? []
      : [[page.page.address, fault]];
  });

describe('headings', () => {
  test('S1: every page has one main heading', () => {
    expect(
      wrong(({ headings }) => headings.filter(({ level }) => level === 1).length !== 1 || undefined),
    ).toEqual([]);
  });

  test('S1: no level is skipped, and the main heading comes first', () => {
    const skipped = wrong(({ headings }) =>
      headings.filter(({ level }, at) => level > (headings[at - 1]?.level ?? 0) + 1).map(({ text }) => text),
    );
    expect(skipped).toEqual([]);
  });

  test('S1, S3: every heading has words, and no link or button that is not all of it', () => {
    const bad = wrong(({ headings }) =>
      headings.filter(({ text, inner }) => text === '' || /<(button|a)\b(?![^]*<\/\1>$)|¶|#</u.test(inner)),
    );
    expect(bad).toEqual([]);
  });

  test('S1: the title of every page is its own, and begins with the main heading', () => {
    const titles = facts.map(({ title }) => title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
    expect(
      wrong(({ title, headings }) => (title.startsWith(headings[0]?.text ?? '?') ? undefined : title)),
    ).toEqual([]);
  });

  test.each(onePageOfEachKind)(
    'S3: assistive technology is told the headings that are seen: $kind',
    async (page) => {
      const opened = await openPage(page);
      // The tool of a page may bring headings of its own.
      await opened.waitForLoadState('networkidle');
      const told = ofRole(await axTree(opened), 'heading').map(({ name }) => name);
      const seen = await opened.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('h1,h2,h3,h4,h5,h6')]
          .filter((heading) => heading.checkVisibility())
          .map((heading) => heading.innerText.replaceAll(/\s+/gu, ' ').trim()),
      );
      expect(told.map((name) => name.replaceAll(/\s+/gu, ' '))).toEqual(seen);
    },
  );
});

describe('landmarks', () => {
  test.each(onePageOfEachKind)('S4: each is there once, or has a name of its own: $kind', async (page) => {
    const tree = await axTree(await openPage(page));
    for (const role of ['banner', 'main', 'contentinfo']) expect(ofRole(tree, role), role).toHaveLength(1);
    for (const role of ['navigation', 'region']) {
      const names = ofRole(tree, role).map(({ name }) => name);
      expect(names.filter((name, at) => name === '' || names.indexOf(name) !== at)).toEqual([]);
      expect(names.filter((name) => /\b(navigation|region|main)\b/iu.test(name))).toEqual([]);
    }
  });
});

describe('the skip link', () => {
  test.each(onePageOfEachKind)('S5: is the first stop, and leads past the header: $kind', async (page) => {
    const opened = await openPage(page);
    await opened.keyboard.press('Tab');
    expect(await opened.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
    expect(
      await opened.evaluate(() => document.activeElement?.getBoundingClientRect().left),
    ).toBeGreaterThanOrEqual(0);
    await opened.keyboard.press('Enter');
    expect(await opened.evaluate(() => document.activeElement?.localName)).toBe('main');
    await opened.keyboard.press('Tab');
    const [reached, first] = await opened.evaluate(() => {
      const controls = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
      const all = [...document.querySelectorAll<HTMLElement>(`main :is(${controls})`)];
      const visible = all.filter((control) => control.checkVisibility());
      return [document.activeElement?.outerHTML, visible[0]?.outerHTML];
    });
    expect(reached).toBe(first);
  });

  test('S6: a long list of contents can be skipped', async () => {
    const opened = await openPage({ address: 'articles/many-headings/' }, { site: inject('library') });
    const [first, links] = await opened.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLAnchorElement>('main nav a')];
      return [all[0]?.textContent, all.length];
    });
    expect(links).toBeGreaterThan(10);
    expect(first).toBe('Skip contents');
  });
});

describe('finding the way', () => {
  test('S9: the site has no client-side router: every link is a full load', () => {
    expect(wrong(({ metas }) => metas.filter((name) => name.startsWith('astro-')))).toEqual([]);
  });

  test('S11: every page but the lost one says where in the site it stands', () => {
    const found = facts.filter(({ page }) => page.kind !== 'not found');
    expect(found.filter(({ current }) => current.length !== 1).map(({ page }) => page.address)).toEqual([]);
  });

  test('S13: the navigation and the foot are the same, in the same order, on every page', () => {
    const [first] = facts;
    expect(
      wrong(({ navigation }) => (String(navigation) === String(first?.navigation) ? undefined : navigation)),
    ).toEqual([]);
    expect(wrong(({ footer }) => (String(footer) === String(first?.footer) ? undefined : footer))).toEqual(
      [],
    );
    expect(first?.navigation).toContain(urlOf(pageOf('help')));
  });

  test('S12: every article is reached in three ways: a list, the search page, a name', () => {
    const articles = pages.filter(({ kind }) => kind === 'article');
    const kindsThatLinkTo = (url: string): readonly string[] =>
      facts
        .filter(({ links }) => links.some(({ href }) => href.split('#')[0] === url))
        .map(({ page }) => page.kind);
    for (const article of articles) {
      expect(kindsThatLinkTo(urlOf(article))).toEqual(
        expect.arrayContaining(['home', 'article list', 'search', 'name']),
      );
    }
  });

  test('every link within the site leads to a page, and to a place on it', () => {
    const site = inject('site').url;
    const idsOf = new Map(facts.map(({ page, ids }) => [urlOf(page), ids]));
    const broken = wrong(({ links }) =>
      links
        .map(({ href }) => href)
        .filter((href) => href.startsWith(new URL(site).origin))
        .filter((href) => {
          const [url = '', fragment] = href.split('#');
          const [address = ''] = url.split('?');
          const ids = idsOf.get(address);
          if (!ids)
            return !existsSync(
              path.join(inject('site').dist, new URL(address).pathname.slice(new URL(site).pathname.length)),
            );
          return Boolean(fragment) && !ids.includes(decodeURIComponent(fragment ?? ''));
        }),
    );
    expect(broken).toEqual([]);
  });

  test('every file that a page names is there', () => {
    const { url, dist } = inject('site');
    const missing = wrong(({ resources }) =>
      [...new Set(resources)]
        .filter((href) => href.startsWith(url))
        .map((href) => decodeURIComponent(new URL(href).pathname).slice(new URL(url).pathname.length))
        .filter((file) => !existsSync(path.join(dist, file))),
    );
    expect(missing).toEqual([]);
  });

  test('links to other sites say where they lead', () => {
    const { origin } = new URL(inject('site').url);
    const bad = wrong(({ links }) =>
      links.filter(
        ({ href, text }) =>
          !href.startsWith(origin) &&
          // The bookmark that sends a page is a program: it is dragged, not followed.
          text !== 'Read in Lectern' &&
          (!/^https?:/u.test(href) || /^(here|link|more)?$/iu.test(text)),
      ),
    );
    expect(bad).toEqual([]);
  });

  test('the sitemap and the feed name pages that are there', () => {
    const { dist } = inject('site');
    const files = ['sitemap-0.xml', 'rss.xml'].map((file) => readFileSync(path.join(dist, file), 'utf8'));
    const named = files.map((file) =>
      [...file.matchAll(/<(?:loc|link)>([^<]+)</gu)].map(([, url = '']) => new URL(url).pathname),
    );
    const there = pages.map((page) => new URL(urlOf(page)).pathname);
    for (const addresses of named) {
      expect(addresses.length).toBeGreaterThan(0);
      expect(addresses.filter((address) => !there.includes(address))).toEqual([]);
    }
    const articles = pages
      .filter(({ kind }) => kind === 'article')
      .map((page) => new URL(urlOf(page)).pathname);
    expect(named[0]).toEqual(expect.arrayContaining(articles));
    expect(named[1]).toEqual(expect.arrayContaining(articles));
  });

  test('every page but the lost one says its own address', () => {
    expect(
      wrong(({ canonical, page }) =>
        page.kind === 'not found' || new URL(canonical).pathname === new URL(urlOf(page)).pathname
          ? undefined
          : canonical,
      ),
    ).toEqual([]);
  });
});

describe('keys', () => {
  const characters = 'abcdefghijklmnopqrstuvwxyz0123456789/?.,[]'.split('');

  test.each(onePageOfEachKind)('S14: no single character does anything: $kind', async (page) => {
    const opened = await openPage(page);
    const state = (): Promise<readonly unknown[]> =>
      opened.evaluate(() => [
        location.href,
        document.documentElement.outerHTML,
        document.activeElement?.localName,
        document.querySelectorAll(':popover-open, dialog[open]').length,
        scrollY,
      ]);
    // Search and Settings start their tool after the page is there; an article of one's own is put in.
    if (await opened.locator('html:is([data-start], [data-awaits])').count())
      await opened.waitForLoadState('networkidle');
    const before = await state();
    for (const character of characters) await opened.keyboard.press(character);
    expect(await state()).toEqual(before);
  });
});

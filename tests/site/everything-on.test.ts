/** Everything at once, as far as it goes (P9): who reads so reads to the end. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { pageOf, urlOf } from './list-pages.ts';
import { overflow } from './measure-page.ts';
import { keepOwn, ownArticle } from './own-library.ts';
import { listener, press } from './read-aloud.ts';

const screen = { width: 320, height: 568 };

const everything = {
  ...{ size: '300', leading: 'most', spacing: 'most', gap: 'most', font: 'mono', weight: 'bold' },
  ...{ captions: 'place', names: 'all', days: 'said', keys: 'on', focus: '1' },
};

/** Short, for at this size a line holds a word; with names twice, a day and a caption between its paragraphs. */
const short = ownArticle(`Day at the gates

Men in the Green Zone stood at their gates until Monday.

People wait on the old quay. Photo: Jane Doe/AFP

The Green Zone was quiet on Tuesday, and nobody saw them come again.
`);

interface Lit {
  /** Where the line is on the page, however far that is scrolled. */
  readonly onPage: number;
  /** The paragraph that it belongs to, and none where it is past the last. */
  readonly paragraph: string;
  readonly isPastEnd: boolean;
  /** Whether it lies in the window, and nothing over it: the bar of Read aloud does, if anything. */
  readonly isSeen: boolean;
}

const lit = (page: Page): Promise<Lit> =>
  page.evaluate(() => {
    const layer = document.querySelector<HTMLElement>('.line-focus');
    const [top = Number.NaN, bottom = Number.NaN] = ['--top', '--bottom'].map((name) =>
      Number.parseFloat(layer?.style.getPropertyValue(name) ?? ''),
    );
    const middle = (top + bottom) / 2;
    const paragraphs = [...document.querySelectorAll('article [id^="p-"]')];
    const box = (element?: Element): DOMRect => element?.getBoundingClientRect() ?? new DOMRect();
    const bar = box(document.querySelector('.aloud') ?? undefined);
    return {
      onPage: top + scrollY,
      paragraph: paragraphs.find((one) => box(one).top < middle && middle < box(one).bottom)?.id ?? '',
      isPastEnd: middle > box(paragraphs.at(-1)).bottom,
      isSeen: top >= 0 && bottom <= innerHeight && (middle < bar.top || middle > bar.bottom),
    };
  });

test('P9: a reader who turns everything on at 300 % on a 320 px screen reads to the end', async () => {
  // It reads on only when told to: the steps here are the reader's own.
  const context = await listener({ viewport: screen, choices: everything, speech: { byHand: true } });
  const page = await context.newPage();
  await page.goto(urlOf(pageOf('own articles')));
  await keepOwn(page, [short]);
  await page.goto(`${urlOf(pageOf('own article'))}?id=${short.facts.id}`);
  await page.locator('.line-focus').waitFor({ state: 'attached' });
  await expect.poll(() => page.locator('article button[popovertarget]').count()).toBeGreaterThan(1);
  await press(page);
  const paragraphs = await page.locator('article [id^="p-"]').evaluateAll((all) => all.map(({ id }) => id));
  expect(paragraphs.length).toBeGreaterThan(1);
  expect(await overflow(page)).toEqual([]);

  const read = new Set<string>();
  let now = await lit(page);
  while (!now.isPastEnd) {
    const before = now.onPage;
    await page.keyboard.press('Alt+Shift+ArrowDown');
    await expect.poll(async () => (await lit(page)).onPage, { interval: 5 }).toBeGreaterThan(before);
    now = await lit(page);
    if (now.paragraph === '') continue;
    expect(now).toMatchObject({ isSeen: true });
    if (!read.has(now.paragraph)) expect(await overflow(page), now.paragraph).toEqual([]);
    read.add(now.paragraph);
  }
  expect(paragraphs.filter((id) => !read.has(id))).toEqual([]);
  expect(await overflow(page)).toEqual([]);
});

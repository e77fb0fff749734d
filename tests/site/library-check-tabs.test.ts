/** One article that is put right in two tabs: no correction of either is lost, and both say what is there. */
import type { BrowserContext, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { urlOf } from './list-pages.ts';
import {
  asOpened,
  checkPage,
  choiceOf,
  focused,
  keptKindsOf,
  keptNow,
  kindsOf,
  lines,
  ownOf,
  received,
  statusOf,
} from './open-check.ts';
import { newReader } from './open-page.ts';
import { keepOwn } from './own-library.ts';
import { axeFaults } from './run-axe.ts';

const own = ownOf(received);
const { id } = own.facts;
const told = /^This article was put right in another tab: .+Undo brings back what stood here\.$/u;
const toldInstead = /^This article was put right in another tab meanwhile: .+choose Undo\.$/u;

async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.goto(urlOf(checkPage));
  await keepOwn(page, [own]);
  return again(page);
}

async function again(page: Page): Promise<Page> {
  await page.goto(`${urlOf(checkPage)}?id=${id}`);
  await lines(page).first().waitFor();
  return page;
}

async function twoTabs(context: BrowserContext): Promise<readonly [Page, Page]> {
  const one = await open(context);
  return [one, await again(await context.newPage())];
}

const changed = (at: number, kind: string): string[] => asOpened.with(at, kind);
const keptKinds = (page: Page): Promise<string[]> => keptKindsOf(page, id);
const withoutAside = (kinds: readonly string[]): string[] => kinds.filter((kind) => kind !== 'aside');

test('what one tab puts right the other shows: told, the focus kept, and undone by keyboard in either', async () => {
  const [one, two] = await twoTabs(await newReader());
  await choiceOf(two, 7).focus();
  await choiceOf(one, 3).selectOption('heading');
  await expect.poll(() => kindsOf(two)).toEqual(changed(2, 'heading'));
  expect(await statusOf(two)).toMatch(told);
  expect(await focused(two)).toMatch(/^Line 7 is/u);
  // Below the bar that stays in view, axe cannot tell what is seen.
  await two.evaluate(() => {
    scrollTo(0, 0);
  });
  expect(await axeFaults(two)).toEqual([]);
  // The next key goes on from there.
  await two.keyboard.press('ArrowDown');
  await expect.poll(() => kindsOf(one)).toEqual(changed(2, 'heading').with(6, 'caption'));
  await two.keyboard.press('Control+z');
  expect(await kindsOf(two)).toEqual(changed(2, 'heading'));
  await two.keyboard.press('Control+z');
  expect(await statusOf(two)).toBe('Undone: What another tab put right is here.');
  expect(await kindsOf(two)).toEqual(asOpened);
  await expect.poll(() => kindsOf(one)).toEqual(asOpened);
  // Each tab has the way back to its own.
  await one.keyboard.press('Control+z');
  expect((await kindsOf(one))[2]).toBe('heading');
});

test('a step that was made before the other tab’s was heard of is not kept over it: both are there to be had', async () => {
  const context = await newReader();
  // This tab hears of nothing, as one that the browser has put to sleep.
  await context.addInitScript(() => {
    if (new URLSearchParams(location.search).has('deaf'))
      BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  const [one, two] = await twoTabs(context);
  await two.goto(`${two.url()}&deaf`);
  await lines(two).first().waitFor();
  await choiceOf(one, 3).selectOption('heading');
  await expect.poll(() => keptKinds(one)).toEqual(withoutAside(changed(2, 'heading')));
  // A link that is followed at once does not lead away: there the way back to this step would be gone.
  await choiceOf(two, 7).evaluate((select: HTMLSelectElement) => {
    select.value = 'quote';
    select.dispatchEvent(new Event('change', { bubbles: true }));
    document.querySelector<HTMLAnchorElement>('main a.read')?.click();
  });
  await expect.poll(() => statusOf(two)).toMatch(toldInstead);
  expect(await kindsOf(two)).toEqual(changed(2, 'heading'));
  expect(await keptKinds(two)).toEqual(withoutAside(changed(2, 'heading')));
  await two.getByRole('button', { name: 'Undo' }).press('Enter');
  expect(await kindsOf(two)).toEqual(changed(6, 'quote'));
  await expect.poll(() => keptKinds(two)).toEqual(withoutAside(changed(6, 'quote')));
  // And the first tab has its own again, too.
  await expect.poll(() => kindsOf(one)).toEqual(changed(6, 'quote'));
  expect(await statusOf(one)).toMatch(told);
  await one.keyboard.press('Control+z');
  await expect.poll(() => keptKinds(one)).toEqual(withoutAside(changed(2, 'heading')));
});

test('steps that both tabs take at the same time are all to be had by undo', async () => {
  const [one, two] = await twoTabs(await newReader());
  await Promise.all([choiceOf(one, 3).selectOption('heading'), choiceOf(two, 7).selectOption('quote')]);
  await expect
    .poll(async () => JSON.stringify(await kindsOf(one)) === JSON.stringify(await kindsOf(two)))
    .toBe(true);
  const shown = await kindsOf(one);
  await expect.poll(() => keptKinds(one)).toEqual(withoutAside(shown));
  const mine = [
    [one, changed(2, 'heading')],
    [two, changed(6, 'quote')],
  ] as const;
  for (const [page, kinds] of mine) {
    for (let steps = 0; steps < 4 && String(await kindsOf(page)) !== String(kinds); steps += 1)
      await page.keyboard.press('Control+z');
    expect(await kindsOf(page)).toEqual(kinds);
  }
});

test('what the reader is writing in a field stays, and a change of tags alone takes nothing over', async () => {
  const [one, two] = await twoTabs(await newReader());
  await two.getByLabel('Title').fill('');
  await two.getByLabel('Title').pressSequentially('My fer');
  await choiceOf(one, 3).selectOption('heading');
  await expect.poll(() => keptKinds(one)).toEqual(withoutAside(changed(2, 'heading')));
  await two.waitForTimeout(600);
  await two.getByLabel('Title').pressSequentially('ry');
  await two.keyboard.press('Enter');
  await expect.poll(() => statusOf(two)).toMatch(toldInstead);
  expect(await kindsOf(two)).toEqual(changed(2, 'heading'));
  await two.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect.poll(async () => (await keptNow(two, id)).facts.title).toBe('My ferry');
  const steps = await statusOf(two);
  await keepTags(two);
  await two.waitForTimeout(600);
  expect(await statusOf(two)).toBe(steps);
  await choiceOf(two, 7).selectOption('quote');
  await expect.poll(() => keptKinds(two)).toContain('quote');
  expect((await keptNow(two, id)).facts.tags).toEqual(['sea']);
});

/** As the list does it, and tells of it. */
async function keepTags(page: Page): Promise<void> {
  const now = await keptNow(page, id);
  await keepOwn(page, [
    { ...own, ...now, facts: { ...now.facts, tags: ['sea'], changed: now.facts.changed + 5 } },
  ]);
}

/** What reading has left of an own article on the device goes with the article: its place, its notes, its turn in the queue. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { own, openOwn } from './open-own.ts';
import { keepOwn, ownArticle, type Kept } from './own-library.ts';
import { pageOf, urlOf } from './list-pages.ts';

const day = 24 * 3_600_000;
const when = '2026-11-22T19:30:00.000Z';

/** The sign by which the boot knows that the page of own articles has notes. */
const sign = '"/library/article/":';

/** As reading keeps it, for each of the articles. */
function leftBy(articles: readonly Kept[]): Readonly<Record<string, unknown>> {
  const all = articles.map(({ facts: { id, title } }) => ({ id, title, article: `own:${id}` }));
  const place = { paragraph: 1, sentence: 1, furthest: 1, when, left: 3 };
  const anchor = { quote: 'ferry', prefix: '', suffix: '', paragraph: 1, sentence: 1 };
  return {
    'lectern.places': Object.fromEntries(all.map(({ article, title }) => [article, { ...place, title }])),
    'lectern.queue': all.map(({ id, title }) => ({ href: `/library/article/?id=${id}`, title })),
    '/library/article/': 1,
    ...Object.fromEntries(
      all.map(({ id, article, title }) => [
        `lectern.note.${id}`,
        { version: 1, id, article, title, made: when, changed: when, anchors: [anchor], text: 'Mine' },
      ]),
    ),
  };
}

/** A library of one article that was just deleted and one that was a day ago, both read before. */
async function withDeleted(): Promise<{ page: Page; fresh: string; old: string }> {
  const page = await openOwn();
  const [fresh, old] = [Date.now(), Date.now() - day + 60_000].map((deleted) =>
    ownArticle(`Ferry ${deleted} came back\n\nIt came back to the harbour.`, { deleted }),
  );
  if (!fresh || !old) throw new Error('There are two.');
  await keepOwn(page, [fresh, old]);
  await page.evaluate(
    (left) => {
      for (const [key, value] of Object.entries(left)) localStorage.setItem(key, JSON.stringify(value));
    },
    leftBy([fresh, old]),
  );
  await page.goto(urlOf(own));
  await page.locator('.own .shelf:not([hidden])').waitFor();
  return { page, fresh: fresh.facts.id, old: old.facts.id };
}

const onDevice = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.stringify(Object.fromEntries(Object.entries(localStorage))));

test('what is deleted for good leaves nothing behind, and takes nothing of another article with it', async () => {
  const { page, fresh, old } = await withDeleted();
  await page.locator('#own-show').selectOption('deleted');
  await page.locator(`.own li[data-id="${fresh}"] [data-action=remove]`).click();
  await expect.poll(() => page.locator('.own > .heard').textContent()).toContain('is deleted for good.');
  const after = await onDevice(page);
  expect(after).not.toContain(fresh);
  // The place, the note by its key, its id and its article, the turn in the queue.
  expect(after.split(old)).toHaveLength(6);
  expect(after).toContain(sign);
  await page.locator(`.own li[data-id="${old}"] [data-action=remove]`).click();
  await expect.poll(() => onDevice(page)).not.toContain(old);
  expect(await onDevice(page)).not.toContain(sign);
  await page.goto(urlOf(pageOf('home')));
  await page.waitForLoadState('networkidle');
  expect(await page.getByText('Go on reading').count()).toBe(0);
});

test('what was deleted a day ago goes the same way when the list is opened', async () => {
  const { page, fresh, old } = await withDeleted();
  expect(await onDevice(page)).toContain(old);
  await page.context().addInitScript(() => {
    const now = Date.now();
    Date.now = () => now + 3_600_000;
  });
  await page.reload();
  await expect.poll(() => onDevice(page)).not.toContain(old);
  expect((await onDevice(page)).split(fresh)).toHaveLength(6);
});

test('where the tool that forgets cannot be had, nothing is removed, and the reader is told', async () => {
  const { page, fresh } = await withDeleted();
  await page.context().route('**/forget-own.js', (route) => route.abort());
  await page.locator('#own-show').selectOption('deleted');
  await page.locator(`.own li[data-id="${fresh}"] [data-action=remove]`).click();
  await expect
    .poll(() => page.locator('.own > .heard').textContent())
    .toBe('It could not be deleted now. Go online, reload the page, and try again.');
  expect(await onDevice(page)).toContain(fresh);
  expect(await page.locator(`.own li[data-id="${fresh}"]`).count()).toBe(1);
});

/** Which mentions open their definition, as the reader chooses: T5 (and T3, T4 of the new buttons). */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axTree } from './ax-tree.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { openPage, type OpenOptions } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { definitionButtons, openSettings } from './use-page.ts';

const article = pageOf('article');

/** The page of a reader with a choice; its tool has done its work. */
async function withNames(names: string, options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(article, { ...options, choices: { ...options.choices, names } });
  await page.waitForLoadState('networkidle');
  return page;
}

/** Each mention: the element that holds it and its words. */
const mentions = (page: Page): Promise<readonly { id: string; tag: string; text: string }[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('[id]')]
      .filter(({ id }) => /^(c\d+)?m\d+$/u.test(id))
      .map(({ id, localName, textContent }) => ({ id, tag: localName, text: textContent })),
  );

const text = (page: Page): Promise<string> => page.locator('main').innerText();

/** Where each mention stands, to the pixel. */
const boxes = (page: Page): Promise<readonly (readonly number[])[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('main :is(p, li):not([popover] *)')].map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      return [left, top, width, height].map((side) => Math.round(side + scrollY));
    }),
  );

describe('T5: a reader chooses which mentions open their definition', () => {
  test('T5: the first in each section, unless chosen otherwise, without a request', async () => {
    const page = await openPage(article);
    const found = await mentions(page);
    const buttons = found.filter(({ tag }) => tag === 'button');
    expect(buttons.length).toBeGreaterThan(9);
    expect(buttons.length).toBeLessThan(found.length);
  });

  test('T5: all: every mention is a button, and the text is the same', async () => {
    const [first, all] = [await openPage(article), await withNames('all')];
    const found = await mentions(all);
    expect(found.filter(({ tag }) => tag !== 'button')).toEqual([]);
    expect(found.map(({ id, text: words }) => [id, words])).toEqual(
      (await mentions(first)).map(({ id, text: words }) => [id, words]),
    );
    expect(await text(all)).toBe(await text(first));
    expect(await axeFaults(all)).toEqual([]);
  });

  test('T5: none: every mention is plain text, and the text is the same', async () => {
    const [first, none] = [await openPage(article), await withNames('none')];
    expect((await mentions(none)).filter(({ tag }) => tag !== 'span')).toEqual([]);
    expect(await definitionButtons(none).count()).toBe(0);
    expect(await text(none)).toBe(await text(first));
    expect((await axTree(none)).filter(({ role, name }) => role === 'button' && name !== '')).toEqual(
      (await axTree(first)).filter(
        ({ role, properties }) => role === 'button' && properties.expanded === undefined,
      ),
    );
  });

  test.each(['all', 'none'])('T5: %s: changes at once in Settings, and back', async (choice) => {
    const page = await openPage(article);
    const before = await page.locator('article').innerHTML();
    await openSettings(page);
    await page.locator(`input[name=names][value=${choice}]`).check();
    await expect
      .poll(async () =>
        (await mentions(page)).every(({ tag }) => tag === (choice === 'all' ? 'button' : 'span')),
      )
      .toBe(true);
    await page.locator('input[name=names][value=first]').check();
    await expect.poll(() => page.locator('article').innerHTML()).toBe(before);
  });

  test.each([
    { names: 'all', captions: 'end' },
    { names: 'none', captions: 'end' },
    { names: 'all', captions: 'place' },
    { names: 'none', captions: 'place' },
  ])('T5: nothing moves when the tool comes: %j', async ({ names, captions }) => {
    const held = Promise.withResolvers<undefined>();
    const page = await openPage({ address: 'help/' }, { choices: { names, captions } });
    await page.route('**/code/**/names.js', async (route) => {
      await held.promise;
      await route.continue();
    });
    // A tool that is on its way holds the load back in Firefox.
    await page.goto(urlOf(article), { waitUntil: 'domcontentloaded' });
    await page.evaluate(() => document.fonts.ready);
    if (captions === 'place') await page.locator('.in-place').first().waitFor();
    const before = await boxes(page);
    held.resolve(undefined);
    await expect
      .poll(async () =>
        (await mentions(page)).every(({ tag }) => tag === (names === 'all' ? 'button' : 'span')),
      )
      .toBe(true);
    expect(await boxes(page)).toEqual(before);
  });

  test.each(['first', 'all', 'none'])(
    'T5: %s: an address leads to its mention, which is marked',
    async (names) => {
      const plain = await openPage(article);
      for (const tag of ['button', 'span']) {
        const id =
          (await mentions(plain)).findLast((mention) => mention.tag === tag && mention.id.startsWith('m'))
            ?.id ?? '';
        const page = await openPage({ address: `${article.address}#${id}` }, { choices: { names } });
        await page.waitForLoadState('networkidle');
        expect(await page.locator(':target').getAttribute('id')).toBe(id);
        expect(
          await page.locator(':target').evaluate((element) => {
            const { top, bottom } = element.getBoundingClientRect();
            return top >= 0 && bottom <= innerHeight;
          }),
        ).toBe(true);
      }
    },
  );

  test('T3: a button that the tool made is told as closed, then as open', async () => {
    const page = await withNames('all');
    const later = page.locator('[popovertarget$=":d"]').first();
    const words = (await later.textContent()) ?? '';
    const told = async (): Promise<unknown[]> =>
      (await axTree(page))
        .filter(({ role, name }) => role === 'button' && name === words)
        .map(({ properties }) => properties.expanded);
    expect(new Set(await told())).toEqual(new Set([false]));
    await later.click();
    expect((await told()).filter((state) => state === true)).toHaveLength(1);
  });

  test('T4: its definition stands behind its own paragraph, says whose it is, and Escape closes it', async () => {
    const page = await withNames('all');
    const wrong = await page.evaluate(
      () =>
        [...document.querySelectorAll<HTMLButtonElement>('button[popovertarget]')].filter((button) => {
          const definition = button.popoverTargetElement;
          let next =
            button.closest('p')?.nextElementSibling ??
            button.parentElement?.querySelector('[popover]') ??
            null;
          while (next && next !== definition && next.matches('[popover]')) next = next.nextElementSibling;
          return next === null || next !== definition;
        }).length,
    );
    expect(wrong).toBe(0);
    const ids = await page.locator('[id]').evaluateAll((all) => all.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const later = page.locator('[popovertarget$=":d"]').first();
    await later.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(':popover-open').getAttribute('aria-label')).toMatch(/^Definition: /u);
    await page.keyboard.press('Escape');
    expect(await page.locator(':popover-open').count()).toBe(0);
    expect(await later.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('T5: all: on the page of the captions too', async () => {
    const page = await openPage(pageOf('captions'), { choices: { names: 'all' } });
    await page.waitForLoadState('networkidle');
    expect((await mentions(page)).filter(({ tag }) => tag !== 'button')).toEqual([]);
  });
});

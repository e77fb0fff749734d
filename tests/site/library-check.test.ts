/** "Check and put right": what became of each line of an own article, corrected by keyboard and by ear (issue 6, section 2). */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axTree, ofRole } from './ax-tree.ts';
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
  longText,
  openCheck,
  ownOf,
  received,
  statusOf,
} from './open-check.ts';
import { openPage } from './open-page.ts';
import { typeInto } from './use-page.ts';

const own = ownOf(received);
const { id } = own.facts;

const keptKinds = (page: Page): Promise<string[]> => keptKindsOf(page, id);

describe('a line', () => {
  test('stands there as it came, with what it is, why, and its faults', async () => {
    const page = await openCheck();
    expect(await lines(page).locator('.words').allInnerTexts()).toEqual(received.split('\n\n'));
    expect(await kindsOf(page)).toEqual(asOpened);
    expect(await lines(page).nth(3).innerText()).toContain('It is credited to Example Pictures.');
    expect(await lines(page).nth(2).innerText()).toContain('The word “the” stands twice in a row.');
    const combos = ofRole(await axTree(page), 'combobox').map(({ name }) => name);
    expect(combos).toContain('Line 3 is, “The crew stayed on the quay…”');
  });

  test('is put right by keyboard alone: the focus stays, it is told, kept, undone and done again', async () => {
    const page = await openCheck();
    for (let tabs = 0; tabs < 40 && !(await focused(page)).startsWith('Line 3'); tabs += 1)
      await page.keyboard.press('Tab');
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => statusOf(page)).toBe('Line 3 is now a caption. Undo with Control and Z.');
    expect(await focused(page)).toMatch(/^Line 3 is/u);
    await expect
      .poll(() => keptKinds(page))
      .toEqual(['title', 'byline', 'caption', 'caption', 'heading', 'paragraph', 'paragraph']);
    await page.keyboard.press('Control+z');
    expect(await statusOf(page)).toBe('Undone: Line 3 is now a caption.');
    expect(await focused(page)).toMatch(/^Line 3 is/u);
    expect(await kindsOf(page)).toEqual(asOpened);
    await page.keyboard.press('Control+Shift+Z');
    expect(await statusOf(page)).toBe('Done again: Line 3 is now a caption.');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => keptKinds(page)).toEqual(asOpened.filter((kind) => kind !== 'aside'));
    await page.keyboard.press('Enter');
    expect(await statusOf(page)).toBe('There is nothing to undo.');
  });

  test('that is walked through with the arrow keys is one step, and passing “Title” names nothing', async () => {
    const page = await openCheck();
    await choiceOf(page, 3).focus();
    for (let keys = 0; keys < 8; keys += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => statusOf(page)).toMatch(/^Line 3 is now set aside/u);
    expect(await page.locator('h1').innerText()).toContain('The ferry stays in the harbour');
    expect((await kindsOf(page))[0]).toBe('title');
    await page.keyboard.press('Control+z');
    expect(await kindsOf(page)).toEqual(asOpened);
  });

  test('is set aside and brought back, and what was put right is there on the next visit and where it is read', async () => {
    const page = await openCheck();
    await choiceOf(page, 7).selectOption({ label: 'Set aside' });
    await choiceOf(page, 5).selectOption({ label: 'Paragraph' });
    await expect
      .poll(async () => (await keptNow(page, id)).text.article.setAside.map(({ reason }) => reason))
      .toEqual(['by-the-reader']);
    await page.reload();
    await lines(page).first().waitFor();
    expect((await kindsOf(page)).slice(4, 7)).toEqual(['paragraph', 'heading', 'aside']);
    expect(await lines(page).nth(4).innerText()).toContain('The reader: this is a paragraph.');
    await page.getByRole('link', { name: 'Read it' }).click();
    await page.waitForURL(new RegExp(`library/article/\\?id=${id}$`, 'u'));
    await page.locator('article').getByText('Share', { exact: true }).waitFor();
    expect(await page.locator('article').innerText()).not.toContain('The owners said');
  });

  test('is as the reader has just said where it is read: the link waits until that is kept', async () => {
    const page = await openCheck();
    await choiceOf(page, 7).selectOption({ label: 'Set aside' });
    await page.getByRole('link', { name: 'Read it' }).click();
    await page.waitForURL(/library\/article\//u);
    await page.locator('article').getByText('Nobody believed them.').first().waitFor();
    expect(await page.locator('article').innerText()).not.toContain('The owners said');
  });

  test('is text, whatever it says', async () => {
    const page = await openCheck();
    expect(await lines(page).last().locator('.words').innerText()).toContain('<script>document.title');
    await page.getByLabel('Also show buttons').check();
    await page.getByRole('button', { name: 'Divide, line 8' }).click();
    await page.keyboard.press('Escape');
    await choiceOf(page, 8).selectOption({ label: 'Title' });
    await expect.poll(() => page.title()).toMatch(/^Check: Nobody believed them\./u);
    expect(await page.locator('main :is(img, script, a[href^="javascript:"])').count()).toBe(0);
  });
});

describe('lines', () => {
  test('are divided where line breaks are put in, and nothing else can be', async () => {
    const page = await openCheck();
    await page.getByLabel('Also show buttons').check();
    await page.getByRole('button', { name: 'Divide, line 7' }).press('Enter');
    expect(await focused(page)).toBe('divide');
    const field = page.locator('#divide');
    await field.fill('The owners said nothing.\nThey had said so before.');
    await page.getByRole('button', { name: 'Divide here' }).press('Enter');
    expect(await statusOf(page)).toBe(
      'Only line breaks can be put in here: the words must stay as they are.',
    );
    expect(await focused(page)).toBe('divide');
    await field.fill('The owners said that the money would be there on Monday.\nThey had said so before.');
    await page.getByRole('button', { name: 'Divide here' }).press('Enter');
    await expect.poll(() => statusOf(page)).toMatch(/^Line 7 is 2 lines now\./u);
    expect(await focused(page)).toMatch(/^Line 8 is, “They had said so before\.”/u);
    expect(await lines(page).count()).toBe(9);
  });

  test('are joined with the line before, and the focus is on the line that they are', async () => {
    const page = await openCheck();
    await page.getByLabel('Also show buttons').check();
    await page.getByRole('button', { name: 'Join with the line before, line 8' }).press('Enter');
    await expect.poll(() => statusOf(page)).toMatch(/^Lines 7 and 8 are one line now\./u);
    expect(await focused(page)).toMatch(/^Line 7 is/u);
    expect(await lines(page).count()).toBe(7);
    // Between what is part of the article and what is not, nothing can be joined.
    expect(await page.getByRole('button', { name: 'Join with the line before, line 5' }).count()).toBe(0);
    await page.keyboard.press('Control+z');
    expect(await lines(page).count()).toBe(8);
    expect(await focused(page)).toMatch(/^Line 7 is/u);
  });

  test('are shown by what they are; one that was just put right stays', async () => {
    const page = await openCheck();
    await page.getByLabel('Only captions').check();
    expect(await statusOf(page)).toBe('1 caption.');
    expect(await kindsOf(page)).toEqual(['caption']);
    await choiceOf(page, 4).focus();
    await page.keyboard.press('ArrowUp');
    await expect.poll(() => statusOf(page)).toMatch(/^Line 4 is now a paragraph/u);
    expect(await focused(page)).toMatch(/^Line 4 is/u);
    await page.getByLabel('Only what was set aside').check();
    expect(await kindsOf(page)).toEqual(['aside']);
    await page.getByLabel('Only lines with faults').check();
    expect(await statusOf(page)).toBe('1 line with a fault of the source.');
    await page.getByLabel('Only what Lectern is unsure about').check();
    expect(await statusOf(page)).toBe('No lines that Lectern is unsure about.');
  });

  test('of a page have no place for their faults: these stand above them', async () => {
    const paragraphs = [
      ...longText.split('\n\n').slice(0, 3),
      'Photo: Jane Doe/AFP',
      longText.split('\n\n')[3],
    ];
    const page = await openCheck(ownOf(paragraphs.map((text) => `<p>${text}</p>`).join(''), 'html'));
    expect(await page.locator('.faults li').allInnerTexts()).toEqual([
      'A credit stands here without its caption. See whether the caption was lost when the article was copied.',
    ]);
  });
});

describe('the article', () => {
  test('gets a title of the reader’s, and its own again', async () => {
    const page = await openCheck();
    await typeInto(page.getByLabel('Title'), 'My ferry');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator('h1').innerText()).toBe('Check and put right: My ferry');
    await expect
      .poll(async () => (await keptNow(page, id)).facts)
      .toMatchObject({
        title: 'My ferry',
        titleFrom: 'reader',
      });
    await page.getByLabel('Title').fill('');
    await page.keyboard.press('Tab');
    await expect
      .poll(async () => (await keptNow(page, id)).facts)
      .toMatchObject({
        title: own.facts.title,
        titleFrom: 'received',
      });
  });

  test('whose title was suggested says so', async () => {
    const page = await openCheck(ownOf(longText));
    expect(await page.locator('#title-hint').innerText()).toBe(
      'Lectern found no title and suggests the first words of the text.',
    );
  });

  test('is in the language that the reader says', async () => {
    const page = await openCheck();
    await page.getByLabel('Language').selectOption({ label: 'Dutch' });
    await expect.poll(() => statusOf(page)).toMatch(/^The language is now Dutch\./u);
    await expect.poll(async () => (await keptNow(page, id)).facts.language).toBe('nl');
    expect(await lines(page).first().locator('.words').getAttribute('lang')).toBe('nl');
  });
});

describe('suggested headings', () => {
  const fields = 'Suggested heading';

  test('are marked, kept, worded anew, removed one by one or together', async () => {
    const page = await openCheck(ownOf(longText));
    const count = await page.getByLabel(fields).count();
    expect(count).toBeGreaterThan(2);
    expect(await page.locator('.added-line').first().innerText()).toContain('Lectern suggests this heading');
    await page.getByRole('button', { name: 'Keep this heading' }).first().press('Enter');
    await expect.poll(() => statusOf(page)).toMatch(/^The heading is yours now\./u);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('input');
    await typeInto(page.getByLabel(fields).first(), 'What the owners said');
    await page.keyboard.press('Enter');
    await expect
      .poll(() =>
        page
          .getByLabel('Your heading')
          .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value)),
      )
      .toContain('What the owners said');
    await page.getByRole('button', { name: 'Remove this heading' }).last().press('Enter');
    await expect.poll(() => page.getByLabel(fields).count()).toBe(count - 3);
    await expect.poll(() => page.evaluate(() => document.activeElement?.localName)).toBe('select');
    await page.keyboard.press('Control+z');
    await page.getByRole('button', { name: 'Remove all suggested headings' }).press('Enter');
    await expect.poll(() => page.getByLabel(fields).count()).toBe(0);
    await expect.poll(() => focused(page)).toBe('lines');
    await expect
      .poll(async () =>
        (await keptNow(page, ownOf(longText).facts.id)).text.article.blocks
          .filter(({ type }) => type === 'heading')
          .map(({ text }) => text),
      )
      .toEqual([expect.stringMatching(/^Part 2 of/u), 'What the owners said']);
  });
});

describe('nothing is lost', () => {
  test('where a step cannot be kept: it is told, stays on the page, and can be saved again', async () => {
    const page = await openCheck();
    await page.route('**/library-worker.js', (route) => route.abort());
    await choiceOf(page, 3).selectOption({ label: 'Heading' });
    await expect.poll(() => statusOf(page)).toMatch(/^This could not be saved\./u);
    expect((await kindsOf(page))[2]).toBe('heading');
    await page.unroute('**/library-worker.js');
    await page.getByRole('button', { name: 'Save again' }).press('Enter');
    await expect.poll(async () => (await keptKinds(page))[2]).toBe('heading');
    expect(await page.getByRole('button', { name: 'Save again' }).count()).toBe(0);
  });

  test('and what another tab changed stays: tags are kept, a deleted article is not brought back', async () => {
    const page = await openCheck();
    const change = (facts: object): Promise<void> =>
      page.evaluate(
        ([name, next]) =>
          new Promise<void>((resolve) => {
            const opening = indexedDB.open(name);
            opening.onsuccess = () => {
              const transaction = opening.result.transaction('facts', 'readwrite');
              transaction.objectStore('facts').put(next);
              transaction.oncomplete = () => {
                opening.result.close();
                resolve();
              };
            };
          }),
        ['lectern-library', { ...own.facts, ...facts }] as const,
      );
    await change({ tags: ['sea'] });
    await choiceOf(page, 3).selectOption({ label: 'Heading' });
    await expect.poll(async () => (await keptKinds(page))[2]).toBe('heading');
    expect((await keptNow(page, id)).facts.tags).toEqual(['sea']);
    await change({ deleted: 5 });
    await choiceOf(page, 3).selectOption({ label: 'Caption' });
    await expect.poll(() => statusOf(page)).toMatch(/^It was deleted from your library meanwhile/u);
    expect((await keptKinds(page))[2]).toBe('heading');
  });

  test('an article that is not there is told, and so is an address without one', async () => {
    const page = await openPage({ address: `${checkPage.address}?id=nonsense` });
    await expect.poll(() => statusOf(page)).toBe('This article is not in your library on this device.');
    await page.goto(urlOf(checkPage));
    await expect.poll(() => statusOf(page)).toMatch(/^Open one of your articles/u);
  });
});

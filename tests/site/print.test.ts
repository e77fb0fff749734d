/** On paper and as a PDF (E7): the text, its definitions as notes, where links lead; no controls; tagged. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { chromiumOnly } from './chromium-only.ts';
import { pageOf } from './list-pages.ts';
import { openPage, showAsOn } from './open-page.ts';

async function printed(kind: 'article' | 'name'): Promise<Page> {
  const page = await openPage(pageOf(kind));
  await showAsOn(page, 'print');
  return page;
}

describe('printed', () => {
  test('E7: every definition is a note behind its paragraph', async () => {
    const page = await printed('article');
    const found = await page.locator('article [popover]').evaluateAll((all) =>
      all.map((note) => ({
        seen: note.checkVisibility(),
        flows: getComputedStyle(note).position === 'static',
        text: note.textContent.trim().length,
      })),
    );
    expect(found.length).toBeGreaterThan(5);
    expect(found.filter(({ seen, flows, text }) => !seen || !flows || text < 20)).toEqual([]);
  });

  test('E7: a name and its definition have the same number', async () => {
    const page = await printed('article');
    const orders = await page.evaluate(() => {
      const ids = (selector: string, name: string): string[] =>
        [...document.querySelectorAll(selector)].map((element) => element.getAttribute(name) ?? '');
      const counts = (selector: string, part: string): Set<string> =>
        new Set(
          [...document.querySelectorAll(selector)].map((element) => {
            const { counterIncrement, content } = getComputedStyle(element, part);
            return `${counterIncrement}: ${content}`;
          }),
        );
      return {
        names: ids('article button[popovertarget]', 'popovertarget'),
        notes: ids('article [popover]', 'id'),
        numbers: [
          ...counts('article button[popovertarget]', '::after'),
          ...counts('article [popover] > :first-child', '::before'),
        ],
      };
    });
    // The browser counts both: they agree where they stand in one order.
    expect(orders.notes).toEqual(orders.names);
    expect(orders.numbers).toEqual(['name 1: counter(name)', 'note 1: counter(note) ". "']);
  });

  test('E7: no control is printed, and each name is', async () => {
    const page = await printed('article');
    const [controls, names] = await page.evaluate(() => [
      [...document.querySelectorAll('header nav a, button[data-tool], .skip, .contents')].filter((control) =>
        control.checkVisibility(),
      ).length,
      [...document.querySelectorAll('button[popovertarget]')].filter((name) => !name.checkVisibility())
        .length,
    ]);
    expect([controls, names]).toEqual([0, 0]);
  });

  test('E7: a link to another site says where it leads', async () => {
    const page = await printed('name');
    // Engines compute it to its words, or to the attribute that has them.
    const after = await page
      .locator('main a[href^=http]')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href') ?? '', getComputedStyle(link, '::after').content]),
      );
    expect(after.length).toBeGreaterThan(0);
    expect(
      after.filter(([href = '', content = '']) => !content.includes(href) && !content.includes('attr(href)')),
    ).toEqual([]);
  });
});

describe('as a PDF', () => {
  test('E7: it is tagged, says its language, and has an outline', async () => {
    chromiumOnly('a tagged PDF: Firefox writes none when it is driven');
    const page = await openPage(pageOf('article'));
    const pdf = (await page.pdf({ tagged: true, outline: true })).toString('latin1');
    expect(pdf).toMatch(/^%PDF/u);
    expect(pdf).toContain('/StructTreeRoot');
    expect(pdf).toMatch(/\/Lang\s*\(en/u);
    expect(pdf).toContain('/Outlines');
  });
});

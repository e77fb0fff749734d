/** Keys for the tools: off at first, with two modifiers, in one list that can be changed (issue 5, section 5). */
import { describe, expect, test } from 'vitest';
import { commands } from '../../src/reading/shortcuts/commands.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { newReader, openPage } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { choose, formAnswers } from './use-page.ts';

describe('keys', () => {
  test('S14: nothing answers before a reader asked for it', async () => {
    const page = await openPage(pageOf('article'));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    for (const { code } of commands) await page.keyboard.press(`Alt+Shift+${code}`);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('S14: once asked for, still no key alone does anything', async () => {
    const page = await openPage(pageOf('article'), { choices: { keys: 'on' } });
    await page.waitForLoadState('networkidle');
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    for (const code of 'ABCDEFGHIJKLMNOPQRSTUVWXYZ') await page.keyboard.press(`Key${code}`);
    for (const code of 'MNBWCHOPS') await page.keyboard.press(`Alt+Key${code}`);
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  });

  test('the page map opens by its key; the next place by its own', async () => {
    const page = await openPage(pageOf('article'), { choices: { keys: 'on' } });
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Alt+Shift+KeyM');
    const dialog = page.locator('dialog.page-map[open]');
    await dialog.locator('a').first().waitFor();
    const word = /\p{L}{4,}/u.exec((await page.locator('#p-1').textContent()) ?? '')?.[0] ?? '';
    await page.keyboard.type(word);
    await dialog.locator('mark').first().waitFor();
    await dialog.locator('a:has(mark)').first().click();
    const status = page.locator('.found-bar [role=status]');
    expect(await status.textContent()).toMatch(/^1 of \d+$/u);
    const count = Number((await status.textContent())?.split(' ').at(-1));
    await page.keyboard.press('Alt+Shift+KeyN');
    expect(await status.textContent()).toBe(`${count > 1 ? 2 : 1} of ${count}`);
    await page.keyboard.press('Alt+Shift+KeyB');
    expect(await status.textContent()).toBe(`1 of ${count}`);
  });

  test('the first sentence and the next mention of a name have keys of their own', async () => {
    const page = await openPage(pageOf('article'), { choices: { keys: 'on' } });
    await page.waitForLoadState('networkidle');
    const focus = (): Promise<string> => page.evaluate(() => document.activeElement?.id ?? '');
    await page.keyboard.press('Alt+Shift+KeyG');
    expect(await focus()).toBe('p-1');
    const all = await page.evaluate(() => {
      const [control] = document.querySelectorAll<HTMLElement>('article > div [popovertarget]');
      const name = document
        .getElementById(control?.getAttribute('popovertarget') ?? '')
        ?.querySelector('a')?.pathname;
      control?.click();
      return [...document.querySelectorAll<HTMLElement>('article :is([popovertarget], [data-name])')]
        .filter((mention) => {
          const definition = document.getElementById(mention.getAttribute('popovertarget') ?? '');
          return mention.dataset.name
            ? name?.includes(`/${mention.dataset.name}/`)
            : definition?.querySelector('a')?.pathname === name;
        })
        .map(({ id }) => id);
    });
    // From its definition, from each mention to the next, and from the last to the first.
    await page.locator(':popover-open').evaluate((definition) => {
      (definition as HTMLElement).focus();
    });
    for (const id of [...all.slice(1), all[0]]) {
      await page.keyboard.press('Alt+Shift+KeyK');
      expect(await focus()).toBe(id);
    }
    // A screen reader's caret is the selection: past the last mention in the text before it.
    await page.evaluate(() => {
      (document.activeElement as HTMLElement | null)?.blur();
      const last = document.querySelector('article > div > p:last-of-type');
      if (last) getSelection()?.collapse(last, 0);
    });
    await page.keyboard.press('Alt+Shift+KeyK');
    expect(await focus()).toMatch(/^c?\d*m\d+$/u);
  });

  test('are listed, changed and kept in Settings; two commands on one key are told', async () => {
    const page = await (await newReader()).newPage();
    await page.goto(urlOf(pageOf('settings')));
    await formAnswers(page);
    await choose(page, 'keys', 'on');
    await choose(page, 'keyMap', 'KeyC');
    const conflict = page.locator('.key-conflicts');
    expect(await conflict.textContent()).toContain('Alt + Shift + C stands twice');
    await page.locator('form [role=status]').filter({ hasText: 'stands twice' }).waitFor();
    expect(await axeFaults(page)).toEqual([]);
    await choose(page, 'keyMap', 'KeyJ');
    expect(await conflict.textContent()).toBe('');
    await page.goto(urlOf(pageOf('article')));
    await page.waitForLoadState('networkidle');
    await page.keyboard.press('Alt+Shift+KeyM');
    await page.keyboard.press('Alt+Shift+KeyJ');
    await page.locator('dialog.page-map[open]').waitFor();
    await page.goto(urlOf(pageOf('settings')));
    await formAnswers(page);
    expect(await page.locator('[name=keyMap]').inputValue()).toBe('KeyJ');
    expect(
      await page.locator('details.keys').evaluate((element) => (element as HTMLDetailsElement).open),
    ).toBe(true);
    await page.getByRole('button', { name: 'Reset all settings' }).click();
    await expect.poll(() => page.locator('[name=keyMap]').inputValue()).toBe('KeyM');
  });
});

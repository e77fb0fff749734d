/** Presets, settings as a file, and colours that cannot be read (P9, P10). */
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { storageKey } from '../../src/reading/storage-key.ts';
import { savesFile } from './chromium-only.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { openPage, type OpenOptions } from './open-page.ts';
import { axeFaults } from './run-axe.ts';
import { choose, formAnswers, openSettings } from './use-page.ts';

async function openForm(options: OpenOptions = {}): Promise<Page> {
  const page = await openPage(pageOf('settings'), options);
  await formAnswers(page);
  return page;
}

const kept = (page: Page): Promise<Record<string, string>> =>
  page.evaluate((key) => JSON.parse(localStorage.getItem(key) ?? '{}') as Record<string, string>, storageKey);

const said = (page: Page, words: string | RegExp): Promise<void> =>
  page.locator('form [role=status]').filter({ hasText: words }).waitFor();

async function save(page: Page, name: string): Promise<void> {
  await page.locator('.presets summary').click();
  await page.getByLabel('Name, for example').fill(name);
  await page.getByRole('button', { name: 'Save the settings as a preset' }).click();
}

describe('a preset', () => {
  test('of ours changes everything at once', async () => {
    const page = await openForm({ choices: { theme: 'sepia', font: 'mono' } });
    await page.getByLabel('Preset').selectOption('Large and wide apart');
    await page.getByRole('button', { name: 'Use this preset' }).click();
    await said(page, 'is in use');
    const { style, ...choices } = await kept(page);
    expect(choices).toEqual({ size: '200', leading: 'more', spacing: 'more', gap: 'more' });
    expect(style).toContain('margin-bottom');
    expect(await page.locator('select[name=size]').inputValue()).toBe('200');
  });

  test('of the reader is saved under its name, used, and deleted', async () => {
    const page = await openForm();
    await choose(page, 'theme', 'amber');
    await save(page, 'Evening');
    await said(page, 'saved as the preset “Evening”');
    await page.locator('button[type=reset]').click();
    await expect.poll(() => kept(page)).toEqual({});
    await page.reload();
    await formAnswers(page);
    await page.getByLabel('Preset').selectOption({ index: 4 });
    await page.getByRole('button', { name: 'Use this preset' }).click();
    await expect.poll(() => kept(page)).toMatchObject({ theme: 'amber' });
    await page.getByRole('button', { name: 'Delete it' }).click();
    await said(page, 'is deleted');
    expect(await page.locator('#preset optgroup').count()).toBe(1);
    expect(await kept(page)).toMatchObject({ theme: 'amber' });
  });

  test('without a name is not saved, and the field has the focus', async () => {
    const page = await openForm();
    await save(page, '  ');
    await said(page, 'needs a name');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('preset-name');
  });
});

describe('settings as a file', () => {
  test('go from one device to another, presets too', async () => {
    savesFile();
    const page = await openForm();
    await choose(page, 'theme', 'own');
    await choose(page, 'size', '150');
    await save(page, 'Beach');
    const waiting = page.waitForEvent('download');
    await page.getByRole('button', { name: 'to a file' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe('lectern-settings.json');
    const file = path.join(mkdtempSync(path.join(tmpdir(), 'lectern-')), 'settings.json');
    await download.saveAs(file);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'lectern-settings', version: 1 });

    const other = await openForm();
    await other.locator('input[type=file]').setInputFiles(file);
    await said(other, 'are in use');
    expect(await kept(other)).toEqual(await kept(page));
    expect(await other.locator('#preset option').allTextContents()).toContain('Beach');
    expect(await other.evaluate(() => document.documentElement.dataset.size)).toBe('150');
  });

  test.each(['{', '{"theme":"dark"}', '<html>'])(
    'that are none change nothing, and the reader is told what to do: %s',
    async (text) => {
      const page = await openForm({ choices: { theme: 'dark' } });
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(text) });
      await said(page, /holds no settings of Lectern\. Choose one/u);
      expect(await kept(page)).toEqual({ theme: 'dark' });
    },
  );
});

describe('own colours', () => {
  const same = { theme: 'own', ink: '#777777', paper: '#777777', link: '#777777' };

  test('show their contrast in words and numbers, and say it once', async () => {
    const page = await openForm();
    await choose(page, 'theme', 'own');
    const note = page.locator('.own-colours output');
    expect(await note.textContent()).toMatch(/Text: contrast 1\d\.\d to 1, very good\. Links: contrast/u);
    await page.getByLabel('Links').fill('#999999');
    expect(await note.textContent()).toContain('Links: contrast 2.8 to 1, cannot be read.');
    await said(page, 'Links: contrast 2.8 to 1');
  });

  test('P10: that are one show a way back in the system’s colours, on the form and on every page', async () => {
    const page = await openForm({ choices: same });
    const visible = async (selector: string): Promise<boolean> =>
      page.locator(selector).evaluate((element) => {
        const { color, backgroundColor } = getComputedStyle(element);
        return (
          element.checkVisibility() && color !== backgroundColor && backgroundColor !== 'rgba(0, 0, 0, 0)'
        );
      });
    expect(await visible('.escape')).toBe(true);
    expect(await visible('button[type=reset]')).toBe(true);
    await page.goto(urlOf(pageOf('article')));
    expect(await visible('header [data-tool=settings]')).toBe(true);
    await openSettings(page);
    expect(await visible('dialog .escape')).toBe(true);
    await page.locator('.escape button').click();
    await expect.poll(() => kept(page)).toEqual({});
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('theme');
  });

  test('P10: Settings can be used at its own extremes, in a small window', async () => {
    const most = { size: '300', spacing: 'most', leading: 'widest', weight: 'bold', font: 'mono' };
    const page = await openForm({ choices: { ...same, ...most }, viewport: { width: 320, height: 256 } });
    await page.locator('.escape button').focus();
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await kept(page)).theme).toBeUndefined();
    expect((await kept(page)).size).toBe('300');
    expect(await axeFaults(page)).toEqual([]);
  });
});

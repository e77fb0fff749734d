/** The page of all notes: searched, filtered, changed, deleted with a way back, saved and read. */
import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { writeNotes } from '../../src/reading/notes/notes-file.ts';
import type { Note } from '../../src/reading/notes/note.ts';
import { noteWith } from '../reading/notes/note-with.ts';
import { savesFile } from './chromium-only.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { kept, readerWith } from './use-notes.ts';

const notes = [
  noteWith({ id: 'a', text: 'Ask Kata’ib Hezbollah’s speaker' }),
  noteWith({ id: 'b', quote: 'A ferry crosses at night.' }),
  noteWith({
    id: 'c',
    article: 'ferry',
    title: 'The ferry',
    quote: 'It is free for children.',
    text: '<b>Free</b>',
  }),
];

async function openNotes(made: readonly Note[] = notes): Promise<Page> {
  const page = await (await readerWith(made)).newPage();
  await page.goto(urlOf(pageOf('notes')));
  await page.locator('.found .count').waitFor();
  return page;
}

const links = (page: Page): Promise<readonly string[]> => page.locator('.found li > a').allTextContents();
const status = (page: Page, words: string): Promise<void> =>
  page.locator('.all-notes > [role=status]').filter({ hasText: words }).waitFor();

/** Gives the page a file, as a reader chooses one. */
const giveFile = (page: Page, text: string): Promise<void> =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name: 'mine.json', mimeType: 'application/json', buffer: Buffer.from(text) });

async function saved(page: Page, button: string): Promise<{ name: string; text: string }> {
  savesFile();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  const download = await waiting;
  const file = path.join(await mkdtemp(path.join(tmpdir(), 'notes-')), 'saved');
  await download.saveAs(file);
  return { name: download.suggestedFilename(), text: await readFile(file, 'utf8') };
}

describe('All notes', () => {
  test('are listed by article, as text, and lead to their words', async () => {
    const page = await openNotes();
    expect(await page.locator('.found :is(.count, h3)').allTextContents()).toEqual([
      '3 notes.',
      'Harbour news',
      'The ferry',
    ]);
    expect(await page.locator('.own-words').allTextContents()).toEqual([notes[0]?.text, '<b>Free</b>']);
    expect(await page.locator('.found li > a').last().getAttribute('href')).toMatch(
      /\/articles\/ferry\/#p-3:~:text=It%20is%20free/u,
    );
  });

  test('are found in any spelling, and this is announced', async () => {
    const page = await openNotes();
    await page.getByLabel('Search your notes').fill('kataib HEZBOLAH');
    await status(page, 'One note');
    expect(await links(page)).toEqual(['“The old bridge is closed.”']);
    await page.getByLabel('Search your notes').fill('nowhere');
    await status(page, 'No notes');
    expect(await links(page)).toEqual([]);
  });

  test('are filtered by article', async () => {
    const page = await openNotes();
    await page.getByLabel('Article').selectOption('The ferry');
    await status(page, 'One note');
    expect(await links(page)).toEqual(['“It is free for children.”']);
  });

  test('are changed, and the focus comes back to the note', async () => {
    const page = await openNotes();
    await page.getByRole('button', { name: 'Add a note: A ferry crosses' }).click();
    await page.getByLabel('Your note', { exact: true }).fill('Since when?');
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await status(page, 'The note is kept.');
    expect((await kept(page)).find(({ id }) => id === 'b')?.text).toBe('Since when?');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Change the note');
  });

  test('are deleted, and brought back by the next key', async () => {
    const page = await openNotes();
    await page.getByRole('button', { name: /^Delete: It is free/u }).click();
    await status(page, 'The note is deleted.');
    expect(await kept(page)).toHaveLength(2);
    await page.keyboard.press('Enter');
    await status(page, 'The note is back.');
    expect(await kept(page)).toHaveLength(3);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('“It is free for children.”');
  });

  test('come fifty at a time', async () => {
    const page = await openNotes(
      Array.from({ length: 60 }, (_, at) => noteWith({ id: `n${at + 10}`, quote: `Sentence ${at}.` })),
    );
    expect(await links(page)).toHaveLength(50);
    await page.getByRole('button', { name: 'Show more notes' }).click();
    expect(await links(page)).toHaveLength(60);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('“Sentence 50.”');
  });

  test('without any, the page says how to make one', async () => {
    const page = await openNotes([]);
    expect(await page.locator('.found').textContent()).toContain('To make one');
  });
});

describe('As a file', () => {
  test('they come back on another device, once', async () => {
    const { name, text } = await saved(await openNotes(), 'Save as a file for Lectern');
    expect(name).toBe('lectern-notes.json');
    const other = await openNotes([]);
    await giveFile(other, text);
    await status(other, 'mine.json: 3 added, 0 changed, 0 here already.');
    expect(await kept(other)).toHaveLength(3);
    await giveFile(other, text);
    await status(other, 'mine.json: 0 added, 0 changed, 3 here already.');
    expect(await kept(other)).toHaveLength(3);
    expect(await other.evaluate(() => localStorage.getItem('/articles/ferry/'))).toBe('1');
  });

  test('they are text for elsewhere: those that are searched for', async () => {
    const page = await openNotes();
    await page.getByLabel('Search your notes').fill('free');
    const { name, text } = await saved(page, 'Save as text (Markdown)');
    expect(name).toBe('lectern-notes.md');
    expect(text).toContain('## The ferry\n\n> It is free for children');
    expect(text).not.toContain('Harbour');
  });

  test.each(['not JSON', '{}', writeNotes([{ ...noteWith({}), anchors: [] }])])(
    'a bad one changes nothing, and one sentence says what is wrong: %j',
    async (text) => {
      const page = await openNotes();
      await giveFile(page, text);
      await status(page, 'file');
      expect(await page.locator('.all-notes > [role=status]').textContent()).toMatch(
        /^(?:This file holds no|Note 1 of)/u,
      );
      expect(await kept(page)).toHaveLength(3);
    },
  );

  test('when there is no room, nothing of it is kept', async () => {
    const page = await openNotes();
    const text = writeNotes([noteWith({ id: 'x', quote: 'One.' }), noteWith({ id: 'y', quote: 'Two.' })]);
    await page.evaluate(() => {
      const setItem = Storage.prototype.setItem.bind(localStorage);
      Storage.prototype.setItem = (key, value) => {
        if (key.endsWith('.y')) throw new DOMException('', 'QuotaExceededError');
        setItem(key, value);
      };
    });
    await giveFile(page, text);
    await status(page, 'There is no room left');
    expect((await kept(page)).map(({ id }) => id).sort()).toEqual(['a', 'b', 'c']);
  });
});

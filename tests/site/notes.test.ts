/** Highlights and notes in an article: made, shown, found again, changed, taken back; by pointer and finger. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { noteWith } from '../reading/notes/note-with.ts';
import { listen, openToListen } from './listen.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { newReader } from './open-page.ts';
import {
  article,
  inBar,
  items,
  kept,
  openBar,
  painted,
  readerWith,
  select,
  slug,
  status,
} from './use-notes.ts';

/** Where the build put the tool, as a page of the site asks for it. */
const tool = `/code/${readdirSync(path.join(inject('site').dist, 'code'))[0] ?? ''}/notes.js`;

/** The text of the page, without what the tool adds behind and around it. */
const textOf = (): string =>
  [...document.querySelectorAll('article [id^="p-"]')].map(({ outerHTML }) => outerHTML).join('\n');

describe('A reader without highlights', () => {
  test('gets nothing of the tool before the button is pressed', async () => {
    const page = await (await newReader()).newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.goto(article);
    await page.waitForLoadState('networkidle');
    expect(asked.filter((url) => url.includes('/code/'))).toEqual([]);
    await page.getByRole('button', { name: 'Highlights and notes' }).click();
    await page.locator('.notes-bar').waitFor();
    expect(asked.some((url) => url.endsWith('/notes.js'))).toBe(true);
    expect(await page.locator('.your-highlights, .your-notes, .your-marks').count()).toBe(0);
  });
});

describe('Words that are selected', () => {
  test('are highlighted without a change to the text, listed, and announced once', async () => {
    const page = await openBar();
    const before = await page.evaluate(textOf);
    await select(page, 2, 3, 6);
    await page.locator('.notes-bar .what', { hasText: 'Selected:' }).waitFor();
    await inBar(page, 'Highlight').click();
    const [words = ''] = await painted(page, 'highlight');
    expect(words.split(' ')).toHaveLength(4);
    await status(page)
      .filter({ hasText: `Highlighted: “${words}”. 1 on this page.` })
      .waitFor();
    expect(await page.evaluate(textOf)).toBe(before);
    expect(await items(page).getByRole('link').textContent()).toBe(`“${words}”`);
    expect(await kept(page)).toMatchObject([
      { article: slug, text: '', anchors: [{ quote: words, paragraph: 2 }] },
    ]);
  });

  test('may hold names that are buttons, and run over paragraphs', async () => {
    const page = await openBar();
    await select(page, 1, 2, 3, 3);
    const selected = await page.evaluate(() => getSelection()?.toString().length ?? 0);
    await inBar(page, 'Highlight').click();
    await items(page).first().waitFor();
    const parts = await painted(page, 'highlight');
    expect(parts).toHaveLength(3);
    expect(await page.locator('#p-1 button, #p-2 button').count()).toBeGreaterThan(0);
    // Breaks between paragraphs are no words.
    expect(Math.abs(parts.join(' ').length - selected)).toBeLessThan(10);
    await page.reload();
    await items(page).first().waitFor();
    expect(await painted(page, 'highlight')).toEqual(parts);
  });

  test('outside of the text are not, and the reader is told why', async () => {
    const page = await openBar();
    await page.evaluate(() => {
      getSelection()?.selectAllChildren(document.querySelector('h1') ?? document.body);
    });
    await inBar(page, 'Highlight').click();
    await status(page).filter({ hasText: 'Only the article’s own text can be highlighted.' }).waitFor();
    expect(await kept(page)).toEqual([]);
  });

  test('are needed where no sentence is in view', async () => {
    const page = await openBar({ viewport: { width: 390, height: 200 } });
    await page.evaluate(() => {
      scrollTo(0, 0);
    });
    await inBar(page, 'Highlight').press('Enter');
    await status(page).filter({ hasText: 'No sentence of the article is in view' }).waitFor();
    expect(await kept(page)).toEqual([]);
  });

  test('that are highlighted already are no second highlight', async () => {
    const page = await openBar();
    for (const words of ['1 on this page', 'Highlighted already, as number 1']) {
      await select(page, 2, 3, 6);
      await inBar(page, 'Highlight').click();
      await status(page).filter({ hasText: words }).waitFor();
    }
    expect(await kept(page)).toHaveLength(1);
  });
});

test('With a finger, what was selected before the bar was touched is highlighted', async () => {
  const page = await openBar({ hasTouch: true, viewport: { width: 390, height: 844 } });
  await select(page, 2, 3, 6);
  await inBar(page, 'Highlight').tap();
  await items(page).first().waitFor();
  expect((await painted(page, 'highlight'))[0]?.split(' ')).toHaveLength(4);
});

describe('Highlights', () => {
  test('are taken back by “Undo”', async () => {
    const page = await openBar();
    await select(page, 2, 3, 6);
    await inBar(page, 'Highlight').click();
    await inBar(page, 'Undo').click();
    await status(page).filter({ hasText: 'The highlight is taken back. 0 on this page.' }).waitFor();
    expect(await kept(page)).toEqual([]);
    expect(
      await page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('note'))),
    ).toEqual([]);
  });

  test('that are no longer found are listed apart, and never dropped', async () => {
    const lost = noteWith({
      article: slug,
      quote: 'Words that this article has nowhere at all',
      text: 'Mine',
    });
    const page = await (await readerWith([lost])).newPage();
    await page.goto(article);
    await page.getByRole('heading', { name: 'No longer found in the article' }).waitFor();
    expect(await items(page).textContent()).toContain('Words that this article has nowhere at all');
    expect(await painted(page, 'highlight-note')).toEqual([]);
    expect(await kept(page)).toHaveLength(1);
  });

  test('whose words were corrected since are shown with what was marked', async () => {
    const page = await openBar();
    await select(page, 2, 1, 12);
    await inBar(page, 'Highlight').click();
    await items(page).first().waitFor();
    const [note] = await kept(page);
    const [anchor] = note?.anchors ?? [];
    if (!note || !anchor) throw new Error('nothing kept');
    const quote = anchor.quote.replace(/\w+$/u, 'elsewhere');
    const other = await (await readerWith([{ ...note, anchors: [{ ...anchor, quote }] }])).newPage();
    await other.goto(article);
    await items(other).first().waitFor();
    expect(await items(other).textContent()).toContain(`The words have changed. You marked: “${quote}”`);
    expect(await painted(other, 'highlight')).toEqual([anchor.quote]);
  });

  test('made in one tab are shown in the other', async () => {
    const page = await openBar();
    const other = await page.context().newPage();
    await other.goto(article);
    await other.getByRole('button', { name: 'Highlights and notes' }).click();
    await other.locator('.notes-bar').waitFor();
    await select(page, 2, 3, 6);
    await inBar(page, 'Highlight').click();
    await items(other).first().waitFor();
    await select(other, 3, 3, 6);
    await inBar(other, 'Highlight').click();
    await expect.poll(() => items(page).count()).toBe(2);
    expect(await kept(page)).toHaveLength(2);
  });

  test.each(['QuotaExceededError', 'SecurityError'])('say when nothing can be kept: %s', async (name) => {
    const page = await openBar();
    await page.evaluate((fault) => {
      Storage.prototype.setItem = () => {
        throw new DOMException('', fault);
      };
    }, name);
    await select(page, 2, 3, 6);
    await inBar(page, 'Highlight').click();
    await status(page).filter({ hasText: 'nothing was kept' }).waitFor();
    expect(await painted(page, 'highlight')).toEqual([]);
  });

  test('stay where they are when names become buttons, or plain words', async () => {
    const page = await openBar({ choices: { names: 'all' } });
    await select(page, 1, 1, 8);
    await inBar(page, 'Highlight').click();
    await items(page).first().waitFor();
    const before = await painted(page, 'highlight');
    await page.locator('header a[data-tool=settings]').click();
    await page.locator('dialog[open]').waitFor();
    await page
      .locator('form [name=names]')
      .first()
      .evaluate((element) => {
        const details = element.closest('details');
        if (details) details.open = true;
      });
    await page.locator('form input[name=names][value=none]').check();
    await expect.poll(() => page.locator('#p-1 button').count()).toBe(0);
    await expect.poll(() => painted(page, 'highlight')).toEqual(before);
  });

  test('change nothing of what is heard but the links behind their paragraphs, and their list', async () => {
    const plain = await openToListen(pageOf('article'));
    const before = await listen(plain);
    const quote = await plain
      .locator('#p-2')
      .evaluate((element) => element.textContent.split(/\s+/u).slice(0, 6).join(' '));
    await plain.evaluate(
      (value) => {
        localStorage.setItem('lectern.note.one', value);
      },
      JSON.stringify(noteWith({ article: slug, quote })),
    );
    // As text, because Vite would make the import its own.
    await plain.evaluate(`import('${tool}').then(({ start }) => { start(); })`);
    await items(plain).first().waitFor();
    const after = await listen(plain);
    expect(before.filter((phrase) => !after.includes(phrase))).toEqual([]);
    expect(after.filter((phrase) => phrase === 'link, Your highlight 1')).toHaveLength(1);
  });
});

test('The page of the article leads to all notes, which lead back to the words', async () => {
  const page = await openBar();
  await select(page, 9, 3, 9);
  await inBar(page, 'Highlight').click();
  await page.getByRole('link', { name: 'All your notes' }).click();
  await page.waitForURL(urlOf(pageOf('notes')));
  await page.locator('.found li a').click();
  await page.waitForURL(/#p-9/u);
  await expect
    .poll(() => page.locator('#p-9').evaluate((element) => element.getBoundingClientRect().top))
    .toBeLessThan(800);
});

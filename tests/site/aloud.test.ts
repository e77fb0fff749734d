/** Reading aloud, the reader in command: A1 to A4 and A11 of docs/accessibility.md. */
import { describe, expect, test } from 'vitest';
import { articleKey } from '../../src/reading/article-key.ts';
import { placesKey } from '../../src/reading/storage-key.ts';
import { splitSentences } from '../../src/article/sentences/split-sentences.ts';
import { endUtterance, spoken } from './fake-speech.ts';
import { pageOf, urlOf } from './list-pages.ts';
import {
  control,
  heard,
  highlighted,
  listener,
  paragraphText,
  plain,
  press,
  readAloud,
  status,
  untilSpoken,
  words,
} from './read-aloud.ts';

/** Nothing ends until the test says so. */
const byHand = { speech: { byHand: true }, aloud: plain };

describe('A1: the reader is in command', () => {
  test('A1: nothing speaks, and no tool is fetched, before the button is pressed', async () => {
    const page = await (await listener()).newPage();
    const fetched: string[] = [];
    page.on('request', (request) => fetched.push(request.url()));
    await page.goto(urlOf(pageOf('article')));
    await page.mouse.wheel(0, 500);
    await page.keyboard.press('Tab');
    expect(await spoken(page)).toEqual([]);
    expect(fetched.filter((url) => url.includes('aloud'))).toEqual([]);
  });

  test('A1: every control is reached and worked by keyboard, and told by its name', async () => {
    const page = await (await listener(byHand)).newPage();
    await page.goto(urlOf(pageOf('article')));
    await page.locator('[data-tool=aloud]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.aloud').waitFor();
    await untilSpoken(page, '');
    // What was pressed is gone; what does its work now has the focus.
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Pause');
    const names: (string | null | undefined)[] = [];
    await page.locator('.aloud button').first().focus();
    for (let at = 0; at < 9; at++) {
      names.push(
        await page.evaluate(() => {
          const control = document.activeElement as HTMLButtonElement | HTMLSelectElement;
          return control.getAttribute('aria-label') ?? (control.labels[0] ?? control).textContent;
        }),
      );
      await page.keyboard.press('Tab');
    }
    expect(names).toEqual([
      'Previous paragraph',
      'Previous sentence',
      'Pause',
      'Next sentence',
      'Next paragraph',
      'Stop',
      'Rate',
      'Options',
      'Close',
    ]);
  });

  test('A1: the state is a word on the button, and nothing else', async () => {
    const page = await readAloud(byHand);
    await control(page, 'Pause').click();
    expect(await control(page, 'Play').count()).toBe(1);
    expect(await page.locator('.aloud [aria-pressed], .aloud [aria-checked]').count()).toBe(0);
  });

  test('A1: keys work only for a reader who asked for them, with two modifiers', async () => {
    const page = await readAloud(byHand);
    await untilSpoken(page, '');
    await page.keyboard.press('Alt+Shift+P');
    expect(await control(page, 'Pause').count()).toBe(1);
    await control(page, 'Options').click();
    await page.getByLabel('Use these keys').check();
    await page.getByRole('button', { name: 'Close options' }).click();
    await page.keyboard.press('Alt+Shift+P');
    expect(await control(page, 'Play').count()).toBe(1);
    const before = await highlighted(page);
    await page.keyboard.press('Alt+Shift+PageDown');
    expect(await highlighted(page)).not.toBe(before);
    await page.keyboard.press('Alt+Shift+End');
    expect(await highlighted(page)).toBe(await page.locator('article > div h2').first().textContent());
  });

  test('sentences and paragraphs are stepped over, there and back', async () => {
    const page = await readAloud({ ...byHand, speech: { byHand: true } });
    const title = words((await page.locator('h1').textContent()) ?? '');
    await untilSpoken(page, title);
    const seen: string[] = [];
    for (const name of [
      'Next paragraph',
      'Next sentence',
      'Previous sentence',
      'Next paragraph',
      'Previous paragraph',
    ]) {
      const before = await highlighted(page);
      await control(page, name).click();
      await expect.poll(() => highlighted(page)).not.toBe(before);
      seen.push(await highlighted(page));
    }
    const standfirst = await page.locator('.standfirst').textContent();
    const [first, second] = splitSentences(standfirst ?? '').map(([start, end]) =>
      standfirst?.slice(start, end),
    );
    expect(seen).toEqual([first, second, first, expect.stringContaining('') as string, first]);
    expect(seen[3]).not.toBe(first);
  });
});

describe('A2: what is read is shown, whatever the voice tells', () => {
  test('A2: by a voice without word events the sentence is highlighted', async () => {
    const page = await readAloud(byHand);
    const title = words((await page.locator('h1').textContent()) ?? '');
    await untilSpoken(page, title);
    expect(words(await highlighted(page))).toBe(title);
    expect(await highlighted(page, 'word')).toBe('');
    await endUtterance(page);
    await expect.poll(() => highlighted(page)).not.toBe(title);
  });

  test('A2: by one with word events the word is, too', async () => {
    const page = await readAloud({ ...byHand, speech: { byHand: true, words: true } });
    const title = words((await page.locator('h1').textContent()) ?? '');
    // The engine tells every word at once: the last one stays.
    await expect.poll(() => highlighted(page, 'word')).toBe(title.split(' ').at(-1));
  });

  test('A2: a line focus is told the paragraph, the sentence and its range', async () => {
    const page = await (await listener(byHand)).newPage();
    await page.goto(urlOf(pageOf('article')));
    await page.evaluate(() => {
      const told: unknown[] = [];
      Object.assign(globalThis, { told });
      document.addEventListener(
        'lectern:sentence',
        ({ detail }: CustomEventInit<{ paragraph?: number; sentence: number; range: Range }>) =>
          told.push({ ...detail, range: detail?.range.toString() }),
      );
      localStorage.setItem(
        'lectern.places',
        JSON.stringify({
          [location.pathname.split('/').at(-2) ?? '']: {
            paragraph: 2,
            sentence: 2,
            furthest: 2,
            when: new Date().toISOString(),
          },
        }),
      );
    });
    await press(page);
    await untilSpoken(page, '');
    const text = await paragraphText(page, 2);
    const second = splitSentences(text)[1];
    expect((await page.evaluate(() => (globalThis as unknown as { told: unknown[] }).told)).at(-1)).toEqual({
      paragraph: 2,
      sentence: 2,
      range: text.slice(second?.[0], second?.[1]),
    });
  });
});

describe('A3: short utterances, nothing lost, nothing twice', () => {
  test.each([1, 0.5])('A3: at rate %d the whole article is heard once, in order', async (rate) => {
    const page = await readAloud({ speech: { pace: 0 }, aloud: { ...plain, rate } });
    await status(page).filter({ hasText: 'The end.' }).waitFor();
    const all = await spoken(page);
    const longest = Math.max(...all.map(({ text }) => text.trim().length));
    expect(longest).toBeLessThanOrEqual(rate === 1 ? 168 : 84);
    const text = await page.evaluate(() =>
      [...document.querySelectorAll('h1, .standfirst, article > div :is(h2, h3, [id^="p-"])')]
        .map((block) => {
          const copy = block.cloneNode(true) as Element;
          for (const apart of copy.querySelectorAll('.place, [popover]')) apart.remove();
          return copy.textContent;
        })
        .join(' '),
    );
    expect(words(await heard(page))).toBe(words(text));
    expect(all.every((entry) => entry.outcome === 'ended' && entry.rate === rate)).toBe(true);
  });

  test('names are heard as they are respelled, and read as they are written', async () => {
    const page = await readAloud({ speech: { pace: 0 }, aloud: { pauses: 'none' } });
    await status(page).filter({ hasText: 'The end.' }).waitFor();
    expect(await heard(page)).toMatch(/kah-tah-ib hez-boh-lah/u);
    expect(await heard(page)).toMatch(/Green Zone/u);
    expect(await page.locator('article').textContent()).not.toMatch(/kah-tah-ib/u);
  });
});

describe('A4: the place is kept', () => {
  const readTo = async (page: Awaited<ReturnType<typeof readAloud>>, count: number): Promise<string> => {
    for (let at = 0; at < count; at++) {
      const before = (await spoken(page)).length;
      await endUtterance(page);
      await expect.poll(async () => (await spoken(page)).length).toBeGreaterThan(before);
    }
    return highlighted(page);
  };

  test('A4: pause and play, stop and play, a reload and another tab go on at the same sentence', async () => {
    const context = await listener(byHand);
    const page = await context.newPage();
    await page.goto(urlOf(pageOf('article')));
    await press(page);
    await untilSpoken(page, '');
    const sentence = await readTo(page, 6);
    expect(sentence).not.toBe('');
    const last = async (of = page): Promise<string> => words((await spoken(of)).at(-1)?.text ?? '');
    const saying = await last();

    await control(page, 'Pause').click();
    expect((await spoken(page)).at(-1)?.outcome).toBe('cancelled');
    await control(page, 'Play').click();
    await expect.poll(() => control(page, 'Pause').count()).toBe(1);
    await expect.poll(() => last()).toBe(saying);

    await control(page, 'Stop').click();
    expect(await highlighted(page)).toBe('');
    await control(page, 'Play').click();
    await expect.poll(() => highlighted(page)).toBe(sentence);

    await page.setViewportSize({ width: 500, height: 700 });
    await page.reload();
    await press(page);
    await expect.poll(() => highlighted(page)).toBe(sentence);
    await status(page).filter({ hasText: 'Goes on where you left off' }).waitFor();

    const other = await context.newPage();
    await other.goto(urlOf(pageOf('article')));
    await press(other);
    await expect.poll(() => highlighted(other)).toBe(sentence);
  });

  test('A4: an article that was read to its end is read from its beginning', async () => {
    const context = await listener(byHand);
    const page = await context.newPage();
    await page.goto(urlOf(pageOf('article')));
    const keep = (left: number): Promise<void> =>
      page.evaluate(
        ([key, article, minutes]) => {
          const place = {
            paragraph: 3,
            sentence: 1,
            furthest: 3,
            when: new Date().toISOString(),
            left: minutes,
          };
          localStorage.setItem(key, JSON.stringify({ [article]: place }));
        },
        [placesKey, articleKey({}, new URL(page.url()).pathname) ?? '', left] as const,
      );
    const firstSpoken = async (): Promise<string> => {
      await page.reload();
      await press(page);
      await untilSpoken(page, '');
      return words((await spoken(page))[0]?.text ?? '');
    };
    await keep(2);
    const third = words(await paragraphText(page, 3));
    const resumed = await firstSpoken();
    expect(third.startsWith(resumed)).toBe(true);
    await keep(0);
    const begun = await firstSpoken();
    expect(words(await page.locator('h1').innerText()).startsWith(begun.replace(/\.$/u, ''))).toBe(true);
  });

  test('words that the reader has selected say where to begin', async () => {
    const page = await readAloud(byHand);
    await untilSpoken(page, '');
    await control(page, 'Pause').click();
    await page.evaluate(() => {
      document.getSelection()?.selectAllChildren(document.querySelector('#p-4') ?? document.body);
    });
    await control(page, 'Play').click();
    const text = await paragraphText(page, 4);
    const [first] = splitSentences(text);
    await expect.poll(() => highlighted(page)).toBe(text.slice(first?.[0], first?.[1]));
  });
});

test('A11: who leaves the page leaves the voice: it is silenced', async () => {
  const page = await readAloud(byHand);
  await untilSpoken(page, '');
  await page.evaluate(() => {
    dispatchEvent(new PageTransitionEvent('pagehide'));
  });
  expect((await spoken(page)).at(-1)?.outcome).toBe('cancelled');
});

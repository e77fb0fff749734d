/** One article after the other, because the reader asked for it. */
import { expect, inject, test } from 'vitest';
import { spoken, type FakeSpeech } from './fake-speech.ts';
import { urlOf } from './list-pages.ts';
import { control, listener, plain, press, status } from './read-aloud.ts';

const address = 'articles/article-0000/';

/** The library of test articles, with another article asked for. */
async function withQueue(speech: FakeSpeech) {
  const context = await listener({ speech, aloud: plain });
  const page = await context.newPage();
  await page.goto(urlOf({ address }, inject('library')));
  await press(page);
  await control(page, 'Pause').click();
  await control(page, 'Options').click();
  const title = (await page.getByLabel('Article').locator('option').first().textContent()) ?? '';
  await page.getByRole('button', { name: 'Read it next' }).click();
  await page.getByText('After this article: 1 more.').waitFor();
  await page.getByRole('button', { name: 'Close options' }).click();
  return { page, title };
}

test('the next article of the queue is opened and read, and a reload of it reads nothing', async () => {
  const { page, title } = await withQueue({ pace: 0 });
  await control(page, 'Play').click();
  await page.waitForURL((url) => !url.pathname.includes('article-0000'));
  await expect.poll(async () => (await spoken(page))[0]?.text.trim()).toBe(title);
  expect(
    await page.evaluate(() => [localStorage.getItem('lectern.queue'), localStorage.getItem('lectern')]),
  ).toEqual([null, null]);
  await page.reload();
  await page.waitForTimeout(300);
  expect(await spoken(page)).toEqual([]);
  expect(await page.locator('.aloud').count()).toBe(0);
});

test('an article is taken out of the queue again', async () => {
  const { page, title } = await withQueue({ byHand: true });
  await control(page, 'Options').click();
  await page.getByRole('button', { name: `Do not read: ${title}` }).click();
  await page.getByText(`Removed: ${title}`).waitFor();
  expect(await page.evaluate(() => localStorage.getItem('lectern.queue'))).toBeNull();
});

test('where the browser wants a press on every page, the next one says so', async () => {
  const { page } = await withQueue({ pace: 0 });
  await page.addInitScript(() => {
    const { speechSynthesis } = globalThis;
    if (!location.pathname.includes('article-0000'))
      speechSynthesis.speak = (utterance) => {
        setTimeout(() => {
          utterance.onerror?.({ error: 'not-allowed' } as SpeechSynthesisErrorEvent);
        });
      };
  });
  await control(page, 'Play').click();
  await page.waitForURL((url) => !url.pathname.includes('article-0000'));
  await status(page).filter({ hasText: 'Press Play to go on' }).waitFor();
  // What is told at the beginning of every reading comes a moment later, and does not take its place.
  await page.waitForTimeout(500);
  expect(await status(page).textContent()).toContain('Press Play to go on');
});

test.each([
  '{}',
  '[{"href":"https://evil.example/articles/a/","title":"x"}]',
  '[{"href":"//evil.example/articles/a/","title":"x"}]',
  '[1]',
  'no',
])('a queue that something else wrote leads nowhere: %s', async (value) => {
  const context = await listener({ speech: { pace: 0 }, aloud: plain });
  const page = await context.newPage();
  await page.goto(urlOf({ address }, inject('library')));
  await page.evaluate((text) => {
    localStorage.setItem('lectern.queue', text);
  }, value);
  await press(page);
  await status(page)
    .filter({ hasText: /^The end\.$/u })
    .waitFor();
  expect(page.url()).toContain(address);
});

/** A library brought in and searched while there is no network: nothing leaves the device, and nothing is missed (issue 6). */
import { expect, inject, test } from 'vitest';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { keptOffline } from './kept-offline.ts';
import { filesOf, textFile } from './open-own.ts';
import { newReader } from './open-page.ts';
import { searchFor } from './use-page.ts';

const count = 200;

/** Some sixty words; each has a name of the glossary, and a word that no other has. */
const texts = Array.from({ length: count }, (_, at) =>
  textFile(
    `log-${at}.txt`,
    [
      `Harbour log of day ${at + 1}`,
      `The harbour master wrote that the boats of the embassy stayed on their moorings from the morning to the evening of that day.`,
      `Men of the Hezbollah Brigades stood at the quay, which the office of the harbour calls pier${at}, and left it before the night came.`,
      'Nobody was hurt, and the tide tables were printed as on every other day.',
    ].join('\n\n'),
  ),
);

test('200 texts are brought and searched with the site while there is no network, and nothing is sent', async () => {
  const site = await serveFolder(inject('site').dist, 0);
  const context = await newReader({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(`${site.url}library/`);
  expect(await page.evaluate(keptOffline)).toBe(true);
  await site.stop();

  const left: string[] = [];
  const unanswered: string[] = [];
  context.on('request', (request) => {
    if (/^https?:/u.test(request.url()) && !request.url().startsWith(site.url)) left.push(request.url());
  });
  // Only the worker that keeps the site may ask the server, which is gone, for what it has not kept yet. A page that is left
  // gives up what its own workers were still loading.
  context.on('requestfailed', (request) => {
    const isGivenUp = request.failure()?.errorText === 'net::ERR_ABORTED';
    if (!isGivenUp && !request.serviceWorker()) unanswered.push(`${request.method()} ${request.url()}`);
  });

  await page.reload();
  await page.waitForLoadState('networkidle');
  await filesOf(page).setInputFiles(texts);
  await page.locator('.ended h2').filter({ hasText: 'in your library' }).waitFor({ timeout: 60_000 });
  expect(await page.locator('.ended h2').textContent()).toBe(`All ${count} are in your library`);

  await page.goto(`${site.url}search/`);
  await searchFor(page, 'embassy');
  const status = page.locator('main [role=status]');
  await expect.poll(() => status.textContent()).toContain(`${count} in your library`);
  // More than the library's: the site's own are there too.
  expect(Number(/^[\d,]+/u.exec((await status.textContent()) ?? '')?.[0].replace(',', ''))).toBeGreaterThan(
    count,
  );
  await page.locator('input[type=search]').fill('pier137');
  await expect.poll(() => status.textContent()).toContain('1 result for pier137, in your library');
  await page.locator('input[type=search]').fill('Kataib Hezbollah');
  await expect.poll(() => status.textContent()).toContain(`for Kataib Hezbollah, ${count} in your library`);
  expect(left).toEqual([]);
  // Whether there is a network is asked where the site has nothing; what was searched is not told.
  const isOnline = `HEAD ${site.url}pagefind/pagefind-entry.json`;
  expect(unanswered.filter((request) => request !== isOnline)).toEqual([]);
});

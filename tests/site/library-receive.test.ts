/** What comes from other pages and apps: the bookmark, shares, files opened with the app. */
import { describe, expect, inject, onTestFinished, test } from 'vitest';
import type { Page } from 'playwright-core';
import { engines } from './engines.ts';
import { keptOffline } from './kept-offline.ts';
import { pageOf, urlOf } from './list-pages.ts';
import { newReader } from './open-page.ts';
import { articleUrl, ownText } from './open-own.ts';
import { pressBookmark, serveOther } from './other-site.ts';
import { axeFaults } from './run-axe.ts';

const receive = urlOf(pageOf('receive'));

/** A page of another site, with what its makers keep apart from the text. */
const ferry = `<!doctype html><html lang="en"><head><title>The ferry – News</title><style>p{color:red}</style>
<script>globalThis.ran = true</script></head><body><nav><a href="/">Home</a></nav><article><h1>The ferry came back</h1>
${ownText('')
  .trim()
  .split('\n\n')
  .map((text) => `<p>${text}</p>`)
  .join('\n')}
<div id="host"></div><iframe srcdoc="<p>A frame of the same site tells of the third boat, which had stayed in the harbour.</p>"></iframe>
</article></body></html>`;

const headingOf = (page: Page): Promise<string | null> => page.locator('.parcel h2').textContent();
const statusOf = (page: Page) => page.locator('.received [role=status]');

describe('the bookmark', () => {
  test.each([
    ['without a policy', {}],
    ['with the strictest policy', { 'content-security-policy': "default-src 'none'" }],
    [
      'with Trusted Types',
      { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
    ],
    ['that lets its windows go', { 'cross-origin-opener-policy': 'same-origin-allow-popups' }],
  ])('brings a page %s, which is opened when the reader says so', async (_, headers) => {
    const context = await newReader();
    const url = await serveOther(ferry, headers);
    const page = await pressBookmark(context, url);
    expect(await headingOf(page)).toBe(`From ${new URL(url).host}: The ferry – News`);
    const shown = await page.locator('.parcel').innerText();
    expect(shown).toContain('The ferry – News');
    expect(shown).toContain(url);
    expect(shown).toMatch(/\d characters/u);
    expect(await statusOf(page).textContent()).toContain('It is not opened yet.');
    await page.getByRole('button', { name: 'Open it here' }).click();
    await page.waitForURL(articleUrl);
    await page.getByRole('heading', { level: 1, name: 'The ferry came back' }).waitFor();
    expect(await page.locator('article').innerText()).toContain('The mayor thanked all of them');
    expect(await page.locator('article').innerText()).not.toContain('color:red');
  });

  test('brings what stands in shadow trees and in frames of the same site, in its place', async () => {
    const context = await newReader();
    const html = ferry.replace(
      '</body>',
      `<script>document.querySelector('#host').attachShadow({ mode: 'open' }).innerHTML =
        '<style>p{color:blue}</style><p>A second boat, the widow said, came in behind the first one an hour later.</p>'</script></body>`,
    );
    const page = await pressBookmark(context, await serveOther(html));
    await page.getByRole('button', { name: 'Open it here' }).click();
    await page.waitForURL(articleUrl);
    await page.getByRole('heading', { level: 1, name: 'The ferry came back' }).waitFor();
    const text = await page.locator('article').innerText();
    expect(text).toContain('A second boat, the widow said');
    expect(text).toContain('the third boat');
    expect(text).not.toContain('color:blue');
  });

  test.each([
    ['with the strictest policy too', { 'content-security-policy': "default-src 'none'" }],
    ['', {}],
  ])('on a page that keeps itself apart %s says what to do', async (_, headers) => {
    const context = await newReader();
    const url = await serveOther(ferry, { 'cross-origin-opener-policy': 'same-origin', ...headers });
    const page = await pressBookmark(context, url);
    const status = statusOf(page);
    await status.filter({ hasText: 'select all of it' }).waitFor();
    expect(await page.locator('.parcel').count()).toBe(0);
  });

  test('opens nothing without a yes, takes one message, and only of its opener', async () => {
    const context = await newReader();
    const other = await context.newPage();
    await other.goto(await serveOther('<title>Evil</title>'));
    const [page] = await Promise.all([
      context.waitForEvent('page'),
      other.evaluate((address) => {
        const opened = open(`${address}?from=bookmark`);
        addEventListener('message', () => {
          const send = (data: unknown): void => opened?.postMessage(data, '*');
          send('junk');
          send({ lectern: 'page', html: 5, title: 'not a page', url: '' });
          const html = '<img src=x onerror="document.title=`taken`"><h1>First</h1><p>One.</p>';
          send({ lectern: 'page', html, title: '<b>First</b>', url: 'https://bank.example/' });
          send({ lectern: 'page', html: '<p>second</p>', title: 'Second', url: '' });
        });
      }, receive),
    ]);
    await page.locator('.parcel').waitFor();
    expect(await page.locator('.parcel').count()).toBe(1);
    const shown = await page.locator('.parcel').innerText();
    expect(shown).toContain('<b>First</b>');
    expect(shown).not.toContain('bank.example');
    expect(await page.title()).not.toBe('taken');
    await page.getByRole('button', { name: 'Remove it' }).click();
    expect(await statusOf(page).textContent()).toBe('Removed.');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
    await page.goto(urlOf(pageOf('own articles')));
    expect(await page.getByRole('link', { name: 'First' }).count()).toBe(0);
  });

  test('is explained where it is offered: pressed there, it says what it is for; its address can be copied', async () => {
    const context = await newReader({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(receive);
    await page.locator('a.bookmark[href]').click();
    expect(await statusOf(page).textContent()).toContain('drag it to your bookmarks');
    await page.getByRole('button', { name: 'Copy the address' }).click();
    await statusOf(page).filter({ hasText: 'Copied.' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      await page.locator('a.bookmark').getAttribute('href'),
    );
    expect(await axeFaults(page)).toEqual([]);
  });

  test('can be answered by keyboard, and passes axe while it is asked', async () => {
    const context = await newReader();
    const page = await pressBookmark(context, await serveOther(ferry));
    await page.locator('.parcel').waitFor();
    expect(await axeFaults(page)).toEqual([]);
    const yes = page.getByRole('button', { name: 'Open it here' });
    for (let stops = 0; stops < 30; stops++) {
      await page.keyboard.press('Tab');
      if (await yes.evaluate((button) => button === document.activeElement)) break;
    }
    await page.keyboard.press('Enter');
    await page.waitForURL(articleUrl);
  });
});

/** In the page: sends the form that another app's share is. A file is a name and a text. */
const sharing = (parts: Record<string, string>, files: Record<string, string> = {}): string => `{
  const form = document.createElement('form');
  Object.assign(form, { method: 'post', enctype: 'multipart/form-data', action: ${JSON.stringify(receive)} });
  for (const [name, value] of Object.entries(${JSON.stringify(parts)})) {
    const input = document.createElement('textarea');
    Object.assign(input, { name, value });
    form.append(input);
  }
  const chosen = new DataTransfer();
  for (const [name, text] of Object.entries(${JSON.stringify(files)})) chosen.items.add(new File([text], name));
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', name: 'files', multiple: true });
  input.files = chosen.files;
  form.append(input);
  document.body.append(form);
  form.submit();
}`;

async function sharingReader(): Promise<Page> {
  const context = await newReader({ serviceWorkers: 'allow' });
  const page = await context.newPage();
  await page.goto(receive);
  expect(await page.evaluate(keptOffline)).toBe(true);
  return page;
}

describe('a share', () => {
  test('waits until it is opened: after a reload, after the tab died, beside others', async () => {
    const page = await sharingReader();
    await page.evaluate(sharing({ title: 'Notes' }, { 'ferry.txt': ownText('The ferry came back') }));
    await page.waitForURL(/\?shared=[\w-]{36}$/u);
    await page.locator('.parcel', { hasText: 'ferry.txt' }).waitFor();
    await page.reload();
    await page.locator('.parcel', { hasText: 'ferry.txt' }).waitFor();
    const context = page.context();
    await page.close();
    const again = await context.newPage();
    await again.goto(receive);
    await again.evaluate(sharing({ text: ownText('The second ferry') }));
    await again.waitForURL(/\?shared=/u);
    await again.goto(receive);
    await again.locator('.parcel').nth(1).waitFor();
    expect(await statusOf(again).textContent()).toBe(
      '2 documents have come from other apps. None is opened yet.',
    );
    expect(await axeFaults(again)).toEqual([]);
    await again
      .locator('.parcel', { hasText: 'ferry.txt' })
      .getByRole('button', { name: 'Open it here' })
      .click();
    await again.waitForURL(articleUrl);
    await again.goto(receive);
    await again.locator('.parcel').waitFor();
    expect(await again.locator('.parcel').count()).toBe(1);
  }, 90_000);

  test('of an address alone says that nothing is fetched, and fetches nothing', async () => {
    const page = await sharingReader();
    const asked: string[] = [];
    page.context().on('request', (request) => asked.push(request.url()));
    await page.evaluate(sharing({ title: 'The ferry', text: 'https://news.example/ferry' }));
    await page.locator('.parcel', { hasText: 'only the address of a page' }).waitFor();
    expect(await page.getByRole('button', { name: 'Open it here' }).count()).toBe(0);
    const { origin } = new URL(receive);
    expect(asked.filter((url) => !url.startsWith(origin))).toEqual([]);
  }, 60_000);

  test('that cannot be read says why, and stays', async () => {
    const page = await sharingReader();
    await page.evaluate(sharing({}, { 'broken.pdf': '%PDF-1.7 and no more' }));
    await page.getByRole('button', { name: 'Open it here' }).click();
    await page.getByRole('heading', { name: 'It could not be read' }).waitFor();
    expect(await page.locator('.ended').innerText()).toContain('Hint:');
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('h2');
    expect(await axeFaults(page)).toEqual([]);
    await page.reload();
    await page.locator('.parcel', { hasText: 'broken.pdf' }).waitFor();
  }, 60_000);
});

describe('files opened with the app', () => {
  test('are opened at once: that was the yes', async () => {
    const context = await newReader();
    await context.addInitScript((text) => {
      const handle = { getFile: () => Promise.resolve(new File([text], 'ferry.txt')) };
      Object.defineProperty(globalThis, 'launchQueue', {
        value: {
          setConsumer: (take: (launched: object) => void) => {
            take({ files: [handle] });
          },
        },
      });
    }, ownText('The ferry came back'));
    const page = await context.newPage();
    await page.goto(`${receive}?from=files`);
    await page.waitForURL(articleUrl);
  });
});

describe.each(engines)('in $engine', ({ visit, missing }) => {
  const reason = missing === undefined ? '' : ` (skipped: ${missing})`;

  test.skipIf(!visit)(
    `the bookmark is offered, and what is shared waits${reason}`,
    async () => {
      if (!visit) return;
      const visitor = await visit();
      onTestFinished(() => visitor.close());
      await visitor.open(receive);
      expect(await visitor.run(keptOffline)).toBe(true);
      const offered = `new Promise((resolve) => {
      const timer = setInterval(() => {
        const { href } = document.querySelector('a.bookmark');
        if (href) resolve(href), clearInterval(timer);
      }, 50);
    })`;
      expect(await visitor.run<string>(offered)).toMatch(/^javascript:/u);
      await visitor.run(`void setTimeout(() => ${sharing({ text: 'The bridge held, she said.' })})`);
      // The page goes away meanwhile, and what is asked of it then has no answer.
      const parcel = `document.querySelector('.parcel')?.textContent ?? ''`;
      await expect
        .poll(() => visitor.run<string>(parcel).catch(() => ''), { timeout: 60_000, interval: 200 })
        .toContain('From another app');
    },
    120_000,
  );
});

test('without the offline worker a share is refused by the server, and nothing is taken', async () => {
  const answer = await fetch(receive, { method: 'POST', body: new FormData() });
  expect(answer.status).toBe(405);
  expect(inject('site').url).toBe(new URL('../../', receive).href);
});

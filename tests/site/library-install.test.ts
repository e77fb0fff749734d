/** Lectern as an app: what its manifest promises is there; nothing but its own code runs beside what readers bring. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { recogniseFormat } from '../../src/library/open/recognise-format.ts';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { notIn } from './chromium-only.ts';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { articleUrl, filesOf, openOwn, own, ownText, readText, textFile } from './open-own.ts';
import { newReader } from './open-page.ts';
import { serveOther } from './other-site.ts';
import { openSettings } from './use-page.ts';

const { dist, url } = inject('site');

interface Manifest {
  readonly start_url: string;
  readonly scope: string;
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string }[];
  readonly shortcuts: readonly { readonly url: string }[];
  readonly share_target: {
    readonly action: string;
    readonly params: { readonly files: readonly { readonly accept: readonly string[] }[] };
  };
  readonly file_handlers: readonly { readonly action: string; readonly accept: Record<string, string[]> }[];
}
const manifest = JSON.parse(readFileSync(path.join(dist, 'manifest.webmanifest'), 'utf8')) as Manifest;
const fileOf = (address: string): string =>
  path.join(dist, new URL(address, url).pathname.slice(new URL(url).pathname.length));

describe('the manifest', () => {
  test('names pages that are there, and places on them', () => {
    const { start_url, shortcuts, share_target, file_handlers } = manifest;
    const named = [
      start_url,
      ...shortcuts.map((one) => one.url),
      share_target.action,
      ...file_handlers.map(({ action }) => action),
    ];
    for (const address of named) {
      const { origin, pathname, hash } = new URL(address, url);
      const page = pages.find((one) => urlOf(one) === origin + pathname);
      expect(page, address).toBeDefined();
      expect(address.startsWith(manifest.scope)).toBe(true);
      if (page && hash) expect(readFileSync(page.file, 'utf8')).toContain(`id="${hash.slice(1)}"`);
    }
  });

  test('has icons of the sizes and types that it says', () => {
    for (const { src, sizes, type } of manifest.icons) {
      const bytes = readFileSync(fileOf(src));
      if (type === 'image/svg+xml') expect(bytes.toString()).toMatch(/^<svg /u);
      else expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`).toBe(sizes);
    }
  });

  test('takes the files that the field takes, and no others', () => {
    const html = readFileSync(own.file, 'utf8');
    const field = /<input[^>]*id="files"[^>]*accept="([^"]*)"/u.exec(html)?.[1]?.split(',') ?? [];
    const endings = (all: readonly string[]) => all.filter((one) => one.startsWith('.')).sort();
    const [files] = manifest.share_target.params.files;
    const [handler] = manifest.file_handlers;
    expect(endings(files?.accept ?? [])).toEqual(endings(field));
    expect(
      Object.values(handler?.accept ?? {})
        .flat()
        .sort(),
    ).toEqual(endings(field));
    const text = new TextEncoder().encode('A ferry came back.');
    for (const ending of ['.txt', '.text', '.md', '.markdown'])
      expect(recogniseFormat(text, `ferry${ending}`, '')).toBe('text');
  });
});

/** A page that tells of everything that its policy stopped. */
async function watch(page: Page): Promise<readonly string[]> {
  const stopped: string[] = [];
  await page.exposeFunction('tellStopped', (what: string) => stopped.push(what));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, sample }) => {
      (globalThis as unknown as { tellStopped: (what: string) => void }).tellStopped(
        `${violatedDirective} ${sample}`,
      );
    });
  });
  return stopped;
}

describe('on the pages of own articles', () => {
  test.each(pages.filter(({ address }) => address.startsWith('library/')))(
    'nothing but our own code can become code: $address',
    async (asked) => {
      const page = await (await newReader()).newPage();
      await page.goto(urlOf(asked));
      const refused = await page.evaluate(() => {
        const attempts: Readonly<Record<string, () => unknown>> = {
          html: () => (document.body.innerHTML = '<p>taken'),
          write: () => {
            (document as { write: (html: string) => void }).write('<p>taken');
          },
          srcdoc: () => (document.createElement('iframe').srcdoc = '<p>taken'),
          script: () => (document.createElement('script').text = 'globalThis.taken = 1'),
          address: () => (document.createElement('script').src = '/search/other.js'),
          worker: () => new Worker('/search/other.js'),
          policy: () =>
            (
              globalThis as unknown as { trustedTypes: { createPolicy: (...all: unknown[]) => unknown } }
            ).trustedTypes.createPolicy('default', {}),
        };
        return Object.entries(attempts).flatMap(([name, attempt]) => {
          try {
            attempt();
            return [];
          } catch {
            return [name];
          }
        });
      });
      expect(refused).toEqual(['html', 'write', 'srcdoc', 'script', 'address', 'worker', 'policy']);
    },
  );

  test('every tool of an article works under that policy', async () => {
    const context = await newReader();
    const page = await context.newPage();
    const stopped = await watch(page);
    const faults: string[] = [];
    page.on('pageerror', (fault) => faults.push(fault.message));
    await page.goto(urlOf(own));
    await readText(page, ownText('The ferry of the embassy came back to Baghdad'));
    await page.waitForURL(articleUrl);
    await page.getByRole('heading', { level: 1, name: 'The ferry of the embassy' }).waitFor();
    const tools = await page
      .locator('main [data-tool]')
      .evaluateAll((controls) => [
        ...new Set(controls.map((one) => (one as HTMLElement).dataset.tool ?? '')),
      ]);
    expect(tools.length).toBeGreaterThan(2);
    for (const tool of tools) {
      await page.locator(`main [data-tool="${tool}"]`).first().dispatchEvent('click');
      await page.waitForTimeout(500);
      await page.keyboard.press('Escape');
    }
    await openSettings(page);
    await page.locator('dialog input[name=theme][value=dark]').check();
    await page.locator('dialog input[name=captions]').last().check();
    expect(stopped).toEqual([]);
    expect(faults).toEqual([]);
  }, 60_000);

  test('a worker can reach nothing but this site', async () => {
    notIn('firefox', 'code that a test runs in a worker: Playwright finds it closed');
    const other = await serveOther('there', { 'access-control-allow-origin': '*' });
    const page = await openOwn();
    await page.locator('#article').focus();
    await expect.poll(() => page.workers().length).toBeGreaterThan(0);
    const reach = (address: string) =>
      page.workers()[0]?.evaluate(
        (wanted) =>
          fetch(wanted).then(
            () => 'reached',
            () => 'refused',
          ),
        address,
      );
    expect(await reach(url)).toBe('reached');
    expect(await reach(other)).toBe('refused');
  });
});

describe('without a network', () => {
  test('after one visit every tool is there, and files of every kind can be opened', async () => {
    const site = await serveFolder(dist, 0);
    const context = await newReader({ serviceWorkers: 'allow' });
    const page = await context.newPage();
    await page.goto(site.url);
    const [folder = ''] = readdirSync(path.join(dist, 'code'));
    const tools = readdirSync(path.join(dist, 'code', folder)).filter((file) => /\.(js|woff2)$/u.test(file));
    const missing = (): Promise<readonly string[]> =>
      page.evaluate(
        async ([start, all]) => {
          const there = await Promise.all(
            all.map(async (one) => [one, await caches.match(start + one)] as const),
          );
          return there.filter(([, kept]) => !kept).map(([one]) => one);
        },
        [`${site.url}code/${folder}/`, tools] as const,
      );
    await expect.poll(missing, { timeout: 60_000, interval: 500 }).toEqual([]);
    await site.stop();
    await page.goto(`${site.url}library/`);
    await filesOf(page).setInputFiles([textFile('ferry.txt', ownText('The ferry came back'))]);
    await page.waitForURL(articleUrl);
    await page.getByRole('heading', { level: 1, name: 'The ferry came back' }).waitFor();
    await page.goto(`${site.url}library/receive/`);
    expect(await page.locator('h1').textContent()).toBe('From other pages and apps');
  }, 120_000);
});

test('the guard is small, and stands only on the pages of own articles', () => {
  const isGuarded = (file: string): boolean => readFileSync(file, 'utf8').includes('createScriptURL');
  expect(pages.filter(({ file }) => isGuarded(file)).map(({ kind }) => kind)).toEqual(
    pages.filter(({ address }) => address.startsWith('library/')).map(({ kind }) => kind),
  );
  const [, guard = ''] =
    /<script>([^<]*createScriptURL[^<]*)<\/script>/u.exec(readFileSync(pageOf('receive').file, 'utf8')) ?? [];
  expect(guard).not.toBe('');
  expect(brotliCompressSync(guard).length).toBeLessThan(300);
  expect(existsSync(path.join(dist, 'sw.js'))).toBe(true);
});

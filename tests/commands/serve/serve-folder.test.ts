import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, onTestFinished, test } from 'vitest';
import { serveFolder, type ServedFolder } from '../../../src/commands/serve/serve-folder.ts';

const page = '<!doctype html><title>Home</title>';

/** A small built site. */
function builtSite(base = '/'): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-serve-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  mkdirSync(path.join(folder, 'articles'));
  writeFileSync(path.join(folder, 'index.html'), page);
  writeFileSync(path.join(folder, 'index.html.br'), brotliCompressSync(page));
  writeFileSync(path.join(folder, 'articles/index.html'), 'Articles');
  writeFileSync(path.join(folder, '404.html'), 'Not here');
  writeFileSync(path.join(folder, 'manifest.webmanifest'), JSON.stringify({ scope: base }));
  writeFileSync(path.join(folder, '_headers'), '/*\n  X-Frame-Options: DENY\n');
  return folder;
}

async function serve(folder: string, port = 0): Promise<ServedFolder> {
  const site = await serveFolder(folder, port);
  onTestFinished(() => site.stop());
  return site;
}

describe('serving a built site', () => {
  test('a folder answers with its page, compressed where the browser takes it', async () => {
    const { url } = await serve(builtSite());
    const plain = await fetch(url, { headers: { 'accept-encoding': 'identity' } });
    const compressed = await fetch(url, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(compressed.headers.get('content-encoding')).toBe('br');
    expect([await plain.text(), await compressed.text()]).toEqual([page, page]);
    expect(await (await fetch(`${url}articles/`)).text()).toBe('Articles');
  });

  test("every answer has the site's own headers, a missing page too", async () => {
    const { url } = await serve(builtSite());
    const answers = [await fetch(url), await fetch(`${url}nowhere/`)];
    expect(answers.map(({ headers }) => headers.get('x-frame-options'))).toEqual(['DENY', 'DENY']);
  });

  test("a missing page is the site's own 404 page", async () => {
    const { url } = await serve(builtSite());
    const answer = await fetch(`${url}nowhere/`);
    expect([answer.status, await answer.text()]).toEqual([404, 'Not here']);
  });

  test('nothing outside the folder is served', async () => {
    const { url } = await serve(builtSite());
    for (const address of ['..%2f..%2fetc/passwd', '%2e%2e/%2e%2e/etc/passwd', '%c0']) {
      expect((await fetch(url + address)).status).toBe(404);
    }
  });

  test.each(['bytes=5-2', 'bytes=0-3', 'lines=x'])('a page is whole for the range %s', async (range) => {
    const { url } = await serve(builtSite());
    const answer = await fetch(url, { headers: { range, 'accept-encoding': 'identity' } });
    expect([answer.status, await answer.text()]).toEqual([200, page]);
  });

  test.each(['POST', 'DELETE', 'OPTIONS'])('%s is not allowed', async (method) => {
    const { url } = await serve(builtSite());
    const answer = await fetch(url, { method });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD']);
  });

  test('HEAD has the headers of the page and no body', async () => {
    const { url } = await serve(builtSite());
    const answer = await fetch(url, { method: 'HEAD', headers: { 'accept-encoding': 'identity' } });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
    expect(answer.headers.get('content-length')).toBe(String(page.length));
  });

  test('a site that is built again under the server is served as it is now', async () => {
    const folder = builtSite();
    const { url } = await serve(folder);
    await fetch(`${url}articles/`);
    writeFileSync(path.join(folder, 'articles/index.html'), 'Articles, and one more');
    writeFileSync(path.join(folder, 'new.html'), 'A new page');
    writeFileSync(path.join(folder, '_headers'), '/*\n  X-Frame-Options: SAMEORIGIN\n');
    const changed = await fetch(`${url}articles/`);
    expect(await changed.text()).toBe('Articles, and one more');
    expect(changed.headers.get('x-frame-options')).toBe('SAMEORIGIN');
    expect(await (await fetch(`${url}new.html`)).text()).toBe('A new page');
    writeFileSync(path.join(folder, '_headers'), 'half a li');
    expect((await fetch(url)).headers.get('x-frame-options')).toBe('SAMEORIGIN');
  });

  test('a site under a base path is served there, and only there', async () => {
    const { url, port } = await serve(builtSite('/lectern/'));
    expect(url).toBe(`http://localhost:${port}/lectern/`);
    expect((await fetch(`${url}articles/`)).status).toBe(200);
    expect((await fetch(`http://localhost:${port}/articles/`)).status).toBe(404);
    expect((await fetch(`http://localhost:${port}/lectern`)).url).toBe(url);
  });

  test('a port that is taken gives the next free one', async () => {
    const folder = builtSite();
    const first = await serve(folder, 0);
    const second = await serve(folder, first.port);
    expect(second.port).toBeGreaterThan(first.port);
    expect((await fetch(second.url)).status).toBe(200);
  });

  test('stopping closes the connections that browsers keep', async () => {
    const site = await serveFolder(builtSite(), 0);
    await (await fetch(site.url)).text();
    await site.stop();
    await expect(fetch(site.url)).rejects.toThrow('fetch failed');
  });

  test('a folder without a site is a fault that says what to do', async () => {
    await expect(serveFolder(tmpdir(), 0)).rejects.toMatchObject({
      code: 'no-site',
      hint: expect.any(String) as string,
    });
  });
});

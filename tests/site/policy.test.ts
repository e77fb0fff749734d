/** No request leaves the origin, and a strict policy stands in every page that no page breaks (V15). */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { pageOf, pages, urlOf } from './list-pages.ts';
import { newReader } from './open-page.ts';
import { openDefinition, openSettings, searchFor } from './use-page.ts';

const policyOf = (html: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u
    .exec(html)?.[1]
    ?.replaceAll('&#39;', "'") ?? '';

describe('the policy', () => {
  test.each(pages)('stands in $address, before anything that it binds', ({ file }) => {
    const html = readFileSync(file, 'utf8');
    const policy = policyOf(html);
    expect(policy).toMatch(/^default-src 'none';/u);
    expect(policy).toContain("base-uri 'none'");
    expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|https?:|\*/u);
    expect(html.search(/<(script|style|link|img)\b/u)).toBeGreaterThan(
      html.indexOf('http-equiv="Content-Security-Policy"'),
    );
  });

  test('only search may run WebAssembly', () => {
    const allowed = pages.filter(({ file }) =>
      policyOf(readFileSync(file, 'utf8')).includes("'wasm-unsafe-eval'"),
    );
    expect(allowed.map(({ kind }) => kind)).toEqual(['search']);
  });

  test.each(pages)('$address has no script or style in an attribute', ({ file }) => {
    expect(readFileSync(file, 'utf8')).not.toMatch(/<[a-z][^>]*\s(?:on[a-z]+|style)\s*=/u);
  });
});

/** A page of a reader who is watched: everything it asks for, and everything it complains of. */
async function watchedPage(): Promise<{ page: Page; asked: string[]; complaints: string[] }> {
  const context = await newReader({ serviceWorkers: 'allow' });
  const asked: string[] = [];
  const complaints: string[] = [];
  context.on('request', (request) => asked.push(request.url()));
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.exposeFunction('complain', (complaint: string) => complaints.push(complaint));
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (globalThis as unknown as { complain: (text: string) => void }).complain(
        `${violatedDirective} ${blockedURI}`,
      );
    });
  });
  return { page, asked, complaints };
}

describe('no page', () => {
  test('V15: asks another origin for anything, or breaks the policy, or writes a fault to the console', async () => {
    const { page, asked, complaints } = await watchedPage();
    for (const visited of pages) await page.goto(urlOf(visited));
    await page.goto(urlOf(pageOf('article')));
    await openDefinition(page);
    await page.keyboard.press('Escape');
    await openSettings(page);
    await page.goto(urlOf(pageOf('search')));
    await searchFor(page, 'embassy');
    const { origin } = new URL(urlOf(pageOf('home')));
    expect(asked.length).toBeGreaterThanOrEqual(pages.length);
    expect(asked.filter((url) => !url.startsWith(`${origin}/`) && !/^(data|blob):/u.test(url))).toEqual([]);
    expect(complaints).toEqual([]);
  });

  test('runs what the policy does not know: a planted script is refused', async () => {
    const { page, complaints } = await watchedPage();
    await page.route(urlOf(pageOf('article')), async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replace(
        '</body>',
        '<script>document.title = "taken over"</script></body>',
      );
      await route.fulfill({ response: answer, body });
    });
    await page.goto(urlOf(pageOf('article')));
    expect(await page.title()).not.toBe('taken over');
    expect(complaints.join('\n')).toContain('script-src');
  });
});

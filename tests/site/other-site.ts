/** Another site, on an origin of its own: a page that a reader is on when the bookmark is pressed. */
import { createServer, type OutgoingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext, Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { pageOf, urlOf } from './list-pages.ts';

/** Serves one page until the test ends. @returns Its address. */
export async function serveOther(html: string, headers: OutgoingHttpHeaders = {}): Promise<string> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'text/html;charset=utf-8', ...headers }).end(html);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, 'localhost', resolve);
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://localhost:${(server.address() as AddressInfo).port}/ferry`;
}

/** The program of the bookmark, as the page offers it. */
export async function bookmarkOf(context: BrowserContext): Promise<string> {
  const page = await context.newPage();
  await page.goto(urlOf(pageOf('receive')));
  const href = await page.locator('a.bookmark[href]').getAttribute('href');
  await page.close();
  return decodeURIComponent((href ?? '').slice('javascript:'.length));
}

/**
 * Goes to a page and presses the bookmark there: through the debugger, which the page's policy binds as little as it binds
 * bookmarks (Firefox since 69: https://bugzilla.mozilla.org/show_bug.cgi?id=1478037).
 *
 * @returns Lectern's page, which opened.
 */
export async function pressBookmark(context: BrowserContext, url: string): Promise<Page> {
  const program = await bookmarkOf(context);
  const page = await context.newPage();
  await page.goto(url);
  const [opened] = await Promise.all([context.waitForEvent('page'), page.evaluate(program)]);
  return opened;
}

/** Serves a page of the site as a slow network may: its first part, and after a while the rest. */
import { once } from 'node:events';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { urlOf, type SitePage } from './list-pages.ts';

/**
 * Stands before the site until the test ends.
 *
 * @param cut Where the page's text is cut: the length of its first part.
 * @returns The page's address there, and what sends the rest of it.
 */
export async function serveInParts(
  page: Pick<SitePage, 'address'>,
  cut: (html: string) => number,
): Promise<{ url: string; sendRest: () => void }> {
  const rest = Promise.withResolvers<undefined>();
  const { pathname, origin } = new URL(urlOf(page));
  const server = createServer((request, response) => {
    void pass(new URL(request.url ?? '', origin), response);
  });
  const pass = async (address: URL, response: ServerResponse): Promise<void> => {
    const answer = await fetch(address);
    response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' });
    if (address.pathname !== pathname) {
      response.end(Buffer.from(await answer.arrayBuffer()));
      return;
    }
    const html = await answer.text();
    response.write(html.slice(0, cut(html)));
    await rest.promise;
    response.end(html.slice(cut(html)));
  };
  server.listen(0);
  await once(server, 'listening');
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}${pathname}`,
    sendRest: () => {
      rest.resolve(undefined);
    },
  };
}

import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, inject, onTestFinished, test } from 'vitest';
import { readGolden } from './compare-with-golden.ts';
import { joinLines } from './join-lines.ts';
import { readings, testReadings } from './readings.ts';

const { reason, read } = testReadings('firefox');

/** The site, with a fault in every page: its headings are headings to the eye alone. */
async function serveWithFault(): Promise<string> {
  const site = inject('orcaSite');
  const server = createServer((request, response) => {
    void fetch(new URL(request.url ?? '/', site)).then(async (answer) => {
      const html = (await answer.text()).replaceAll(/<h2\b/gu, '<div').replaceAll('</h2>', '</div>');
      response
        .writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' })
        .end(html);
    });
  });
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

test.skipIf(reason !== undefined)(
  'a planted fault is heard: headings that are none',
  { retry: 1 },
  async () => {
    const reading = readings.find(({ page }) => page === 'name');
    if (!reading) throw new Error('There is no reading of a name.');
    const keys = reading.keys.slice(0, 4);
    const lines = joinLines(await read({ ...reading, keys }, await serveWithFault()));
    const golden = readGolden('name-firefox.txt').slice(0, keys.length);
    // The page is the same and is read, up to the first heading that is gone.
    expect(lines.slice(0, 3)).toEqual(golden.slice(0, 3));
    expect(lines[3]).not.toEqual(golden[3]);
  },
);

import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';

/** A slow link, imposed by the server, so that it holds for a page's workers too. */
export interface Link {
  /** Before each answer. */
  readonly delayMs: number;
  /** Of the one pipe that all answers share. */
  readonly bitsPerSecond: number;
}

/** One answer. */
export interface Answered {
  readonly path: string;
  readonly status: number;
  /** The body, compressed as it was sent, without headers. */
  readonly bytes: number;
}

export interface MeasuredServer {
  /** `http://localhost:40123`, without a slash at the end. */
  readonly origin: string;
  /** Every answer since the start, or since it was last emptied. */
  readonly log: Answered[];
  /** How many answers are under way. */
  open(): number;
  stop(): Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css;charset=utf-8',
  '.html': 'text/html;charset=utf-8',
  '.js': 'text/javascript;charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain;charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

/** About one TCP segment: answers under way at once take turns in pieces of this size. */
const segment = 1460;

/**
 * Serves a folder the same way for every rival: text with brotli 11, the same headers, the folder's 404 page.
 *
 * @param link None: as fast as the machine.
 */
export async function serveMeasured(folder: string, link?: Link): Promise<MeasuredServer> {
  const compressed = new Map<string, Buffer>();
  const log: Answered[] = [];
  const pipe = link && makePipe(link);
  let open = 0;
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    const { file, status } = find(folder, path);
    const type = types[extname(file)];
    const bytes = compressed.get(file) ?? compress(file, type !== undefined);
    compressed.set(file, bytes);
    response.writeHead(status, {
      'Content-Type': type ?? 'application/octet-stream',
      'Content-Length': bytes.length,
      ...(type ? { 'Content-Encoding': 'br' } : {}),
    });
    open += 1;
    void (pipe ? pipe(response, bytes) : send(response, bytes)).finally(() => {
      open -= 1;
      log.push({ path, status, bytes: bytes.length });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    log,
    open: () => open,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

function find(folder: string, path: string): { file: string; status: number } {
  const plain = join(folder, path);
  const file = existsSync(plain) && statSync(plain).isDirectory() ? join(plain, 'index.html') : plain;
  return existsSync(file) ? { file, status: 200 } : { file: join(folder, '404.html'), status: 404 };
}

/** A folder without a 404 page answers with nothing. */
function compress(file: string, isText: boolean): Buffer {
  const bytes = existsSync(file) ? readFileSync(file) : Buffer.alloc(0);
  return isText ? brotliCompressSync(bytes) : bytes;
}

function send(response: ServerResponse, bytes: Buffer): Promise<void> {
  return new Promise((resolve) => response.end(bytes, resolve).on('close', resolve));
}

function makePipe({
  delayMs,
  bitsPerSecond,
}: Link): (response: ServerResponse, bytes: Buffer) => Promise<void> {
  let freeAt = 0;
  return async (response, bytes) => {
    await wait(delayMs);
    for (let start = 0; start < bytes.length && !response.destroyed; start += segment) {
      const piece = bytes.subarray(start, start + segment);
      freeAt = Math.max(freeAt, performance.now()) + (piece.length * 8000) / bitsPerSecond;
      await wait(Math.max(0, freeAt - performance.now()));
      response.write(piece);
    }
    await send(response, Buffer.alloc(0));
  };
}

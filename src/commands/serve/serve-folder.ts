import { existsSync, readFileSync } from 'node:fs';
import { createServer, type RequestListener, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import sirv from 'sirv';
import { Fault } from '../../article/fault.ts';
import type { HeaderRule } from './read-headers.ts';
import { headersFor, readHeaders } from './read-headers.ts';

/** A built site, being served. */
export interface ServedFolder {
  /** Where it is open: `http://localhost:4321/`, base path included. */
  readonly url: string;
  readonly port: number;
  /** Stops it and closes every connection that is still open. */
  stop(): Promise<void>;
}

/** So many ports are tried after one that is taken. */
const portsToTry = 20;

/**
 * Serves a built site on localhost as a good host would: compressed files where there are any, the headers of the
 * site's own `_headers`, the site's own 404 page, and everything under the base path that it was built for.
 *
 * @param folder - For example `dist`.
 * @param port - 1 to 65535, the next free one if it is taken; or 0 for any free port.
 * @throws Fault `no-site`, `no-port` or `port-not-allowed`.
 * @example
 * (await serveFolder('dist', 4321)).url //=> 'http://localhost:4321/'
 */
export async function serveFolder(folder: string, port: number): Promise<ServedFolder> {
  const base = basePath(folder);
  const server = createServer(answer(folder, base));
  const used = await listen(server, port);
  return {
    url: `http://localhost:${used}${base}`,
    port: used,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        // A browser keeps its connections open and would keep the server alive with them.
        server.closeAllConnections();
      }),
  };
}

/** The path that the site was built for, with a slash at both ends. The manifest says it: `"scope": "/lectern/"`. */
function basePath(folder: string): string {
  const manifest = path.join(folder, 'manifest.webmanifest');
  if (!existsSync(path.join(folder, 'index.html')) || !existsSync(manifest)) {
    throw new Fault('no-site', `There is no built site in ${folder}.`, 'Run "npm start" without --no-build.');
  }
  const { scope } = JSON.parse(readFileSync(manifest, 'utf8')) as { scope?: string };
  return scope ?? '/';
}

function answer(folder: string, base: string): RequestListener {
  const addHeaders = siteHeaders(folder);
  const serve = sirv(folder, {
    // Looked up at each request: the sizes that sirv would keep are wrong after a build under a running server.
    dev: true,
    brotli: true,
    gzip: true,
    etag: true,
    setHeaders(response, pathname) {
      addHeaders(response, pathname);
    },
  });
  return (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { Allow: 'GET, HEAD' }).end();
      return;
    }
    const sayNotFound = (): void => {
      addHeaders(response, '/404.html');
      response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(readIfThere(folder, '404.html'));
    };
    const inside = request.url?.startsWith(base);
    if (!inside && request.url === base.slice(0, -1)) {
      response.writeHead(308, { Location: base }).end();
      return;
    }
    if (!inside) {
      sayNotFound();
      return;
    }
    request.url = request.url?.slice(base.length - 1);
    // A server may ignore it (RFC 9110, section 14.2), and sirv 3.0.2 throws for one that ends before it starts.
    delete request.headers.range;
    try {
      serve(request, response, sayNotFound);
    } catch {
      // A build took the file away between sirv's two looks at it.
      sayNotFound();
    }
  };
}

/** Adds the site's own `_headers`, as they are now: a new build has new hashes in its policy. */
function siteHeaders(folder: string): (response: ServerResponse, pathname: string) => void {
  const read = (): readonly HeaderRule[] => readHeaders(readIfThere(folder, '_headers'));
  let rules = read();
  return (response, pathname) => {
    try {
      rules = read();
    } catch {
      // A build is writing the file: the rules before it count a moment longer.
    }
    for (const [name, value] of headersFor(pathname, rules)) response.setHeader(name, value);
  };
}

/** Empty where there is no such file, as for a moment in the middle of a build. */
function readIfThere(folder: string, name: string): string {
  const file = path.join(folder, name);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** @returns The port that the server listens on. */
async function listen(server: Server, port: number): Promise<number> {
  const last = port === 0 ? 0 : Math.min(port + portsToTry, 65_535);
  for (let candidate = port; candidate <= last; candidate++) {
    const code = await tryPort(server, candidate);
    if (code === undefined) return (server.address() as AddressInfo).port;
    if (code === 'EACCES') {
      const hint =
        'Ports under 1024 belong to the system: choose a higher one, as in "npm start -- --port 8080".';
      throw new Fault('port-not-allowed', `The system does not let Lectern use port ${candidate}.`, hint);
    }
    if (code !== 'EADDRINUSE') throw new Error(`The server could not listen on port ${candidate}: ${code}`);
  }
  throw new Fault(
    'no-port',
    `The ports ${port} to ${last} are all taken.`,
    'Let the system choose: "npm start -- --port 0".',
  );
}

/** @returns The system's code for what went wrong, `EADDRINUSE` for example; nothing when it went well. */
function tryPort(server: Server, port: number): Promise<string | undefined> {
  return new Promise((resolve) => {
    const settle = (fault?: NodeJS.ErrnoException): void => {
      server.off('error', settle).off('listening', settle);
      resolve(fault ? (fault.code ?? fault.message) : undefined);
    };
    server.once('error', settle).once('listening', settle);
    // Only this machine: what someone reads is no business of the network.
    server.listen(port, 'localhost');
  });
}

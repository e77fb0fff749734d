/**
 * Vitest's set-up for the tests of the site: starts it with the command that the README gives, starts one browser for
 * all of them, serves a library of test articles beside it, and ends them all.
 *
 * `LECTERN_DIST=dist` serves a site that is built already: quicker while writing tests.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { createInterface } from 'node:readline';
import type { TestProject } from 'vitest/node';
import { serveFolder } from '../../src/commands/serve/serve-folder.ts';
import { buildLibrary } from './build-library.ts';
import { startEngine, type EngineName } from './start-engine.ts';
import { findBrowsers, type Browsers } from './find-browsers.ts';

/** What the tests need to know of the site that they look at. */
export interface Site {
  /** Where it is served: `http://localhost:4321/`, base path included. */
  readonly url: string;
  /** The folder of its files. */
  readonly dist: string;
}

declare module 'vitest' {
  interface ProvidedContext {
    site: Site;
    /** Another site: articles that nobody ships (build-library.ts). */
    library: Site;
    browsers: Browsers;
    /** The engine of the shared browser: Chromium, or what `LECTERN_ENGINE` names. */
    engine: EngineName;
    /** Where the shared browser listens. */
    browser: string;
  }
}

/** More than the home page shows. */
const articlesInLibrary = 25;

/** A build of a large library on a slow machine. */
const startTimeout = 5 * 60_000;

export default async function serveSite({ provide }: TestProject): Promise<() => Promise<void>> {
  const closers: (() => unknown)[] = [];
  const closeAll = async (): Promise<void> => {
    for (let close = closers.pop(); close; close = closers.pop()) await close();
  };
  try {
    const given = process.env.LECTERN_BROWSERS;
    const browsers = given ? (JSON.parse(given) as Browsers) : await findBrowsers();
    provide('browsers', browsers);
    provide('site', await startSite(closers));
    const dist = await libraryDist();
    const library = await serveFolder(dist, 0);
    closers.push(() => library.stop());
    provide('library', { url: library.url, dist });
    const { engine, shared } = await startEngine(browsers);
    closers.push(() => shared.close());
    provide('engine', engine);
    provide('browser', shared.wsEndpoint());
  } catch (error) {
    await closeAll();
    throw error;
  }
  return closeAll;
}

/** Built for each run; with `LECTERN_DIST` the one of an earlier run will do. */
async function libraryDist(): Promise<string> {
  const folder = path.resolve('.vitest/library');
  const built = path.join(folder, 'dist');
  return process.env.LECTERN_DIST && existsSync(built) ? built : buildLibrary(folder, articlesInLibrary);
}

/** The site that ships, built and served by the README's own command. */
async function startSite(closers: (() => unknown)[]): Promise<Site> {
  const dist = process.env.LECTERN_DIST;
  const server = start(['--port', '0', ...(dist ? ['--no-build', '--dist', dist] : [])]);
  const stopServer = (): void => {
    stop(server);
  };
  process.once('exit', stopServer);
  closers.push(() => {
    process.off('exit', stopServer);
    stopServer();
  });
  return { url: await addressOf(server), dist: path.resolve(dist ?? 'dist') };
}

/** `npm start`, in a process group of its own: npm, Node and Astro end together. */
function start(options: readonly string[]): ChildProcess {
  return spawn('npm', ['start', '--', ...options], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
}

function stop({ pid }: ChildProcess): void {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGTERM');
  } catch {
    // It has ended by itself.
  }
}

/** The address that `npm start` prints; everything before it is shown when it never comes. */
function addressOf(server: ChildProcess): Promise<string> {
  const { promise, resolve, reject } = Promise.withResolvers<string>();
  const printed: string[] = [];
  const giveUp = (reason: string): void => {
    reject(new Error(`npm start ${reason}\n${printed.join('\n')}`));
  };
  const timer = setTimeout(giveUp, startTimeout, `gave no address in ${startTimeout / 1000} s`);
  server.once('exit', (code) => {
    giveUp(`ended with exit code ${code ?? 'none'}`);
  });
  if (!server.stdout) throw new Error('npm start has no output');
  createInterface(server.stdout).on('line', (line) => {
    printed.push(line);
    const url = /^Lectern is open at (\S+)$/u.exec(line)?.[1];
    if (url) resolve(url);
  });
  return promise.finally(() => {
    clearTimeout(timer);
  });
}

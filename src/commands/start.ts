/**
 * `npm start`: builds the site and serves it on localhost.
 *
 * Exit 0 after Ctrl-C, 1 when the site could not be built or served, 2 for wrong usage.
 */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { Fault } from '../article/fault.ts';
import { serveFolder } from './serve-folder.ts';

const usage = `npm start [-- OPTION...]

Builds the site and serves it on localhost until Ctrl-C.

  --port N     where to serve it; the next free port if it is taken, 0 for any free one (4321)
  --no-build   serve the site as it was last built
  --dist DIR   where the built site stands (dist)`;

interface StartOptions {
  readonly port: number;
  readonly build: boolean;
  readonly dist: string;
}

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await start(options);
} catch (error) {
  if (!(error instanceof Fault)) throw error;
  console.error(`${error.message}\nHint: ${error.hint}`);
  process.exitCode = error.code === 'usage' ? 2 : 1;
}

/** @returns Nothing when only the help was asked for. */
function readOptions(args: string[]): StartOptions | undefined {
  try {
    const { values } = parseArgs({
      args,
      allowNegative: true,
      options: {
        port: { type: 'string', default: '4321' },
        build: { type: 'boolean', default: true },
        dist: { type: 'string', default: 'dist' },
        help: { type: 'boolean', short: 'h' },
      },
    });
    if (values.help) {
      console.log(usage);
      return undefined;
    }
    return { port: readPort(values.port), build: values.build, dist: values.dist };
  } catch (error) {
    if (error instanceof Fault) throw error;
    throw new Fault('usage', (error as Error).message.replace(/\.? *$/u, '.'), 'See "npm start -- --help".');
  }
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  throw new Fault('usage', `"${text}" is not a port.`, 'A port is a whole number from 0 to 65535.');
}

async function start({ port, build, dist }: StartOptions): Promise<void> {
  if (build) await buildSite(dist);
  const site = await serveFolder(dist, port);
  if (port !== 0 && site.port !== port) console.log(`Port ${port} is taken, so Lectern uses ${site.port}.`);
  console.log(`Lectern is open at ${site.url}`);
  console.log('Close it with Ctrl-C.');
  const close = (): void => {
    void site.stop().then(() => {
      console.log('\nLectern is closed.');
    });
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, close);
}

/** In a process of its own, so that the memory of the build is given back before the reading begins. */
async function buildSite(dist: string): Promise<void> {
  const astro = path.join(
    path.dirname(createRequire(import.meta.url).resolve('astro/package.json')),
    'bin/astro.mjs',
  );
  const child = spawn(process.execPath, [astro, 'build', '--outDir', dist], {
    stdio: 'inherit',
    env: { ASTRO_TELEMETRY_DISABLED: '1', ...process.env },
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject).on('exit', resolve);
  });
  if (code === 0) return;
  throw new Fault(
    'build',
    code === null ? 'The building was stopped.' : 'The site could not be built.',
    code === null
      ? 'Start again when you are ready.'
      : 'The lines above say where the fault is; "npm run check" may say more.',
  );
}

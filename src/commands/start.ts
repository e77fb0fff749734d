/** `npm start`: builds the site and serves it on localhost (docs/contracts.md, 1.2). */
import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { Fault } from '../article/fault.ts';
import { readArguments, refuseUsage } from './terminal/read-arguments.ts';
import { faultOf } from './terminal/report-fault.ts';
import { serveFolder } from './serve/serve-folder.ts';

const usage = `Usage: npm start [-- OPTION...]

Builds the site and serves it on localhost until Ctrl-C.

  --port N     where to serve it; the next free port if it is taken, 0 for any free one (4321)
  --no-build   serve the site as it was last built
  --dist DIR   where the built site stands; to be built, inside the project (dist)

Exit code: 0 after Ctrl-C, 1 when the site could not be built or served, 2 for wrong usage.`;

/** Folders of the project that a build would empty. */
const OURS: readonly string[] = ['.git', 'content', 'docs', 'node_modules', 'public', 'src', 'tests'];

interface StartOptions {
  readonly port: number;
  readonly build: boolean;
  readonly dist: string;
}

const { values, files } = readArguments(usage, {
  port: { type: 'string', default: '4321' },
  'no-build': { type: 'boolean', default: false },
  dist: { type: 'string', default: 'dist' },
});
if (files.length > 0) refuseUsage(`"${files[0]}" is no option.`, usage);

try {
  await start({ port: readPort(values.port), build: !values['no-build'], dist: values.dist });
} catch (thrown) {
  const { message, hint } = faultOf(thrown);
  process.stderr.write(`${message}\nHint: ${hint}\n`);
  process.exitCode = 1;
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/u.test(text) && port <= 65_535) return port;
  return refuseUsage(`"${text}" is not a port: a port is a whole number from 0 to 65535.`, usage);
}

async function start({ port, build, dist }: StartOptions): Promise<void> {
  if (build) {
    refuseOtherFolders(dist);
    await buildSite(dist);
  }
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

/** Astro empties the folder that it builds into, and builds only into one inside the project. */
function refuseOtherFolders(dist: string): void {
  const inside = path.relative('', dist);
  const [first = ''] = inside.split(path.sep);
  if (inside !== '' && first !== '..' && !path.isAbsolute(inside) && !OURS.includes(first)) return;
  throw new Fault(
    'dist',
    `The site cannot be built into ${dist}: it must be a folder of its own inside the project.`,
    'Leave --dist out, or name one like dist/other. With --no-build, a site may be served from anywhere.',
  );
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

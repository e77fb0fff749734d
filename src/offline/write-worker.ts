import type { AstroIntegration } from 'astro';
import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { planEdition, type BuiltFile, type Edition } from './plan-edition.ts';

/**
 * Astro integration: writes the service worker, `sw.js`, and the list of all that it can keep, `offline/files.json`.
 *
 * It looks at what the build has written, so it must stand last among the integrations.
 */
export function writeWorker(): AstroIntegration {
  let base = '/';
  return {
    name: 'lectern:offline',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const edition = planEdition(await builtFiles(folder));
        await writeFile(join(folder, 'sw.js'), await bundleWorker(base, edition));
        await mkdir(join(folder, 'offline'), { recursive: true });
        await writeFile(join(folder, 'offline', 'files.json'), JSON.stringify(listOf(edition)));
        logger.info(
          `The worker keeps ${edition.first.length + edition.later.length} of ${edition.all.length} files from the first visit on.`,
        );
      },
    },
  };
}

/** Every file under a folder, as the list of the worker needs it. */
async function builtFiles(folder: string): Promise<BuiltFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files: BuiltFile[] = [];
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const bytes = await readFile(file);
    files.push({
      path: relative(folder, file).split(sep).join('/'),
      size: bytes.length,
      digest: createHash('sha256').update(bytes).digest('hex'),
    });
  }
  return files;
}

const listOf = ({ version, all }: Edition): Pick<Edition, 'version' | 'all'> => ({ version, all });

async function bundleWorker(base: string, { version, first, later, everything }: Edition): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { BASE: JSON.stringify(base), EDITION: JSON.stringify({ version, first, later, everything }) },
    build: {
      write: false,
      target: 'es2022',
      rolldownOptions: {
        input: { sw: join(import.meta.dirname, 'worker.ts') },
        output: { format: 'iife' },
      },
    },
  });
  const [chunk] = [result].flat().flatMap((output) => ('output' in output ? output.output : []));
  if (chunk?.type !== 'chunk') throw new Error('Vite gave no worker.');
  return chunk.code;
}

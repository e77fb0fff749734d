import { readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { AstroIntegration } from 'astro';

/** Text, which shrinks to a quarter. Pictures, typefaces and Pagefind's own files are compressed already. */
const text = /\.(css|csv|html|js|json|jsonld|mjs|svg|txt|md|webmanifest|xml)$/u;

/** Below this a compressed file saves no packet, and its own header eats the gain. */
const smallest = 200;

/** So many files at a time: Node compresses on four threads. */
const atOnce = 8;

/**
 * Astro integration: puts a `.br` and a `.gz` beside each text file of the built site, so that any static host can
 * send them (docs/hosting.md). It must be the last integration, because others write their files at the same moment.
 */
export function compressPages(): AstroIntegration {
  return {
    name: 'lectern:compress-pages',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const files = await readdir(dir, { recursive: true, withFileTypes: true });
        const waiting = files
          .filter((file) => file.isFile() && text.test(file.name))
          .map((file) => path.join(file.parentPath, file.name));
        logger.info(`Compressing ${waiting.length} files`);
        const workers = Array.from({ length: atOnce }, async () => {
          for (let file = waiting.pop(); file; file = waiting.pop()) await compressFile(file);
        });
        await Promise.all(workers);
      },
    },
  };
}

async function compressFile(file: string): Promise<void> {
  const bytes = await readFile(file);
  if (bytes.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  await writeFile(`${file}.br`, await promisify(brotliCompress)(bytes, { params }));
  await writeFile(`${file}.gz`, await promisify(gzip)(bytes, { level: 9 }));
}

// @ts-check
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { browserCode } from './src/layouts/build/browser-code.ts';
import { compressPages } from './src/layouts/build/compress-pages.ts';
import { contentFolder } from './src/layouts/build/content-folder.ts';
import { correctionMarking } from './src/layouts/build/correction-marking.ts';
import { markdownOptions } from './src/layouts/build/markdown-options.ts';
import { nameMarking } from './src/layouts/build/name-marking.ts';
import { writeWorker } from './src/offline/write-worker.ts';
import { buildIndex } from './src/search/build-index.ts';

// Where the site will be read: set both for a public host (docs/hosting.md).
const site = process.env['SITE_URL'] ?? 'http://localhost:4321';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/{2,}/gu, '/');

export default defineConfig({
  site,
  base,
  trailingSlash: 'always',
  // One store for build, sync and check; another library keeps its own.
  cacheDir: process.env['LECTERN_CONTENT'] ? `${contentFolder}/.astro/` : './.astro/',
  prerenderConflictBehavior: 'error', // two articles with one address fail the build
  markdown: {
    syntaxHighlight: false, // it writes style attributes, which the policy blocks
    processor: unified(
      markdownOptions(await nameMarking(contentFolder, base), correctionMarking(contentFolder)),
    ),
  },
  vite: { plugins: [browserCode()] },
  // In this order: the worker lists what the others wrote, and all of it is compressed.
  integrations: [sitemap(), buildIndex(), writeWorker(), compressPages()],
});

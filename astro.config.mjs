// @ts-check
import { unified } from '@astrojs/markdown-remark';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import rehypeSlug from 'rehype-slug';
import { browserCode } from './src/layouts/browser-code.ts';
import { contentFolder } from './src/layouts/content-folder.ts';
import { nameMarking } from './src/layouts/name-marking.ts';
import { rehypeNames } from './src/markdown/rehype-names.ts';
import { rehypeOutline } from './src/markdown/rehype-outline.ts';
import { rehypeReadingTime } from './src/markdown/rehype-reading-time.ts';
import { remarkCaptions } from './src/markdown/remark-captions.ts';

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
    processor: unified({
      gfm: false, // text from outside is text: "~~", "|" and "www." are no syntax
      smartypants: false, // an article's quotation marks are its own
      remarkRehype: { allowDangerousHtml: false },
      remarkPlugins: [remarkCaptions],
      rehypePlugins: [
        rehypeSlug,
        rehypeOutline,
        rehypeReadingTime,
        [rehypeNames, await nameMarking(contentFolder, base)],
      ],
    }),
  },
  vite: { plugins: [browserCode()] },
  integrations: [sitemap()],
});

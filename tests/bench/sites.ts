/**
 * The three sites of the comparison. Each gets the same Markdown, under its own front matter.
 */
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withFrontMatter } from './front-matter.ts';
import { makeLectern } from './lectern-site.ts';
import type { MadeArticle } from './make-articles.ts';
import type { Site } from './site-builder.ts';
import { timeCommand } from './time-command.ts';

const here = import.meta.dirname;
const rivals = join(here, 'node_modules');

/**
 * Writes the sources of all three sites.
 *
 * @param folder A scratch folder (`makeScratchFolder`). Nothing is written anywhere else.
 */
export function makeSites(folder: string, articles: readonly MadeArticle[]): [Site, ...Site[]] {
  return [
    makeLectern(join(folder, 'lectern'), articles),
    makeStarlight(join(folder, 'starlight'), articles),
    makeEleventy(join(folder, 'eleventy'), articles),
  ];
}

/** Starlight's site of any articles. */
export function makeStarlight(
  folder: string,
  articles: readonly Pick<MadeArticle, 'slug' | 'title' | 'markdown'>[],
): Site {
  const docs = join(folder, 'src/content/docs/articles');
  const output = join(folder, 'dist');
  prepare(folder, 'starlight', docs);
  for (const { slug, title, markdown } of articles) {
    writeFileSync(join(docs, `${slug}.md`), withFrontMatter({ title }, markdown));
  }
  return {
    name: 'Starlight',
    output,
    articlePath: (slug) => `/articles/${slug}/`,
    build() {
      remove(output, join(folder, '.astro'), join(folder, 'node_modules'));
      return timeCommand([process.execPath, join(rivals, 'astro/bin/astro.mjs'), 'build'], folder);
    },
  };
}

function makeEleventy(folder: string, articles: readonly MadeArticle[]): Site {
  const posts = join(folder, 'content/articles');
  const output = join(folder, '_site');
  prepare(folder, 'eleventy', posts);
  for (const { slug, title, published, markdown } of articles) {
    writeFileSync(join(posts, `${slug}.md`), withFrontMatter({ title, date: published }, markdown));
  }
  return {
    name: 'Eleventy',
    output,
    articlePath: (slug) => `/articles/${slug}/`,
    build() {
      remove(output);
      return timeCommand([process.execPath, join(rivals, '@11ty/eleventy/cmd.cjs'), '--quiet'], folder);
    },
  };
}

/** Copies a rival's few files of configuration; its packages are found in a folder above. */
function prepare(folder: string, rival: string, articlesFolder: string): void {
  cpSync(join(here, rival), folder, { recursive: true });
  // Astro looks there for the packages that it must bundle.
  cpSync(join(here, 'package.json'), join(folder, 'package.json'));
  mkdirSync(articlesFolder, { recursive: true });
}

function remove(...folders: string[]): void {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
}

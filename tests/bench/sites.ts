/**
 * The three sites of the comparison. Each gets the same Markdown, under its own front matter.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { MadeArticle } from './make-articles.ts';
import { timeCommand, type Spent } from './time-command.ts';

/** A site that can be built any number of times. */
export interface Site {
  readonly name: string;
  /** Where it stands when it is built. */
  readonly output: string;
  /** The address of an article. */
  articlePath(slug: string): string;
  /** Builds it cold: what an earlier build has left is removed first, and that is not timed. */
  build(): Promise<Spent>;
}

const here = import.meta.dirname;
const project = resolve(here, '../..');
const rivals = join(here, 'node_modules');

/**
 * A new folder for a run, removed when the process ends. It stands in `tests/bench`, because the rivals' packages must
 * be in a folder above (Astro does not follow a link to them), and under `dist`, which git and the checks ignore.
 */
export function makeScratchFolder(): string {
  const parent = join(here, 'dist');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'run-'));
  process.once('exit', () => {
    remove(folder);
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
  return folder;
}

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

function makeLectern(folder: string, articles: readonly MadeArticle[]): Site {
  const content = join(folder, 'content');
  const output = join(folder, 'dist');
  for (const name of ['articles', 'received', 'captions'])
    mkdirSync(join(content, name), { recursive: true });
  cpSync(join(project, 'content/glossary'), join(content, 'glossary'), { recursive: true });
  for (const { slug, title, published, markdown, received } of articles) {
    writeFileSync(join(content, 'received', `${slug}.txt`), received);
    const matter = {
      title,
      titleFrom: 'received',
      language: 'en',
      published,
      received: `${slug}.txt`,
      headingsFrom: 'received',
      added: createHash('sha256').update(markdown).digest('hex'),
    };
    writeFileSync(join(content, 'articles', `${slug}.md`), withFrontMatter(matter, markdown));
  }
  return {
    name: 'Lectern',
    output,
    articlePath: (slug) => `/articles/${slug}/`,
    build() {
      remove(output, join(content, '.astro'));
      const command = [process.execPath, join(project, 'node_modules/astro/bin/astro.mjs'), 'build'];
      return timeCommand([...command, '--outDir', output], project, { LECTERN_CONTENT: content });
    },
  };
}

function makeStarlight(folder: string, articles: readonly MadeArticle[]): Site {
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

/** JSON is YAML: nothing in a title can break the front matter. Dates stay bare, as people write them. */
function withFrontMatter(matter: Readonly<Record<string, string>>, markdown: string): string {
  const lines = Object.entries(matter).map(([key, value]) =>
    /^\d{4}-\d{2}-\d{2}$/u.test(value) ? `${key}: ${value}` : `${key}: ${JSON.stringify(value)}`,
  );
  return `---\n${lines.join('\n')}\n---\n\n${markdown}`;
}

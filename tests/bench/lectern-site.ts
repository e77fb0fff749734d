/** Lectern's own site, built in a folder of the run, beside whatever the project itself has built. */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { withFrontMatter } from './front-matter.ts';
import type { MadeArticle } from './make-articles.ts';
import type { Site } from './site-builder.ts';
import { timeCommand } from './time-command.ts';

const project = resolve(import.meta.dirname, '../..');

/** The site with made-up articles and the glossary that ships. */
export function makeLectern(folder: string, articles: readonly MadeArticle[]): Site {
  const content = join(folder, 'content');
  for (const name of ['articles', 'received', 'captions']) {
    mkdirSync(join(content, name), { recursive: true });
  }
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
  return lecternSite(folder, content);
}

/** The site as it ships. */
export function makeShippedLectern(folder: string): Site {
  const content = join(folder, 'content');
  cpSync(join(project, 'content'), content, { recursive: true });
  return lecternSite(folder, content);
}

function lecternSite(folder: string, content: string): Site {
  const output = join(folder, 'dist');
  return {
    name: 'Lectern',
    output,
    articlePath: (slug) => `/articles/${slug}/`,
    build() {
      // Astro keeps what it has rendered beside the content (astro.config.mjs).
      for (const left of [output, join(content, '.astro')]) rmSync(left, { recursive: true, force: true });
      const command = [process.execPath, join(project, 'node_modules/astro/bin/astro.mjs'), 'build'];
      return timeCommand([...command, '--outDir', output], project, { LECTERN_CONTENT: content });
    },
  };
}

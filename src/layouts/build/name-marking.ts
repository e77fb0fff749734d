import { z } from 'astro/zod';
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { readGlossary, readGlossaryEntries } from '../../commands/content/read-glossary.ts';
import { readFrontMatter } from '../../markdown/read-front-matter.ts';
import type { Definition, RehypeNamesOptions, Surroundings } from '../../markdown/rehype-names.ts';
import { compileNames } from '../../names/compile-names.ts';
import { findMentions } from '../../names/find-mentions.ts';

/**
 * Everything that `rehype-names` must know of the library: the glossary, its matcher, and the files around a file.
 *
 * @param content The folder of the collections.
 * @param base The site's base path.
 */
export async function nameMarking(
  content: string,
  base: string,
): Promise<RehypeNamesOptions & { cacheKey: string }> {
  const folder = join(content, 'glossary');
  const matcher = compileNames(await readGlossary(folder));
  const definitions = new Map<string, Definition>();
  for (const { id, data, definition } of await readGlossaryEntries(folder)) {
    if (!data) continue;
    const text = definition.trim();
    definitions.set(id, { name: data.name, respelling: data.respelling, text, href: `${base}names/${id}/` });
  }
  return {
    find: (texts) => findMentions(texts, matcher),
    definitions,
    surroundingsOf: (path) => surroundingsOf(content, path),
    cacheKey: digestOf(content),
  };
}

/** The other texts of the article that a file of the collections belongs to. */
function surroundingsOf(content: string, path: string): Surroundings | undefined {
  const [collection, article] = relative(content, path).replace(/\.md$/u, '').split('/');
  if (!article || (collection !== 'articles' && collection !== 'captions')) return undefined;
  const captions = globSync('*.md', { cwd: join(content, 'captions', article) })
    .sort()
    .map((file) => join(content, 'captions', article, file));
  const own = join(content, 'articles', `${article}.md`);
  const language = languageOf(own);
  if (collection === 'articles') return { prefix: '', before: [], others: captions.map(bodyOf), language };
  const earlier = captions.filter((file) => file < path);
  return {
    prefix: `c${Number.parseInt(basename(path), 10)}`,
    before: earlier.map(bodyOf),
    others: [own, ...captions.filter((file) => file > path)].map(bodyOf),
    language,
  };
}

/** The text under the front matter. Its Markdown marks do not matter here: it is only read for names. */
const bodyOf = (file: string): string => readFrontMatter(readFileSync(file, 'utf8'), file, z.object({})).body;

/** The article's own language; Lectern's where the file does not say one that can be read (`check` does). */
function languageOf(file: string): string {
  const { data } = readFrontMatter(readFileSync(file, 'utf8'), file, z.object({ language: z.string() }));
  return data?.language ?? 'en';
}

/**
 * Astro keeps rendered Markdown between builds and looks only at the file itself; but the marks in one file depend on
 * the glossary, on the article around it and on our own code. A digest of them among the options clears the cache.
 */
function digestOf(content: string): string {
  const source = join(import.meta.dirname, '../..');
  const files = [
    ...globSync('{articles,captions,glossary}/**/*.md', { cwd: content }).map((file) => join(content, file)),
    ...globSync('{markdown,names,article/sentences}/**/*.ts', { cwd: source }).map((file) =>
      join(source, file),
    ),
  ].sort();
  const hash = createHash('sha256');
  for (const file of files) hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

import {
  BlobReader,
  TextReader,
  Uint8ArrayReader,
  ZipWriter,
  configure,
} from '@zip.js/zip.js/lib/zip-core-custom.js';
import { archivePaths, manifestFile } from '../../../markdown/archive/archive-layout.ts';
import { articleSlug } from '../../../markdown/article-slug.ts';
import type { OwnArticle, OwnFacts } from '../../own-article.ts';
import type { Progress } from '../../given.ts';
import type { Library } from '../library.ts';
import { markdownFiles, receivedBytes } from './markdown-files.ts';
import { factsSchema, type Manifest, type OwnFile } from './own-files.ts';
import { pictureName } from './picture-name.ts';

configure({ useWebWorkers: false, useCompressionStream: true });

/**
 * Writes articles as one zip: the files of `content/`, and beside them what only the reader's own library knows.
 *
 * @param ids Which; all that are not deleted where it is left out.
 * @param tell How far it is.
 */
export async function writeArchive(
  library: Library,
  ids?: readonly string[],
  tell: (progress: Progress) => void = () => undefined,
): Promise<Blob> {
  const wanted = ids && new Set(ids);
  const facts = (await library.listFacts())
    .filter(({ id, deleted }) => (wanted ? wanted.has(id) : deleted === undefined))
    .sort((one, other) => one.added - other.added);
  const slugs = nameAll(facts);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  const sink = new WritableStream<Uint8Array<ArrayBuffer>>({
    write(chunk) {
      chunks.push(chunk);
    },
  });
  const zip = new ZipWriter(sink);
  const manifest: Manifest = {
    lectern: 1,
    articles: facts.map((one) => ({ slug: slugs.get(one.id) ?? '', facts: factsSchema.parse(one) })),
  };
  await zip.add(manifestFile, new TextReader(`${JSON.stringify(manifest, undefined, 1)}\n`));
  for (const [at, { id, title }] of facts.entries()) {
    tell({ at, of: facts.length, doing: `Writing ${title}` });
    const article = await library.readArticle(id);
    if (article) await addArticle(zip, article, slugs.get(id) ?? '');
  }
  await zip.close();
  return new Blob(chunks, { type: 'application/zip' });
}

async function addArticle(zip: ZipWriter<unknown>, article: OwnArticle, slug: string): Promise<void> {
  const { facts, text, pictures } = article;
  const { type } = text.received;
  const paths = archivePaths(slug, type);
  const files = await markdownFiles(article, slug);
  const { bytes, exact } = receivedBytes(text.received);
  const named = pictures.map((picture) => ({ picture, file: pictureName(picture) }));
  const own: OwnFile = {
    article: text.article as OwnFile['article'],
    corrected: text.corrected,
    type,
    ...(!exact && { text: text.received.text }),
    pictures: named.map(({ picture: { alt }, file }) => ({ file, alt })),
    written: files.written,
  };
  const options = { lastModDate: dateOf(facts) };
  await zip.add(paths.article, new TextReader(files.article), options);
  for (const { file, text: caption } of files.captions) {
    await zip.add(paths.captions + file, new TextReader(caption), options);
  }
  await zip.add(paths.received, new Uint8ArrayReader(bytes), options);
  await zip.add(paths.own, new TextReader(JSON.stringify(own)), options);
  // They are packed already.
  const stored = { ...options, level: 0 };
  for (const { picture, file } of named) {
    await zip.add(paths.pictures + file, new BlobReader(picture.blob), stored);
  }
}

/** A zip counts the years from 1980 to 2107. */
function dateOf({ changed }: OwnFacts): Date {
  const date = new Date(changed);
  const year = date.getFullYear();
  return year >= 1980 && year <= 2107 ? date : new Date(1980, 0, 1);
}

/** A name for each, from its title; of two of one name the second gets a number. */
function nameAll(facts: readonly OwnFacts[]): ReadonlyMap<string, string> {
  const slugs = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, title } of facts) {
    const first = articleSlug(title);
    let slug = first;
    for (let number = 2; taken.has(slug); number += 1) slug = `${first}-${number}`;
    taken.add(slug);
    slugs.set(id, slug);
  }
  return slugs;
}

import { Fault } from '../../article/fault.ts';
import { readFrontMatter } from '../read-front-matter.ts';
import { articleSchema, captionSchema, type ArticleFrontMatter } from '../schemas.ts';
import type { CaptionFile } from '../write-article.ts';
import type { OpenArchive } from './open-archive.ts';

/** The files of one article in a library's zip. */
export interface ArchivedArticle {
  readonly slug: string;
  /** The Markdown. */
  readonly article: string;
  readonly frontMatter: ArticleFrontMatter;
  readonly captions: readonly CaptionFile[];
  /** The name that the front matter gives it, and its bytes. */
  readonly received: { readonly file: string; readonly bytes: Uint8Array<ArrayBuffer> };
}

/**
 * Reads an article's Markdown files and its received text out of a zip.
 *
 * @param slug One of `contents.articles`.
 * @throws {Fault} `zip-article` where they are no sound article; as `OpenArchive.read`
 */
export async function readArchivedArticle(archive: OpenArchive, slug: string): Promise<ArchivedArticle> {
  const names = archive.contents.articles.get(slug);
  const article = await readText(archive, names?.article);
  const { data, faults } = readFrontMatter(article, `${slug}.md`, articleSchema);
  if (!data) throw unsound(faults[0]?.message ?? 'it has no front matter');
  const captions = await Promise.all(
    (names?.captions ?? [])
      .filter((name) => name.endsWith('.md'))
      .map(async (name) => ({
        file: name.slice(name.lastIndexOf('/') + 1),
        text: await readText(archive, name),
      })),
  );
  for (const { file, text } of captions) {
    const [fault] = readFrontMatter(text, file, captionSchema).faults;
    if (fault) throw unsound(fault.message);
  }
  // A file of the zip's own folder, and not one further up.
  const file = data.received;
  const bytes = /[/\\]/u.test(file)
    ? undefined
    : await archive.read(`${archive.contents.root}received/${file}`);
  if (!bytes) throw unsound(`its received text ${file} is not there`);
  return { slug, article, frontMatter: data, captions, received: { file, bytes } };
}

async function readText(archive: OpenArchive, name: string | undefined): Promise<string> {
  const bytes = name === undefined ? undefined : await archive.read(name);
  if (!bytes) throw unsound('its text is not there');
  return new TextDecoder().decode(bytes);
}

const unsound = (why: string): Fault =>
  new Fault(
    'zip-article',
    `This article of the zip cannot be read: ${why}.`,
    'Put its file right, or take it out of the zip.',
  );

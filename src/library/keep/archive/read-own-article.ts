import type { Article } from '../../../article/article.ts';
import { Fault } from '../../../article/fault.ts';
import type { OpenArchive } from '../../../markdown/archive/open-archive.ts';
import {
  readArchivedArticle,
  type ArchivedArticle,
} from '../../../markdown/archive/read-archived-article.ts';
import { countWords } from '../../../markdown/reading-time.ts';
import { digestInput } from '../../../markdown/seal-article.ts';
import type { OwnArticle, OwnFacts, OwnPicture, OwnText } from '../../own-article.ts';
import { digestOf } from '../digest-of.ts';
import { articleOfMarkdown } from './article-of-markdown.ts';
import { idOfContent } from './content-of.ts';
import { readReceivedBytes } from './markdown-files.ts';
import { ownSchema, type Manifest, type OwnFile } from './own-files.ts';
import { pictureType } from './picture-name.ts';
import { cleanTags } from '../tags.ts';

type ManifestFacts = Manifest['articles'][number]['facts'];

/**
 * Reads one article out of a library's zip. Its data counts where nobody has edited its Markdown since; else the Markdown
 * does. A zip of `content/`, without anything of a library, is read too.
 *
 * @param facts As `library.json` has them.
 * @param now Milliseconds since 1970, for what says nothing of itself.
 * @throws {Fault} `zip-article` and what `OpenArchive.read` throws
 */
export async function readOwnArticle(
  archive: OpenArchive,
  slug: string,
  facts: ManifestFacts | undefined,
  now: number,
): Promise<OwnArticle> {
  const files = await readArchivedArticle(archive, slug);
  const own = await readOwn(archive, slug);
  const type = own?.type ?? (/\.html?$/iu.test(files.received.file) ? 'html' : 'text');
  const received = own?.text ?? readReceivedBytes(files.received.bytes, type);
  if (received === undefined) throw noText();
  const isAsWritten = own?.written === (await digestOf(digestInput(files)));
  const read =
    own && isAsWritten
      ? { article: own.article as Article, corrected: own.corrected }
      : await articleOfMarkdown(files, { text: received, type });
  const text = { received: { text: received, type }, ...read };
  const digest = await digestOf(received);
  const known = facts && ({ ...facts, tags: cleanTags(facts.tags), digest } as OwnFacts);
  const made = makeFacts(known, { files, text, digest, isAsWritten, now });
  const id =
    made.id === '' ? await idOfContent({ facts: made, text: { id: '', ...text }, pictures: [] }) : made.id;
  return {
    facts: { ...made, id },
    text: { id, ...text },
    pictures: await readPictures(archive, slug, id, own?.pictures ?? []),
  };
}

interface Known {
  readonly files: ArchivedArticle;
  readonly text: Omit<OwnText, 'id'>;
  readonly digest: string;
  readonly isAsWritten: boolean;
  readonly now: number;
}

/** Whoever edited the Markdown may have given another title, and has made a newer article of it. */
function makeFacts(
  known: OwnFacts | undefined,
  { files: { frontMatter }, text: { article }, digest, isAsWritten, now }: Known,
): OwnFacts {
  if (known && isAsWritten) return known;
  const { title, titleFrom, byline, published, language, direction, source } = frontMatter;
  return {
    id: known?.id ?? '',
    title,
    titleFrom: titleFrom === 'editor' ? 'reader' : titleFrom,
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && { published }),
    language,
    ...(direction === 'rtl' && { direction }),
    words: countWords(article.blocks.map(({ text }) => text).join('\n'), language),
    ...(source?.url !== undefined && { source: { url: source.url } }),
    tags: known?.tags ?? [],
    archived: known?.archived ?? false,
    added: known?.added ?? now,
    changed: now,
    digest,
  };
}

async function readOwn(archive: OpenArchive, slug: string): Promise<OwnFile | undefined> {
  const name = archive.contents.articles.get(slug)?.own;
  const bytes = name === undefined ? undefined : await archive.read(name);
  if (!bytes) return undefined;
  try {
    const { data } = ownSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes)));
    return data;
  } catch {
    return undefined;
  }
}

async function readPictures(
  archive: OpenArchive,
  slug: string,
  id: string,
  told: OwnFile['pictures'],
): Promise<OwnPicture[]> {
  const pictures: OwnPicture[] = [];
  const names = archive.contents.articles.get(slug)?.pictures ?? [];
  for (const name of names.toSorted()) {
    const file = name.slice(name.lastIndexOf('/') + 1);
    const type = pictureType(file);
    const bytes = type === undefined ? undefined : await archive.read(name);
    if (type === undefined || !bytes) continue;
    const alt = told.find((picture) => picture.file === file)?.alt ?? '';
    pictures.push({ id, number: pictures.length, blob: new Blob([bytes], { type }), alt });
  }
  return pictures;
}

const noText = (): Fault =>
  new Fault('zip-article', 'This article of the zip has no received text.', 'Take it out of the zip.');

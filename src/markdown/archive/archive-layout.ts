/**
 * A library as one file: a zip with the files of `content/`, and beside them what only a reader's own library knows. The
 * browser writes and reads it (`library/keep/archive/`), `npm run add` takes it, and any program can: they are
 * text files.
 */
import { articleSlug } from '../article-slug.ts';

/** The first file of a library's zip: the facts of every article in it. */
export const manifestFile = 'library.json';

/** Where an article's files stand in the zip. */
export interface ArchivePaths {
  readonly article: string;
  readonly received: string;
  /** Folders, with the slash at their end. */
  readonly captions: string;
  readonly pictures: string;
  /** The article as data, with what its Markdown does not say. */
  readonly own: string;
}

/**
 * @param slug The article's name in the zip.
 * @example
 * archivePaths('reef', 'html').received //=> 'received/reef.html'
 */
export function archivePaths(slug: string, type: 'text' | 'html'): ArchivePaths {
  return {
    article: `articles/${slug}.md`,
    received: `received/${slug}.${type === 'html' ? 'html' : 'txt'}`,
    captions: `captions/${slug}/`,
    pictures: `pictures/${slug}/`,
    own: `own/${slug}.json`,
  };
}

/** The names of an article's files in a zip. */
export interface ArchivedNames {
  article?: string;
  own?: string;
  readonly captions: string[];
  readonly pictures: string[];
}

/** What a zip holds, by the names in it. */
export interface ArchiveContents {
  /** The folder inside the zip in which the library stands: empty, or with a slash at its end. */
  readonly root: string;
  readonly manifest?: string;
  /** By slug, in the order of the zip. */
  readonly articles: ReadonlyMap<string, ArchivedNames>;
  /** Documents, where the zip is no library at all. */
  readonly loose: readonly string[];
}

/** One of an article's files: `articles/reef.md`, `captions/reef/01.md`. */
const articleFile =
  /^(?:(?<folder>articles|own)\/(?<slug>[^/]+)\.(?:md|json)|(?<kind>captions|pictures)\/(?<of>[^/]+)\/[^/]+)$/u;

/** What a reader may open, by its name. */
const document = /\.(?:te?xt|md|markdown|x?html?|mht|mhtml|docx|odt|epub|pdf)$/iu;

/**
 * What stands where in a zip. One that was unpacked and packed again may have everything inside a folder, and the
 * leavings of the system in it (`__MACOSX/`, `.DS_Store`).
 *
 * @param names Of the files in the zip, each as {@link isSafeName} wants it.
 * @example
 * readContents(['mine/articles/reef.md', 'mine/captions/reef/01.md']).articles.get('reef')?.captions
 * //=> ['mine/captions/reef/01.md']
 */
export function readContents(names: readonly string[]): ArchiveContents {
  const kept = names.filter((name) => !/(?:^|\/)(?:__MACOSX\/|\.)/u.test(name));
  const root = rootOf(kept);
  const articles = new Map<string, ArchivedNames>();
  const loose: string[] = [];
  for (const name of kept) {
    const { folder, slug, kind, of } = articleFile.exec(name.slice(root.length))?.groups ?? {};
    const key = slug ?? of;
    if (name.startsWith(root) && key !== undefined && articleSlug(key) === key) {
      const files = articles.get(key) ?? { captions: [], pictures: [] };
      articles.set(key, files);
      if (folder === 'articles') files.article = name;
      else if (folder === 'own') files.own = name;
      else files[kind === 'captions' ? 'captions' : 'pictures'].push(name);
    } else if (document.test(name)) loose.push(name);
  }
  // A folder of captions alone is no article.
  for (const [slug, { article }] of articles) if (article === undefined) articles.delete(slug);
  const manifest = root + manifestFile;
  // Received texts and the like belong to the articles.
  return {
    root,
    articles,
    loose: articles.size > 0 ? [] : loose,
    ...(names.includes(manifest) && { manifest }),
  };
}

/** Everything before `articles/`, as the first article has it. */
function rootOf(names: readonly string[]): string {
  for (const name of names) {
    const root = /^(?<root>(?:[^/]+\/)??)articles\/[^/]+\.md$/u.exec(name)?.groups?.root;
    if (root !== undefined) return root;
  }
  return '';
}

/**
 * Whether a name in a zip stays in the zip's own folder. Honest programs write no other: names that climb out of it
 * (`../`), begin at the root of a disk, or have a backslash, are written to harm whoever unpacks them.
 *
 * @example
 * isSafeName('articles/../../.bashrc') //=> false
 */
export function isSafeName(name: string): boolean {
  if (name === '' || name.startsWith('/') || /[\\\0]|^[A-Za-z]:/u.test(name)) return false;
  return name.split('/').every((part) => part !== '..' && part !== '.');
}

/** How much a zip may hold: more than any library, less than what fills a device. */
export const archiveLimits = {
  entries: 500_000,
  /** Bytes of one file, unpacked. */
  file: 256 * 1024 * 1024,
  /** Bytes of everything, unpacked, for each byte of the zip. Newspaper text packs 3:1; a bomb, 1000:1. */
  ratio: 200,
  /** Below so many bytes the ratio does not count: a small text of one letter packs as well as a bomb. */
  always: 64 * 1024 * 1024,
};

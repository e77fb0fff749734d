import type { Article } from '../../../article/article.ts';
import { Fault } from '../../../article/fault.ts';
import { openArchive, type OpenArchive } from '../../../markdown/archive/open-archive.ts';
import type { OwnArticle } from '../../own-article.ts';
import type { Outcome, Progress } from '../../given.ts';
import type { Library } from '../library.ts';
import { libraryName } from '../library-name.ts';
import { digestOfContent } from './content-of.ts';
import { mergeArticle, type Merged } from './merge-article.ts';
import { manifestSchema, type Manifest } from './own-files.ts';
import { readOwnArticle } from './read-own-article.ts';

/** What an import needs of whoever starts it. */
export interface ImportHelp {
  /** The words that search finds an article by. */
  readonly wordsOf: (article: Article, title: string) => readonly string[] | Promise<readonly string[]>;
  /** Opens a document that stands in a zip which is no library. */
  readonly open: (file: File) => Promise<Outcome>;
  readonly tell?: (progress: Progress) => void;
}

/** What became of a zip. Each number is one of articles. */
export interface Imported {
  readonly added: number;
  /** There already. */
  readonly same: number;
  /** There in an older version, which has been there before as well. */
  readonly renewed: number;
  /** There in another version: both are kept now. */
  readonly both: number;
  readonly faults: readonly { readonly name: string; readonly message: string; readonly hint: string }[];
  /** Why it did not come to its end. What was imported before stays. */
  readonly stopped?: { readonly message: string; readonly hint: string; readonly left: number };
}

/**
 * Takes a library's zip, or one of `content/`, or one of documents, into the reader's library: article by article, each
 * as a whole or not at all. What is there already is not there twice, and no version is lost (`mergeArticle`).
 *
 * @throws {Fault} `zip-broken`, `zip-unsafe`, `zip-too-large`, `zip-empty`: nothing was imported
 */
export async function importArchive(library: Library, file: Blob, help: ImportHelp): Promise<Imported> {
  const archive = await openArchive(file);
  const { articles, loose } = archive.contents;
  if (articles.size + loose.length === 0) throw empty();
  const manifest = await readManifest(archive);
  const facts = new Map(manifest?.articles.map((one) => [one.slug, one.facts]));
  const now = Date.now();
  const work = [
    ...[...articles.keys()].map((slug) => ({
      name: slug,
      run: async () => {
        const coming = await readOwnArticle(archive, slug, facts.get(slug), now);
        return keep(library, coming, help);
      },
    })),
    ...loose.map((name) => ({ name, run: () => openLoose(archive, name, help) })),
  ];
  return doAll(work, help.tell);
}

type Work = readonly { readonly name: string; readonly run: () => Promise<Merged['outcome']> }[];

async function doAll(work: Work, tell: ImportHelp['tell']): Promise<Imported> {
  const counts = { added: 0, same: 0, renewed: 0, both: 0 };
  const faults: Imported['faults'][number][] = [];
  for (const [at, { name, run }] of work.entries()) {
    tell?.({ at, of: work.length, doing: `Importing ${name}` });
    try {
      counts[await run()] += 1;
    } catch (thrown) {
      if (!(thrown instanceof Fault)) throw thrown;
      const { code, message, hint } = thrown;
      if (endings.has(code)) return { ...counts, faults, stopped: { message, hint, left: work.length - at } };
      faults.push({ name, message, hint });
    }
  }
  return { ...counts, faults };
}

/** After these the next article would fare no better. */
const endings: ReadonlySet<string> = new Set(['no-room', 'zip-too-large', 'newer-library', 'library-held']);

async function keep(
  library: Library,
  coming: OwnArticle,
  { wordsOf }: ImportHelp,
): Promise<Merged['outcome']> {
  // Two imports at a time would each find the other's articles half of the time.
  return inTurn(async () => {
    for (;;) {
      const here = await findHere(library, coming);
      const own = here ? { ...coming, ...withId(coming, here.facts.id) } : coming;
      const has = async (id: string): Promise<boolean> => (await library.readFacts(id)) !== undefined;
      const merged = await mergeArticle(own, here, has);
      const filed = await Promise.all(
        merged.keep.map(async (article) => ({
          article,
          words: await wordsOf(article.text.article, article.facts.title),
        })),
      );
      // Once more where another tab has changed it in between.
      if (filed.length === 0 || (await library.saveArticles(filed, here ? [here.facts] : [])))
        return merged.outcome;
    }
  });
}

/** The article of the same id; else one of the same text, where it is the same in every other way too. */
async function findHere(library: Library, coming: OwnArticle): Promise<OwnArticle | undefined> {
  const same = await library.readArticle(coming.facts.id);
  if (same) return same;
  const known = await library.findByDigest(coming.facts.digest);
  const other = known && (await library.readArticle(known.id));
  if (!other) return undefined;
  return (await digestOfContent(other)) === (await digestOfContent(coming)) ? other : undefined;
}

const withId = ({ facts, text, pictures }: OwnArticle, id: string): OwnArticle => ({
  facts: { ...facts, id },
  text: { ...text, id },
  pictures: pictures.map((picture) => ({ ...picture, id })),
});

/** WebKitGTK of 2022 has no locks; there it is one tab at a time by hope. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const { locks } = (globalThis as { readonly navigator?: Partial<Navigator> }).navigator ?? {};
  if (!locks) return work();
  return locks.request(`${libraryName}:import`, work);
}

async function openLoose(
  archive: OpenArchive,
  name: string,
  { open }: ImportHelp,
): Promise<Merged['outcome']> {
  const bytes = await archive.read(name);
  const outcome = await open(new File(bytes ? [bytes] : [], name.slice(name.lastIndexOf('/') + 1)));
  if ('fault' in outcome) throw new Fault(outcome.fault.code, outcome.fault.message, outcome.fault.hint);
  return outcome.known ? 'same' : 'added';
}

/** One that cannot be read is as good as none: the articles themselves are there. */
async function readManifest(archive: OpenArchive): Promise<Manifest | undefined> {
  const { manifest } = archive.contents;
  const bytes = manifest === undefined ? undefined : await archive.read(manifest);
  if (!bytes) return undefined;
  try {
    return manifestSchema.safeParse(JSON.parse(new TextDecoder().decode(bytes))).data;
  } catch {
    return undefined;
  }
}

const empty = (): Fault =>
  new Fault(
    'zip-empty',
    'There is no article in this zip.',
    'Choose a library that was exported here, or a zip of texts, pages or documents.',
  );

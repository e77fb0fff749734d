import { createHash } from 'node:crypto';

/** One file of the built site. */
export interface BuiltFile {
  /** From the site's root, with `/`: `names/green-zone/index.html`. */
  readonly path: string;
  /** Bytes, uncompressed. */
  readonly size: number;
  /** Any digest of its bytes. */
  readonly digest: string;
}

/** What a reader's device keeps of one build of the site. */
export interface Edition {
  /** Changes with any byte of any file. */
  readonly version: string;
  /** Addresses from the site's root that the worker fetches when it is installed. */
  readonly first: readonly string[];
  /** Those that it fetches once it answers, the smallest first. */
  readonly later: readonly string[];
  /** True when both together are the whole library. */
  readonly everything: boolean;
  /** Every address that can be kept, with its bytes. */
  readonly all: readonly (readonly [address: string, bytes: number])[];
}

/** Up to this size the whole library is fetched on the first visit, without asking. */
export const smallLibrary = { files: 500, bytes: 10_000_000 };

/**
 * What no page of ours asks for: the worker and its list; the host's own files; compressed copies; what is made for
 * feed readers, search engines and other sites.
 */
const neverKept =
  /^(?:sw\.js|offline\/files\.json|404\.html|social\.png|CNAME)$|(?:^|\/)[_.][^/]*$|\.(?:br|gz|zst|xml|txt|map|csv|jsonld)$|^glossary\.json$|^names\/[^/]+\.json$/u;

/** What grows with the library. All else is the shell: the fixed pages, the tools, the core of the search. */
const growing = /^(?:articles\/.+|names\/.+|pagefind\/(?:index|fragment)\/.+)$/u;

/**
 * A tool of more bytes than this serves what few readers bring (a PDF, a Word document, an article with its day): the text does
 * not wait for it. What parses an article is below it: whoever has been here once can bring one without a network.
 */
const largeTool = 200_000;

/**
 * Decides what is kept of a built site: all of a small library; of a large one the shell, to which pages are added as
 * they are read.
 *
 * @example
 * planEdition([{ path: 'index.html', size: 900, digest: 'a1' }]).first //=> ['']
 */
export function planEdition(files: readonly BuiltFile[], limit = smallLibrary): Edition {
  const kept = files
    .filter(({ path }) => !neverKept.test(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1))
    .map((file) => ({ ...file, address: file.path.replace(/(^|\/)index\.html$/u, '$1') }));
  const bytes = kept.reduce((sum, { size }) => sum + size, 0);
  const small = kept.length <= limit.files && bytes <= limit.bytes;
  const hash = createHash('sha256');
  for (const { path, digest } of kept) hash.update(`${path}\n${digest}\n`);
  const atOnce = kept.filter(({ address }) => small || !growing.test(address));
  const isLarge = ({ path, size }: BuiltFile): boolean => path.startsWith('code/') && size > largeTool;
  return {
    version: hash.digest('hex').slice(0, 12),
    first: atOnce.filter((file) => !isLarge(file)).map(({ address }) => address),
    later: atOnce
      .filter(isLarge)
      .sort((a, b) => a.size - b.size)
      .map(({ address }) => address),
    everything: small,
    all: kept.map(({ address, size }) => [address, size]),
  };
}

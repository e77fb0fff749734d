import { createHash } from 'node:crypto';
import { build, defaultClientConditions, type Plugin, type Rolldown } from 'vite';

/**
 * The code that runs in the reader's browser, built apart from the pages.
 *
 * Astro would put a script tag into each page, and a script request before the text. Lectern's pages carry one tiny
 * inline boot instead (`reading/boot.ts`), and everything else is fetched on first use. So the tools are bundled
 * first, which gives their hashed addresses; the boot is bundled with those addresses in it; and the pages get its
 * text, whose hash goes into the policy.
 */
export interface BrowserCode {
  /** The inline boot, minified. */
  readonly boot: string;
  /** What may become code on the pages of the reader's own articles, minified; inline before the boot. */
  readonly guard: string;
  /** What puts an own article into its page, minified; inline behind the place for it, so that nothing need be fetched first. */
  readonly fill: string;
  /** File name → bytes in base64 (a typeface is no text), for `pages/code/[...file].ts` to write out. */
  readonly files: Readonly<Record<string, string>>;
}

/** The tools by the name that pages call them with: `<a data-tool="settings">`. */
const tools = {
  settings: 'src/reading/settings/settings.ts',
  captions: 'src/reading/place-captions.ts',
  names: 'src/reading/mark-names.ts',
  explain: 'src/reading/explain-in-place.ts',
  'line-focus': 'src/reading/line-focus/line-focus.ts',
  places: 'src/reading/place/keep-place.ts',
  place: 'src/reading/place/place-dialog.ts',
  'page-map': 'src/reading/page-map/open-page-map.ts',
  shortcuts: 'src/reading/shortcuts/answer-keys.ts',
  'so-far': 'src/reading/place/show-so-far.ts',
  notes: 'src/reading/notes/notes.ts',
  'notes-page': 'src/reading/notes/notes-page.ts',
  'forget-own': 'src/reading/forget-own.ts',
  typeface: 'src/reading/settings/load-typeface.ts',
  aloud: 'src/reading/aloud/read-aloud.ts',
  hear: 'src/reading/aloud/hear-name.ts',
  search: 'src/search/search-page.ts',
  'warm-search': 'src/search/warm-search.ts',
  'search-engine': 'src/search/search-engine.ts',
  'own-search': 'src/library/find/own-search.ts',
  'file-in-worker': 'src/library/find/file-in-worker.ts',
  keep: 'src/offline/keep-everything.ts',
  edition: 'src/offline/tell-edition.ts',
  'your-articles': 'src/library/page/your-articles.ts',
  'open-articles': 'src/library/page/open-articles.ts',
  'make-article': 'src/library/page/make-article.ts',
  'check-article': 'src/library/check/check-page.ts',
  receive: 'src/library/install/receive-page.ts',
  'library-worker': 'src/library/worker/library-worker.ts',
  'library-archive': 'src/library/keep/archive/library-archive.ts',
  'page-worker': 'src/library/worker/page-worker.ts',
  'read-docx': 'src/library/open/read-docx.ts',
  'read-epub': 'src/library/open/read-epub.ts',
  'read-markdown': 'src/library/open/read-markdown.ts',
  'read-mhtml': 'src/library/open/read-mhtml.ts',
  'read-odt': 'src/library/open/read-odt.ts',
  'read-pdf': 'src/library/open/read-pdf.ts',
  'resolve-dates': 'src/markdown/dates/resolve-dates.ts',
};

const virtualId = 'virtual:browser-code';

/** Vite plugin: `import { boot, files } from 'virtual:browser-code'`. */
export function browserCode(): Plugin {
  let base = '/';
  return {
    name: 'lectern:browser-code',
    configResolved(config) {
      base = config.base.endsWith('/') ? config.base : `${config.base}/`;
    },
    resolveId: (id) => (id === virtualId ? `\0${virtualId}` : undefined),
    async load(id) {
      if (id !== `\0${virtualId}`) return undefined;
      return Object.entries(await buildBrowserCode(base))
        .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`)
        .join('\n');
    },
  };
}

/**
 * Bundles the tools and the boot.
 *
 * @param base The site's base path, with a slash at both ends.
 */
async function buildBrowserCode(base: string): Promise<BrowserCode> {
  const bytes = (await bundle('./', tools, { BASE: JSON.stringify(base) })).map((part) => ({
    name: part.fileName,
    content: Buffer.from(part.type === 'chunk' ? part.code : part.source),
  }));
  const folder = folderOf(bytes.map(({ content }) => content));
  const addresses = { BASE: JSON.stringify(base), TOOLS: JSON.stringify(`${base}code/${folder}/`) };
  return {
    boot: await inlineScript(base, 'src/reading/boot.ts', addresses),
    guard: await inlineScript(base, 'src/library/install/trusted-scripts.ts', addresses),
    fill: await inlineScript(base, 'src/library/page/show-article.ts', addresses),
    files: Object.fromEntries(
      bytes.map(({ name, content }) => [`${folder}/${name}`, content.toString('base64')]),
    ),
  };
}

/** A classic inline script: the names of one would be those of the next, and of the page (`var`). */
async function inlineScript(base: string, file: string, define: Record<string, string>): Promise<string> {
  const [chunk] = await bundle(base, { inline: file }, define);
  if (chunk?.type !== 'chunk') throw new Error(`Vite gave nothing for ${file}.`);
  return `(()=>{${chunk.code.trim()}})()`;
}

/**
 * One folder for all tools of an edition, named by a hash of them: five names with a hash each would cost the boot,
 * and so every page, a hundred bytes that no compression takes back.
 */
function folderOf(contents: readonly Buffer[]): string {
  const hash = createHash('sha256');
  for (const content of contents) hash.update(content);
  return hash.digest('hex').slice(0, 8);
}

async function bundle(
  base: string,
  input: Record<string, string>,
  define: Record<string, string>,
): Promise<(Rolldown.OutputChunk | Rolldown.OutputAsset)[]> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    base,
    publicDir: false,
    define,
    // Markdown is read in a worker only, which has no document to decode `&amp;` with.
    resolve: { conditions: ['worker', ...defaultClientConditions] },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      assetsInlineLimit: 0,
      rolldownOptions: {
        input,
        preserveEntrySignatures: 'strict',
        // A constant that two tools share must not become a file that both have to wait for.
        optimization: { inlineConst: true },
        output: {
          entryFileNames: '[name].js',
          chunkFileNames: '[name].js',
          assetFileNames: '[name][extname]',
        },
      },
    },
  });
  return [result].flat().flatMap((output) => ('output' in output ? output.output : []));
}

/** The source expression of an inline script or style for the Content-Security-Policy. */
export function policyHash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/** The library's store, bundled alone and served to real browsers, so that its calls can be made one by one. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { serveFolder, type ServedFolder } from '../../src/commands/serve/serve-folder.ts';

/** What a page of it has as `store`: the modules themselves, and what makes articles. */
const entry = `
export { openLibrary } from ${file('src/library/keep/open-library.ts')};
export { openDatabase, upgrades } from ${file('src/library/keep/open-database.ts')};
export { libraryName } from ${file('src/library/keep/library-name.ts')};
export { onChange } from ${file('src/library/keep/changes.ts')};
export { writeArchive } from ${file('src/library/keep/archive/write-archive.ts')};
export { importArchive } from ${file('src/library/keep/archive/import-archive.ts')};
export { makeOwn } from ${file('tests/library/keep/make-own.ts')};
`;

function file(name: string): string {
  return JSON.stringify(path.resolve(name));
}

/** A page with a script that every test drives; \`store\` is the module. */
const page = `<!doctype html><html lang="en"><title>Store</title><script type="module">
import * as store from './store.js';
globalThis.store = store;
</script>`;

/** @returns Where the page is served; \`stop\` removes it too. */
export async function serveStore(): Promise<ServedFolder> {
  const folder = mkdtempSync(path.join(tmpdir(), 'lectern-store-'));
  const source = path.join(folder, 'source');
  mkdirSync(source);
  writeFileSync(path.join(source, 'store.ts'), entry);
  await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      outDir: path.join(folder, 'site'),
      emptyOutDir: true,
      target: 'es2022',
      lib: { entry: path.join(source, 'store.ts'), formats: ['es'], fileName: () => 'store.js' },
    },
  });
  writeFileSync(path.join(folder, 'site/index.html'), page);
  writeFileSync(path.join(folder, 'site/manifest.webmanifest'), '{}');
  const served = await serveFolder(path.join(folder, 'site'), 0);
  return {
    ...served,
    stop: async () => {
      await served.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** In the page: an expression with `store` and `library` in it, when both are there. */
export const inStore = (expression: string): string => `(async () => {
  while (!globalThis.store) await new Promise((resolve) => setTimeout(resolve, 20));
  globalThis.library ??= store.openLibrary();
  const library = await globalThis.library;
  return ${expression};
})()`;

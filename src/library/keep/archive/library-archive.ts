/** Fetched when a library is first exported or imported: an entry of its own (`layouts/build/browser-code.ts`). */
export { importArchive } from './import-archive.ts';
export { writeArchive } from './write-archive.ts';

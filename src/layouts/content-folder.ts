import { resolve } from 'node:path';

/** Where the collections stand: `content/`, or the folder that `LECTERN_CONTENT` names (tests and benchmarks). */
export const contentFolder = resolve(process.env.LECTERN_CONTENT ?? 'content');

import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.ts';

/** A file is read at one sitting. ESLint counts its code; this counts everything. */
const most = 300;

test(`no file that people read is longer than ${most} lines`, () => {
  const long = sourceFiles('{src,tests}/**/*.{ts,mjs,astro,css}', '*.mjs')
    .map(({ file, text }) => ({ file, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > most);
  expect(long).toEqual([]);
});

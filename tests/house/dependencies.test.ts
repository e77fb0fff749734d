import { readFileSync } from 'node:fs';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

const { dependencies, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as Readonly<
  Record<'dependencies' | 'devDependencies', Readonly<Record<string, string>>>
>;
const page = readFileSync('docs/dependencies.md', 'utf8');

/** It comes with Astro: in a version of our own, Astro would not know what it is given. */
const ofAstro = ['vite'];

/** The packages that a file imports, `@fontsource/x/files/y?url` as `@fontsource/x`. */
function packagesOf({ file, text }: SourceFile): readonly string[] {
  const code = file.endsWith('.astro') ? (/^---\n(.*?)\n---/su.exec(text)?.[1] ?? '') : text;
  return ts
    .preProcessFile(code, true, true)
    .importedFiles.map(({ fileName }) => fileName)
    .filter((name) => !/^(?:\.|node:|astro:|virtual:)/u.test(name))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/u.exec(name)?.[0] ?? name);
}

const imported = [
  ...new Set(sourceFiles('src/**/*.{ts,astro}', 'astro.config.mjs').flatMap(packagesOf)),
].sort();

test('what the site is built with stands in package.json', () => {
  expect(imported).toContain('astro');
  const missing = imported.filter(
    (name) => !(name in dependencies) && !(`@types/${name}` in devDependencies) && !ofAstro.includes(name),
  );
  expect(missing).toEqual([]);
});

test('every package that we chose is told of in docs/dependencies.md', () => {
  const chosen = [...Object.keys({ ...dependencies, ...devDependencies }), ...ofAstro];
  const untold = chosen.filter((name) => !page.includes(`\`${name.replace(/^@types\/.*/u, '@types/*')}\``));
  expect(untold).toEqual([]);
});

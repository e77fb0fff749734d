import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { sourceFiles, type SourceFile } from './source-files.ts';

/** Folder of src → the folders that it may import (docs/architecture.md). Whatever is not named here puts it all together. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  article: [],
  names: ['article'],
  markdown: ['article'],
  commands: ['article', 'names', 'markdown'],
  exports: ['article', 'names', 'markdown'],
  // Style sheets are no code: a tool may bring its own.
  reading: ['article', 'names', 'markdown', 'styles'],
  search: ['article', 'names', 'markdown'],
  library: ['article', 'names', 'markdown'],
  offline: ['article', 'names', 'markdown'],
};

/** Pure folders run anywhere: no Node, no Astro, nothing that is not the language itself. */
const pure = ['article', 'names'];

/** What only Node or only a browser has. */
const elsewhere = ['process', 'Buffer', 'require', 'window', 'document', 'navigator', 'localStorage'];

const files = sourceFiles('src/**/*.{ts,astro}');

const folderOf = (file: string): string => file.split('/')[1] ?? '';

/** What a file imports or exports from: as it is written. An Astro page's imports stand between its fences. */
function importsOf({ file, text }: SourceFile): readonly string[] {
  const code = file.endsWith('.astro') ? (/^---\n(.*?)\n---/su.exec(text)?.[1] ?? '') : text;
  return ts.preProcessFile(code, true, true).importedFiles.map(({ fileName }) => fileName);
}

/** Our own files among them, from the project's root. */
const ownImportsOf = (source: SourceFile): readonly string[] =>
  importsOf(source)
    .filter((name) => name.startsWith('.'))
    .map((name) => path.posix.join(path.posix.dirname(source.file), name.replace(/\?\w+$/u, '')));

describe('who may import whom', () => {
  test('a folder imports only those that stand below it', () => {
    const wrong = files.flatMap((source) => {
      const folder = folderOf(source.file);
      const allowed = mayImport[folder];
      return ownImportsOf(source)
        .filter((target) => allowed && ![folder, ...allowed].includes(folderOf(target)))
        .map((target) => `${source.file} imports ${target}`);
    });
    expect(wrong).toEqual([]);
  });

  test('no file imports itself by a detour', () => {
    const graph = new Map(files.map((source) => [source.file, ownImportsOf(source)]));
    expect(findCycle(graph)).toBeUndefined();
  });

  test.each(pure)('%s needs neither Node nor a browser', (folder) => {
    const sources = files.filter(({ file }) => folderOf(file) === folder);
    const wrong = sources.flatMap((source) => [
      ...importsOf(source)
        .filter((name) => /^(node:|astro)/u.test(name))
        .map((name) => `${source.file} imports ${name}`),
      ...globalsOf(source)
        .filter((name) => elsewhere.includes(name))
        .map((name) => `${source.file} uses ${name}`),
    ]);
    expect(wrong).toEqual([]);
  });
});

/** Names at the start of an expression that the file does not declare itself: `process` in `process.env`. */
function globalsOf({ file, text }: SourceFile): readonly string[] {
  const used = new Set<string>();
  const declared = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      const { parent } = node;
      const isMember = ts.isPropertyAccessExpression(parent) && parent.name === node;
      const isKey =
        (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent)) && parent.name === node;
      if ('name' in parent && parent.name === node && !isMember && !isKey) declared.add(node.text);
      else if (!isMember && !isKey) used.add(node.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return [...used].filter((name) => !declared.has(name));
}

/** The first chain of files that ends where it began. */
function findCycle(graph: ReadonlyMap<string, readonly string[]>): readonly string[] | undefined {
  const done = new Set<string>();
  const walk = (file: string, trail: readonly string[]): readonly string[] | undefined => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return undefined;
    done.add(file);
    return (graph.get(file) ?? [])
      .map((next) => walk(next, [...trail, file]))
      .find((cycle) => cycle !== undefined);
  };
  return [...graph.keys()].map((file) => walk(file, [])).find((cycle) => cycle !== undefined);
}

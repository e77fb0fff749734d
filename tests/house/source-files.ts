import { globSync, readFileSync } from 'node:fs';

/** A file that people write here, with its text. */
export interface SourceFile {
  /** From the project's root, with slashes: `src/article/article.ts`. */
  readonly file: string;
  readonly text: string;
}

/** @param patterns - Globs from the project's root. */
export function sourceFiles(...patterns: string[]): readonly SourceFile[] {
  return globSync(patterns, { exclude: ['**/node_modules', '**/dist', 'tests/fixtures'] })
    .sort()
    .map((file) => ({ file: file.replaceAll('\\', '/'), text: readFileSync(file, 'utf8') }));
}

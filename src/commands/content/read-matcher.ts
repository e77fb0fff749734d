import path from 'node:path';
import { compileNames } from '../../names/compile-names.ts';
import { contentFolder } from './content-paths.ts';
import { readGlossary } from './read-glossary.ts';

let matcher: Promise<ReturnType<typeof compileNames>> | undefined;

/**
 * The names of the content folder's glossary, ready to be found. Compiled once in each thread.
 *
 * @throws Fault `glossary`
 */
export function readMatcher(): NonNullable<typeof matcher> {
  matcher ??= readGlossary(path.join(contentFolder, 'glossary')).then(compileNames);
  return matcher;
}

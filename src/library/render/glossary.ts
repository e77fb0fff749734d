import type { Definition } from '../../markdown/rehype-names.ts';
import { compileNames, type NameMatcher } from '../../names/compile-names.ts';
import { matchableName, type MarkedName } from './marked-name.ts';

/** The glossary, ready to mark an article with. */
export interface Glossary {
  readonly matcher: NameMatcher;
  readonly definitions: ReadonlyMap<string, Definition>;
}

/**
 * Makes the glossary ready.
 *
 * @param link An address within the site.
 */
export const readGlossary = (names: readonly MarkedName[], link: (path: string) => string): Glossary => ({
  matcher: compileNames(names.map(matchableName)),
  definitions: new Map(
    names.map(({ id, name, respelling, definition }) => [
      id,
      { name, respelling, text: definition, href: link(`names/${id}/`) },
    ]),
  ),
});

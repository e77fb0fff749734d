import { decodeHtml } from '../../../article/html/decode-html.ts';
import { tidyFacts } from '../document-facts.ts';
import type { DocumentFacts } from '../write-html.ts';
import { readXml } from '../xml/read-xml.ts';
import { textsOfXml } from '../xml/texts-of-xml.ts';

/** What a Word document says about itself: in its core properties (ECMA-376 part 2, 11), and its language in its styles. */
export function factsOf(parts: ReadonlyMap<string, Uint8Array>): DocumentFacts {
  const core = textsOfXml(textOf(parts, 'docProps/core.xml'), ['title', 'creator', 'language']);
  const language =
    core.language ?? commonestLanguage(textOf(parts, 'word/document.xml')) ?? firstLanguage(parts);
  // When the file was made is not when the article was published.
  return tidyFacts({ title: core.title, author: core.creator, language, published: undefined });
}

function textOf(parts: ReadonlyMap<string, Uint8Array>, name: string): string {
  const part = parts.get(name);
  return part === undefined || part.length === 0 ? '' : decodeHtml(part).text;
}

function firstLanguage(parts: ReadonlyMap<string, Uint8Array>): string | undefined {
  return languagesIn(textOf(parts, 'word/styles.xml'))[0];
}

/** Words of another language are marked one by one; most of a text is in its own. */
function commonestLanguage(xml: string): string | undefined {
  const counts = new Map<string, number>();
  for (const language of languagesIn(xml)) counts.set(language, (counts.get(language) ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one)[0]?.[0];
}

function languagesIn(xml: string): readonly string[] {
  const found: string[] = [];
  readXml(xml, {
    open: (name, attributes) => {
      const language = attributes['w:val'];
      if (name === 'w:lang' && language !== undefined) found.push(language);
    },
  });
  return found;
}

import GithubSlugger from 'github-slugger';
import type { FileFault } from '../../markdown/file-fault.ts';
import type { ReadBody } from '../../markdown/read-article.ts';

/** The pages of the site that a text may link to. */
export interface LinkTargets {
  readonly articles: ReadonlySet<string>;
  readonly names: ReadonlySet<string>;
}

/**
 * Checks the links in a Markdown body: the page of the article, name or heading must be there, and an address must be
 * one that a reader can follow. Addresses of other sites are not visited.
 *
 * @param file - The file's path, for the faults.
 */
export function checkLinks(file: string, { blocks, links }: ReadBody, targets: LinkTargets): FileFault[] {
  // As the build numbers them: of two headings "Then", the second is #then-1.
  const slugger = new GithubSlugger();
  const anchors = new Set(
    blocks.flatMap((block) => {
      if ('place' in block) return [`#place-${block.place}`, `#caption-${block.place}`];
      return block.type === 'heading' ? [`#${slugger.slug(block.text)}`] : [];
    }),
  );
  return links.flatMap(({ url, line }) => {
    const hint = hintFor(url, anchors, targets);
    return hint === undefined ? [] : [{ file, line, message: `The link ${url} leads nowhere`, hint }];
  });
}

function hintFor(
  url: string,
  anchors: ReadonlySet<string>,
  { articles, names }: LinkTargets,
): string | undefined {
  if (url.startsWith('#')) {
    return anchors.has(decoded(url)) ? undefined : 'Link to a heading or a caption place of this text.';
  }
  const [, collection, id = ''] = /^\/(articles|names)\/([^/?#]*)/u.exec(decoded(url)) ?? [];
  if (collection === 'articles')
    return articles.has(id) ? undefined : 'Check the article’s name in content/articles/.';
  if (collection === 'names')
    return names.has(id) ? undefined : 'Check the name’s file in content/glossary/.';
  if (url.startsWith('/') || /^(?:https?|mailto):/iu.test(url)) return undefined;
  return 'Start it with https://, /articles/, /names/ or #.';
}

function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}

import type { Root } from 'hast';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import { articlePlugins } from '../../markdown/article-plugins.ts';
import type { ResolveDates } from '../../markdown/rehype-dates.ts';
import type { Surroundings } from '../../markdown/rehype-names.ts';
import { findMentions } from '../../names/find-mentions.ts';
import type { Glossary } from './glossary.ts';

/** One file of an article as Markdown, and what stands around it. */
export interface MarkdownFile {
  /** Without front matter. */
  readonly markdown: string;
  /** What the plugins may ask of the front matter: `language`, `direction`, `published`. */
  readonly facts: Readonly<Record<string, string>>;
  readonly surroundings: Surroundings;
}

/** The tree of its HTML, and what the plugins learned of it (`markdown/facts-of.ts`). */
export interface RenderedMarkdown {
  readonly tree: Root;
  readonly facts: Record<string, unknown>;
}

/** What every file of every article is rendered with. */
export interface RenderTools {
  readonly glossary: Glossary;
  readonly resolveDates: ResolveDates;
}

/** Renders Markdown as the build does: the same parser, the same plugins in the same order. */
export function renderMarkdown(
  { markdown, facts, surroundings }: MarkdownFile,
  { glossary, resolveDates }: RenderTools,
): RenderedMarkdown {
  const { remarkPlugins, rehypePlugins } = articlePlugins({
    names: {
      find: (texts) => findMentions(texts, glossary.matcher),
      definitions: glossary.definitions,
      surroundingsOf: () => surroundings,
    },
    // A reader puts right what a line is, never its words.
    corrections: { correctionsOf: () => undefined },
    resolveDates,
  });
  const file = new VFile({ value: markdown, data: { astro: { frontmatter: { ...facts } } } });
  const processor = unified()
    .use(remarkParse)
    .use(remarkPlugins)
    .use(remarkRehype, { allowDangerousHtml: false })
    .use(rehypePlugins);
  const tree = processor.runSync(processor.parse(file), file);
  const { frontmatter } = file.data.astro as { frontmatter: Record<string, unknown> };
  return { tree, facts: frontmatter };
}

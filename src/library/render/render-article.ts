import type { ElementContent, RootContent } from 'hast';
import { articlePage, type ArticlePage } from '../../markdown/page/article-page.ts';
import { headingsFrom, writeArticle } from '../../markdown/write-article.ts';
import type { OwnArticle } from '../own-article.ts';
import { pictureList } from './picture-list.ts';
import { renderMarkdown, type RenderedMarkdown, type RenderTools } from './render-markdown.ts';

/** What the page of an own article is made with. */
export interface PageTools extends RenderTools {
  /** An address within the site. */
  readonly link: (path: string) => string;
}

/**
 * The page of an own article: what stands inside its `<article>`.
 *
 * It goes the same way as the articles of the site: written as Markdown, read as Markdown, the same plugins, the same
 * template. So the two cannot drift, and text from outside is text here as there.
 */
export function renderArticle({ facts, text, pictures }: OwnArticle, tools: PageTools): ElementContent[] {
  const { article } = text;
  const { body, captions } = renderFiles(article, tools);
  const kept = keptOf(body);
  const shown = article.blocks.filter(({ type }) => type === 'caption');
  const source = facts.source?.file ?? facts.source?.url;
  const page: ArticlePage = {
    facts: {
      title: article.title,
      titleFrom: facts.titleFrom,
      language: article.language,
      ...(article.byline !== undefined && { byline: article.byline }),
      ...(article.published !== undefined && { published: article.published }),
      ...(article.direction !== undefined && { direction: article.direction }),
      headingsFrom: headingsFrom(article),
      corrections: [],
      ...(source && { source: { name: source } }),
    },
    putRightBy: 'reader',
    minutes: kept.minutes ?? 1,
    outline: kept.outline ?? [],
    body: elementsOf(body),
    captions: captions.map((caption, index) => ({
      number: index + 1,
      creditText: shown[index]?.creditText,
      text: elementsOf(caption),
    })),
    mentions: [body, ...captions].flatMap((rendered) => keptOf(rendered).mentions ?? []),
    corrected: [],
    dates: kept.dates ?? [],
    abbreviations: kept.abbreviations ?? [],
    list: { href: tools.link('library/'), text: 'Your articles' },
    changes: { href: tools.link(`library/check/?id=${facts.id}`), text: 'Check and put right' },
    nameOf: (id) => tools.glossary.definitions.get(id)?.name,
    link: tools.link,
  };
  return [...articlePage(page), ...pictureList(pictures)];
}

/** The body and the captions, each rendered with the others around it: a name is understood from the whole article. */
function renderFiles(
  article: OwnArticle['text']['article'],
  tools: RenderTools,
): { readonly body: RenderedMarkdown; readonly captions: readonly RenderedMarkdown[] } {
  const files = writeArticle(article, { slug: 'own', receivedFile: 'own.txt' });
  const body = withoutFrontMatter(files.article);
  const captions = files.captions.map(({ text }) => withoutFrontMatter(text));
  const { language, direction, published } = article;
  const facts = { language, ...(direction && { direction }), ...(published && { published }) };
  return {
    body: renderMarkdown(
      { markdown: body, facts, surroundings: { prefix: '', before: [], others: captions, language } },
      tools,
    ),
    captions: captions.map((markdown, at) => {
      const surroundings = {
        prefix: `c${at + 1}`,
        before: captions.slice(0, at),
        others: [body, ...captions.slice(at + 1)],
        language,
      };
      // As in the build: a caption's file says nothing of its language.
      return renderMarkdown({ markdown, facts: {}, surroundings }, tools);
    }),
  };
}

/** The front matter is ours: nothing of the article can look like its end, since its values are quoted on one line. */
const withoutFrontMatter = (markdown: string): string => markdown.slice(markdown.indexOf('\n---\n', 3) + 5);

/** What the plugins kept of a file. */
interface KeptFacts {
  readonly minutes?: number;
  readonly outline?: ArticlePage['outline'];
  readonly mentions?: ArticlePage['mentions'];
  readonly dates?: ArticlePage['dates'];
  readonly abbreviations?: ArticlePage['abbreviations'];
}
const keptOf = ({ facts }: RenderedMarkdown): KeptFacts => facts;

const elementsOf = ({ tree }: RenderedMarkdown): ElementContent[] => tree.children.filter(isContent);

const isContent = (node: RootContent): node is ElementContent => node.type !== 'doctype';

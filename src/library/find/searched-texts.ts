import type { Article, Block } from '../../article/article.ts';
import { beginning } from '../../names/search/found-page.ts';

/** Where in an article a text stands: its title, its body, its captions. */
export type Place = 'title' | 'text' | 'caption';

/** One text of an article, as it is searched and found again. */
export interface SearchedText {
  readonly place: Place;
  readonly text: string;
  /** The heading over it. */
  readonly section: string;
  /** The id of its element on the article's page; empty for the top of the page. */
  readonly id: string;
}

/**
 * The texts of an article in the order of its page: the title, the body, the captions.
 *
 * Headings that Lectern added only repeat the words below them: they name their part and are not searched.
 *
 * @param title As the reader may have put it.
 */
export function searchedTexts(article: Article, title: string): SearchedText[] {
  const body: SearchedText[] = [];
  const captions: SearchedText[] = [];
  let section = beginning;
  let paragraphs = 0;
  if (article.byline !== undefined) body.push({ place: 'text', text: article.byline, section, id: '' });
  for (const block of article.blocks) {
    if (block.type === 'caption') captions.push(captionText(block, captions.length + 1));
    else if (block.type === 'heading') {
      section = block.text;
      const isAdded = block.suggested && !block.addedBy;
      // A heading's own id is made of its words; the paragraph below it has a number.
      if (!isAdded) body.push({ place: 'text', text: block.text, section, id: `p-${paragraphs + 1}` });
    } else if (!standsAbove(block, article, title) && block.text.trim() !== '') {
      paragraphs += 1;
      body.push({ place: 'text', text: block.text, section, id: `p-${paragraphs}` });
    }
  }
  return [{ place: 'title', text: title, section: beginning, id: '' }, ...body, ...captions];
}

const captionText = ({ text, creditText }: Block, number: number): SearchedText => ({
  place: 'caption',
  text: [text, creditText].filter((part) => part).join(' '),
  section: `Caption ${number}`,
  id: `caption-${number}`,
});

/** As `saidInFrontMatter` of markdown/write-article.ts, which makes the page: what it says above is no paragraph. */
function standsAbove({ type, text }: Block, { byline, published }: Article, title: string): boolean {
  if (type === 'title') return text === title;
  if (type === 'byline') return text === byline;
  return type === 'date' && published !== undefined;
}

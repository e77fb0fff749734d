import type { Block, SetAside } from '../article.ts';
import type { Built } from './build-blocks.ts';
import { readLines } from './read-lines.ts';
import { readPage } from './read-page.ts';

/** A shorter one is a summary. */
const leastCharacters = 150;
/** What a page shows must be so much shorter before its data is read instead: a teaser, a menu, nothing. */
const mostShown = 1 / 3;

/**
 * The article's text from the page's data for search engines, where the page itself is drawn by a script and shows no
 * text, or only its beginning.
 *
 * @param shown what the page's markup shows
 * @param body the article's text in the data: lines, or HTML
 */
export function bodyFromData(shown: Built, body: string | undefined): Built {
  if (body === undefined || body.length < leastCharacters) return shown;
  const isText = ({ type }: Block): boolean =>
    type === 'paragraph' || type === 'quote' || type === 'listItem';
  const length = shown.blocks.filter(isText).reduce((sum, { text }) => sum + text.length, 0);
  if (length > body.length * mostShown) return shown;
  const { lines } = readLines(readPage(body.replace(/\n+/gu, '<br><br>')));
  const paragraphs = lines.map(({ text }): Block => ({ type: 'paragraph', text }));
  const known = paragraphs.map(({ text }) => text).join('\n');
  const others = shown.blocks.filter((block) => !isText(block));
  const unknown = shown.blocks.filter((block) => isText(block) && !known.includes(block.text));
  const reason = 'The page shows hardly any text; this stands in its data for search engines (articleBody).';
  return {
    ...shown,
    blocks: [...others, ...paragraphs],
    setAside: [
      ...shown.setAside.map(withoutPlace),
      ...unknown.map(({ text }) => ({ text, reason: 'outside-article' })),
    ],
    receipt: [...shown.receipt, { step: 'read-page', reason }],
  };
}

/** Among the lines of the data nothing of the page has a place. */
function withoutPlace({ text, reason }: SetAside): SetAside {
  return { text, reason };
}

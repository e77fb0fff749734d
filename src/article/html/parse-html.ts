import type { Article, Block, ParseOptions } from '../article.ts';
import { readDate } from '../dates/read-date.ts';
import { directionOf } from '../direction-of.ts';
import type { Draft, Step } from '../draft.ts';
import { Fault } from '../fault.ts';
import { textSteps } from '../steps.ts';
import { divideIntoParts } from '../steps/divide-into-parts.ts';
import { findBylineAndDate } from '../steps/find-byline-and-date.ts';
import { noteFaults } from '../steps/note-faults.ts';
import { sortLines } from '../steps/sort-lines.ts';
import { splitCredits } from '../steps/split-credits.ts';
import { suggestTitle } from '../steps/suggest-title.ts';
import { bodyFromData } from './body-from-data.ts';
import { buildBlocks, type Built } from './build-blocks.ts';
import { chooseLines } from './choose-lines.ts';
import { cleanByline } from './clean-byline.ts';
import { countBefore } from './count-before.ts';
import { languageOf } from './language-of.ts';
import { readLines } from './read-lines.ts';
import { readMetadata, type Metadata } from './read-metadata.ts';
import { readPage } from './read-page.ts';
import { withoutRanges } from './without-ranges.ts';

/** A blank line, as between the paragraphs of a text. */
const betweenBlocks = '\n\n';

/** Steps that text takes too, in the same order and for the same reasons (see `steps.ts`). */
const markedSteps: readonly Step[] = [
  (draft) => (marks(draft, 'caption') ? draft : splitCredits(draft)),
  // By their look only in a fragment that marks neither: its own markup is worth more than any guess, and beside a page's
  // menus and boxes a short line is more often a box that nothing names than a caption.
  (draft) =>
    isFragment(draft) && !marks(draft, 'caption') && !marks(draft, 'heading') ? sortLines(draft) : draft,
  findBylineAndDate,
  suggestTitle,
  divideIntoParts,
  noteFaults,
];

/**
 * A page's HTML as an article: its main content, each line with what the page's own markup says it is.
 *
 * What is left out (navigation, share links, teasers, adverts, cookie banners) is in `setAside` with a reason, and so are
 * the alternative texts of its pictures. Plain paragraphs, in which no markup says anything, go the way of text. Pure, as
 * `parseArticle`; ranges are left out.
 *
 * @param html a whole page or a fragment, decoded (see `decodeHtml`)
 * @throws {Fault} `empty`, `no-article`, `too-many-elements`
 * @example
 * parseHtml('<figure><img src="x"><figcaption>Smoke. <b class="credit">EPA</b></figcaption></figure>').blocks
 * //=> [{ type: 'caption', text: 'Smoke.', credit: 'EPA', creditText: 'EPA' }]
 */
export function parseHtml(html: string, options: ParseOptions = {}): Article {
  const page = readPage(html);
  const metadata = readMetadata(page);
  const shown = buildBlocks(chooseLines(page, readLines(page), metadata));
  const built = bodyFromData(shown, metadata.body);
  if (built.blocks.length === 0) throw built.setAside.length === 0 ? emptyFault() : noArticleFault();
  const start = startDraft(built, metadata, options);
  const isPlain = start.blocks.every(({ type }) => type === 'paragraph');
  const steps = isPlain ? textSteps : markedSteps;
  const draft = steps.reduce<Draft>((before, step) => step(before), start);
  return withoutRanges(isPlain ? countBefore(draft, startsOf(start.blocks)) : draft);
}

/** Where each block begins in the text that they make together. */
function startsOf(blocks: readonly Block[]): number[] {
  let end = 0;
  return blocks.map(({ text }) => {
    const start = end;
    end += text.length + betweenBlocks.length;
    return start;
  });
}

/** The article as its markup has it. What the markup calls a title is one, whatever the head of the page says. */
function startDraft({ blocks, setAside, receipt }: Built, metadata: Metadata, options: ParseOptions): Draft {
  const title = options.title ?? blocks.find(({ type }) => type === 'title')?.text ?? metadata.headlines[0];
  const published = options.published ?? metadata.published;
  const received = blocks.map(({ text }) => text).join(betweenBlocks);
  const language = options.language ?? languageOf(received, metadata.language, options.nameLanguage);
  const printed = published ?? printedDate(blocks, language);
  const byline = bylineOf(blocks, metadata.byline, language);
  return {
    received,
    language,
    ...(directionOf(received) === 'rtl' && { direction: 'rtl' }),
    title: title ?? '',
    titleFrom: 'received',
    ...(byline !== undefined && { byline }),
    ...(printed !== undefined && { published: printed }),
    blocks,
    setAside,
    notes: [],
    receipt,
  };
}

/**
 * As it is printed, where the printed one names the author of the page's head too: what else is named as a byline may be a
 * date or a place.
 */
function bylineOf(
  blocks: readonly Block[],
  authors: string | undefined,
  language: string,
): string | undefined {
  const printed = blocks.flatMap(({ type, text }) =>
    type === 'byline' ? (cleanByline(text, language) ?? []) : [],
  );
  if (authors === undefined) return printed[0];
  const first = (authors.split(', ')[0] ?? authors).toLowerCase();
  return printed.find((text) => text.toLowerCase().includes(first)) ?? authors;
}

/** Where the head of the page names no day, the first date that its markup shows. */
function printedDate(blocks: readonly Block[], language: string): string | undefined {
  const dates = blocks.flatMap(({ type, text }) =>
    type === 'date' ? (readDate(text, language)?.date ?? []) : [],
  );
  return dates[0];
}

function marks({ blocks }: Draft, kind: 'caption' | 'heading'): boolean {
  return blocks.some(({ type }) => type === kind);
}

/** Someone picked the article's own lines: nothing had to be left out. */
function isFragment({ setAside }: Draft): boolean {
  return setAside.every(({ reason }) => reason === 'alternative-text');
}

function noArticleFault(): Fault {
  return new Fault(
    'no-article',
    'The page holds menus and links, but no article.',
    'Save the page of the article itself, or copy its text and save it as .txt.',
  );
}

function emptyFault(): Fault {
  return new Fault(
    'empty',
    'There is no text in the page.',
    'Save the page again once it shows its text, or copy the article’s text.',
  );
}

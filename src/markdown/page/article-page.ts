/**
 * What stands inside `<article>` on an article's page: one template for the articles of the site, which the build
 * writes, and for the reader's own, which are made on their device.
 */
import type { ElementContent } from 'hast';
import type { CorrectedPlace } from '../rehype-corrections.ts';
import type { MentionRecord } from '../rehype-names.ts';
import type { OutlineEntry } from '../rehype-outline.ts';
import type { ArticleFrontMatter } from '../schemas.ts';
import { captionList, type ShownCaption } from './caption-list.ts';
import { contentsList, type LaterSection } from './contents-list.ts';
import { correctionsList } from './corrections-list.ts';
import { contents, element, type Content } from './element.ts';
import { explainedList, explainedTitle, type Explained } from './explained-list.ts';
import { inShort } from './in-short.ts';
import { languageOf, type LanguageAttributes } from './language-of.ts';
import { namesHere } from './names-here.ts';
import { showDate } from './show-date.ts';

/** Who gave the title: `reader` on an article of the reader's own. */
export type TitleFrom = ArticleFrontMatter['titleFrom'] | 'reader';

/** All that the page says. */
export interface ArticlePage extends Explained {
  readonly facts: Omit<ArticleFrontMatter, 'titleFrom' | 'received' | 'added' | 'setAside'> & {
    readonly titleFrom: TitleFrom;
  };
  /** Whose hand the article shows: an editor's, or on an article of their own the reader's. */
  readonly putRightBy: 'editor' | 'reader';
  readonly minutes: number;
  readonly outline: readonly OutlineEntry[];
  readonly body: readonly ElementContent[];
  readonly captions: readonly ShownCaption[];
  /** Of the body, then of the captions. */
  readonly mentions: readonly MentionRecord[];
  readonly corrected: readonly CorrectedPlace[];
  /** The list that the article stands in. */
  readonly list: { readonly href: string; readonly text: string };
  /** The page of what was changed. */
  readonly changes: { readonly href: string; readonly text: string };
  /** The captions' page of their own, where there is one. */
  readonly captionsPage?: string;
  readonly nameOf: (id: string) => string | undefined;
  /** An address within the site. */
  readonly link: (path: string) => string;
}

/** The tools that an article's page offers, in their order. */
const tools = [
  ['page-map', 'Page map'],
  ['aloud', 'Read aloud'],
  ['place', 'Place and share'],
  ['notes', 'Highlights and notes'],
] as const;

/** The whole page, as what stands inside its `<article>`. */
export function articlePage(page: ArticlePage): ElementContent[] {
  const { facts, outline, body, captions, mentions, corrected, list, nameOf, link } = page;
  const own = languageOf(facts.language, facts.direction);
  return contents(
    element('p', { className: ['above'] }, element('a', { href: list.href }, list.text)),
    element('h1', { ...own }, facts.title),
    facts.standfirst && element('p', { className: ['standfirst'], ...own }, facts.standfirst),
    element('p', { className: ['facts'] }, ...factLine(page, own)),
    ...addedWords(page),
    facts.inShort && inShort(facts.inShort, own),
    outline.length > 1 && contentsList(outline, laterSections(page), own),
    element('div', { ...own }, ...body),
    captions.length > 0 && captionSection(page, own),
    mentions.length > 0 && namesHere({ mentions, language: facts.language, nameOf, link }),
    explainedTitle(page) !== undefined && explainedList(page, own),
    facts.corrections.length > 0 && correctionsList(facts.corrections, corrected, own),
  );
}

function factLine({ facts, minutes, changes }: ArticlePage, own: LanguageAttributes): Content[] {
  const { byline, published, source } = facts;
  return [
    byline !== undefined && element('span', {}, element('bdi', { ...own }, byline), '. '),
    published !== undefined &&
      element('span', {}, element('time', { dateTime: published }, showDate(published)), '. '),
    element('span', {}, `${minutes === 1 ? '1 minute' : `${minutes} minutes`} to read. `),
    source &&
      element(
        'span',
        {},
        'From ',
        source.url ? element('a', { href: source.url }, source.name) : source.name,
        '. ',
      ),
    element('a', { href: changes.href }, changes.text),
    ...tools.flatMap(([dataTool, text]): Content[] => [' ', element('button', { dataTool }, text)]),
  ];
}

/** What on the page is not the article's own. */
function addedWords({ facts: { titleFrom, headingsFrom }, putRightBy }: ArticlePage): Content[] {
  const words = [
    titleFrom === 'suggested' && 'The article came without a title: these are its first words.',
    titleFrom === 'reader' && 'The title is yours.',
    headingsFrom === 'parts' &&
      'The article came without headings: Lectern divided it into parts and added their headings.',
    headingsFrom === 'editor' &&
      (putRightBy === 'reader'
        ? 'Some of the headings are yours.'
        : 'The headings were added by the editor.'),
  ];
  return words.map((said) => said && element('p', { className: ['added'] }, said));
}

function laterSections(page: ArticlePage): LaterSection[] {
  const explained = explainedTitle(page);
  return [
    ...(page.captions.length > 0 ? [{ id: 'captions', text: 'Captions', className: 'about-captions' }] : []),
    ...(page.mentions.length > 0 ? [{ id: 'names', text: 'Names in this article' }] : []),
    ...(explained !== undefined ? [{ id: 'explained', text: explained }] : []),
    ...(page.facts.corrections.length > 0 ? [{ id: 'corrections', text: 'Corrections' }] : []),
  ];
}

const captionSection = ({ captions, captionsPage }: ArticlePage, own: LanguageAttributes): ElementContent =>
  element(
    'section',
    { className: ['about-captions'], ariaLabelledBy: ['captions'] },
    element('h2', { id: 'captions' }, 'Captions'),
    element(
      'p',
      {},
      'The photographs are not shown. Their captions stood in the middle of the article; each one leads back to its place.',
      captionsPage && ' They also have ',
      captionsPage && element('a', { href: captionsPage }, 'a page of their own'),
      captionsPage && '.',
    ),
    captionList(captions, own),
  );

import { splitSentences, type SentenceRange } from '../../article/sentences/split-sentences.ts';
import { blockText, languageAt } from './block-text.ts';
import type { AloudOptions } from './keep-options.ts';
import { soundOf } from './name-sounds.ts';
import type { Pronunciations } from './pronunciations.ts';
import type { SpeechPart } from './plan-utterances.ts';

/** A block of the page that is read in one go: a paragraph, a heading, a caption. */
export interface Passage {
  readonly element: Element;
  readonly kind: 'text' | 'heading' | 'summary' | 'caption' | 'credit' | 'definition';
  /** The number of a paragraph of the body: the `N` of its `id="p-N"`. */
  readonly paragraph: number | undefined;
  readonly parts: readonly SpeechPart[];
  readonly sentences: readonly SentenceRange[];
}

/** What the reader may leave out. */
export type Extras = Pick<AloudOptions, 'summary' | 'captions' | 'credits' | 'definitions'>;

/** Everything that may be read, in the page's own order; what is behind a choice is left out below. */
const readable = [
  'h1, .standfirst, .in-short :is(h2, dt, dd)',
  'article > div :is(h2, h3, h4, h5, h6, [id^="p-"])',
  'article > div > [popover] > p',
  '.in-place :is(.label, p), #captions, .captions > li :is(.label, p)',
  // The page of the captions.
  'section > h2[id^="caption-"], section:has(> h2[id^="caption-"]) :is(div p, .credit)',
].join();

/**
 * What is read of an article's page, or of the page of its captions.
 *
 * Nothing else of the page is read: contents, facts and lists of names are there to be looked at.
 *
 * @param pronunciations How names are said; empty for a reader who wants them as the voice reads them.
 */
export function collectPassages(
  article: Element,
  extras: Extras,
  pronunciations: Pronunciations,
): readonly Passage[] {
  const captions = extras.captions || article.querySelector('section > h2[id^="caption-"]') !== null;
  const told = new Set<string>();
  const isWanted = {
    text: () => true,
    heading: () => true,
    summary: () => extras.summary,
    caption: () => captions,
    credit: () => captions && extras.credits,
    definition: (element: Element) => extras.definitions && isExplanation(element, told),
  };
  return [...article.querySelectorAll(readable)].flatMap((element) => {
    const kind = kindOf(element);
    if (!isWanted[kind](element) || element.querySelector('[id^="p-"]')) return [];
    if (kind !== 'definition' && !element.checkVisibility()) return [];
    const passage = passageOf(element, kind, pronunciations);
    return passage.sentences.length > 0 ? [passage] : [];
  });
}

/** What is skipped, in words; empty when nothing is. */
export function skippedIn(article: Element, extras: Extras): string {
  const captions = article.querySelectorAll('.captions > li:not([hidden]), .in-place').length;
  const skipped = [
    ...(!extras.summary && article.querySelector('.in-short') ? ['“In short”'] : []),
    ...(!extras.captions && captions > 0 ? [captions === 1 ? 'one caption' : `${captions} captions`] : []),
    ...(!extras.credits && article.querySelector('.credit') ? ['credits'] : []),
    ...(!extras.definitions && article.querySelector('[popover]') ? ['definitions'] : []),
  ];
  return skipped.length === 0 ? '' : `Skipped: ${skipped.join(', ')} (see Options).`;
}

function kindOf(element: Element): Passage['kind'] {
  if (element.closest('[popover]')) return 'definition';
  if (element.closest('.in-short')) return 'summary';
  if (element.matches('.credit')) return 'credit';
  if (element.closest('.in-place, section')) return 'caption';
  return /^h[1-6]$/u.test(element.localName) ? 'heading' : 'text';
}

/** A name is explained once, however often the page offers its definition; its link is for the eye. */
function isExplanation(element: Element, told: Set<string>): boolean {
  const text = element.textContent;
  if (told.has(text) || element.querySelector('a')) return false;
  told.add(text);
  return true;
}

function passageOf(element: Element, kind: Passage['kind'], pronunciations: Pronunciations): Passage {
  const { text, pieces } = blockText(element);
  const lang = languageAt(element);
  const number = /^p-(?<number>\d+)$/u.exec(element.id)?.groups?.number;
  return {
    element,
    kind,
    paragraph: number === undefined ? undefined : Number(number),
    parts: pieces.map(({ node, lang: own, mention }) => {
      // A transliteration is in Latin letters: for the voice of the text around it.
      const spokenIn = /-latn\b/iu.test(own) ? lang : own;
      const say = mention && soundOf(mention, node.data, spokenIn, pronunciations);
      return { text: node.data, lang: spokenIn, ...(say === undefined ? {} : { say }) };
    }),
    sentences: /[\p{L}\p{N}]/u.test(text) ? splitSentences(text, lang) : [],
  };
}

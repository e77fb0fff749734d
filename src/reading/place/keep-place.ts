/**
 * The place kept: where a reader is in an article is remembered while they read, and offered when they come back. The
 * page never jumps by itself.
 */
import style from '../../styles/keep-place.css?inline';
import { articleKey } from '../article-key.ts';
import { listPlaces } from './continue-reading.ts';
import { forgetPlace, keepPlace, readPlaces, type Place } from './places.ts';
import {
  bodyParagraphs,
  inWords,
  isAtEnd,
  placeInView,
  placeOf,
  progressAt,
  sentenceAt,
} from './reading-position.ts';
import { textLink } from './text-link.ts';

/** Long enough that a page that is leafed through keeps nothing of it. In milliseconds. */
const dwell = 1000;

/** So long after the last spoken sentence the eye leads again. In milliseconds. */
const untilSilent = 30_000;

/** The browser jumps to a fragment of text a moment after the click. In milliseconds. */
const afterJump = 100;

/** A link into the text (a search result, a mention) is no reading: what the browser scrolls for it does not count. */
const isLedHere = (): boolean =>
  location.hash !== '' || (performance.getEntriesByType('navigation')[0]?.name.includes('#') ?? false);

/** The tool that the boot starts on the home page and on articles: when something is kept, or on the first scroll. */
export function start(): void {
  const article = articleKey();
  if (article === undefined) listPlaces();
  else if (bodyParagraphs().length > 0) watchArticle(article);
}

function watchArticle(article: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  document.adoptedStyleSheets.push(sheet);
  showPlace(article);
  const title = document.querySelector('h1')?.textContent.trim() ?? '';
  const keep = (place: Place): void => {
    keepPlace(article, place, { title, left: isAtEnd() ? 0 : progressAt(place).left });
  };
  let spoken = -Infinity;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keepSoon = (): void => {
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      const place = placeInView();
      // What is read aloud is the place, however far the eye wanders.
      if (place && performance.now() - spoken > untilSilent) keep(place);
    }, dwell);
  };
  const begun = performance.now();
  const ledHere = isLedHere();
  const onScroll = (): void => {
    if (!ledHere || performance.now() - begun > dwell) keepSoon();
  };
  addEventListener('scroll', onScroll, { passive: true });
  // The scroll that called this tool is over when it comes.
  if (scrollY > 0) onScroll();
  document.addEventListener('lectern:sentence', (event) => {
    const detail: unknown = (event as CustomEvent).detail;
    if (typeof detail !== 'object' || detail === null || !('range' in detail)) return;
    if (!(detail.range instanceof Range)) return;
    spoken = performance.now();
    const place = placeOf(detail.range);
    if (place) keep(place);
  });
}

/** "You left off in section 2 …": a line after the facts, in the order of the page, with the way there and the way out. */
function showPlace(article: string): void {
  const places = readPlaces();
  const place = Object.hasOwn(places, article) ? places[article] : undefined;
  if (!place || place.left === 0 || (place.paragraph === 1 && place.sentence === 1)) return;
  const found = sentenceAt(place) ?? sentenceAt({ ...place, sentence: 1 });
  if (!found) return;
  const line = document.createElement('p');
  line.className = 'facts left-off';
  line.dataset.pagefindIgnore = '';
  const go = document.createElement('a');
  go.href = textLink(place.paragraph, found.text, document.querySelector('article')?.textContent);
  go.textContent = 'Go on there';
  // Near the top, whatever the browser thinks of text fragments: what stands above would else be kept as the place.
  go.addEventListener('click', () => {
    setTimeout(() => {
      const top = found.range.getClientRects()[0]?.top ?? 0;
      scrollBy({ top: top - innerHeight / 10, behavior: 'instant' });
    }, afterJump);
  });
  const forget = document.createElement('button');
  forget.type = 'button';
  forget.textContent = 'Forget my place';
  forget.addEventListener('click', () => {
    forgetPlace(article);
    line.tabIndex = -1;
    line.textContent = 'Your place in this article is forgotten.';
    line.focus();
  });
  const words = inWords(progressAt(place)).replace(/^./u, (first) => first.toLowerCase());
  line.append(`You left off at ${words}. `, go, ' ', forget);
  document.querySelector('.facts')?.after(line);
}

import type { PageLine } from './place.ts';

/** So much of a line's words, and of the headline's, must be the same for a line that is no `h1`. */
const leastOverlap = 0.7;
/** Headlines are shorter, in characters. */
const longest = 400;
/** The name of a paper is seldom longer than two words, and a headline never as short. */
const leastWords = 3;
/** Above the text, only kickers, bylines and pictures stand below the headline: a small screenful. */
const furthestAbove = 60;

/**
 * The line that is the article's headline.
 *
 * What the head of the page calls it decides between several `h1` (the site's name, the next article's) and finds it
 * where it is none. Without that: the last `h1` above the text.
 *
 * @param first the index of the text's first line
 * @param headlines from the page's head, see `Metadata`
 * @returns the line's index, or -1
 */
export function findHeadline(
  lines: readonly PageLine[],
  first: number,
  headlines: readonly string[],
): number {
  const known = headlines
    .flatMap(withoutSiteName)
    .map(wordsOf)
    .filter((words) => words.size > 0);
  let best = -1;
  let most = 0;
  const last = Math.min(lines.length - 1, first + 10);
  for (let i = 0; i <= last; i += 1) {
    const line = lines[i];
    if (!line || line.place.kind === 'caption' || line.text.length > longest) continue;
    const isH1 = line.place.level === 1;
    const overlap = Math.max(0, ...known.map((words) => overlapOf(wordsOf(line.text), words)));
    const isSure = overlap >= leastOverlap;
    // Some pages have their headline in the breadcrumbs alone.
    if (!isSure && (!isH1 || line.place.reason !== undefined)) continue;
    if (!isH1 && (line.place.reason !== undefined || i < first - furthestAbove)) continue;
    const score =
      overlap + (isH1 ? 0.5 : line.place.kind === 'heading' ? 0.2 : 0) + (line.linked > 0.5 ? -0.3 : 0);
    if (score >= most) [best, most] = [i, score];
  }
  return best < 0 && known.length === 0 ? headingAbove(lines, first) : best;
}

/** A fragment without a head and an `h1`: the heading above its first sentence is the headline. */
function headingAbove(lines: readonly PageLine[], first: number): number {
  const at = lines.findIndex(({ place }) => place.reason === undefined && place.kind === 'heading');
  return at < first ? at : -1;
}

/** "The Paper: Ferry sinks" and "Ferry sinks - The Paper" hold the headline and the name of a site that nothing else names. */
function withoutSiteName(headline: string): readonly string[] {
  const parts = headline.split(/\s[-|–—·]\s|:\s/u);
  return parts.length === 2
    ? [headline, ...parts.filter((part) => part.split(/\s+/u).length >= leastWords)]
    : [headline];
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text.toLowerCase().match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]|[\p{L}\p{M}\p{N}]+/gu) ?? [],
  );
}

/** The share of equal words, of the longer set: the site's name behind a headline costs little. */
function overlapOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let same = 0;
  for (const word of a) if (b.has(word)) same += 1;
  return same / Math.max(a.size, b.size, 1);
}

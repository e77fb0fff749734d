/**
 * Articles for the benchmarks: any number, always the same ones.
 *
 * Their words are made up, but weigh what real ones weigh. Measured on real pages of 600 to 1,000 words (Mozilla
 * Readability's test pages): 380 different words in an article of 800, about 11,000 in a hundred articles, and 2,320
 * bytes of brotli for the body's HTML. `npm run bench -- site --corpus` prints the same figures for these articles.
 */

/** One made-up article, in the forms that the builders need. */
export interface MadeArticle {
  readonly slug: string;
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly published: string;
  /** The body in CommonMark: five headings of level 2, a list, a quote, four links. */
  readonly markdown: string;
  /** The same words as they would be received: lines with blank ones between, no markup. */
  readonly received: string;
}

/** Frequent English words, the most frequent first. They are near half of any article. */
const frequentWords = (
  'the of to and a in that was for on is said he with as at by it from his have be had has an were who not are but ' +
  'they their this we been one which or will would its after when there more about out up all so what two into she ' +
  'over no if than also her could some them other people time last first new years can only most now him before ' +
  'between three where because while many any against then against may our under say through such year these since'
).split(' ');

/** The share of the frequent words, and how often a rarer word is one that the article has already used. */
const frequentShare = 0.46;
const repeatedShare = 0.3;
/** Rarer words: how many there are, and how steeply their frequency falls (Zipf and Mandelbrot's law). */
const vocabularySize = 26_000;
const rankOffset = 60;

/**
 * Makes articles 0 to `count - 1`; article 7 of ten is article 7 of a thousand.
 *
 * @example
 * makeArticles(2).map(({ slug }) => slug) //=> ['article-0000', 'article-0001']
 */
export function makeArticles(count: number): MadeArticle[] {
  const vocabulary = makeVocabulary();
  return Array.from({ length: count }, (_, number) => makeArticle(number, vocabulary));
}

function makeArticle(number: number, vocabulary: readonly string[]): MadeArticle {
  const random = randomFrom(number + 1);
  const word = wordSource(random, vocabulary);
  const slug = `article-${String(number).padStart(4, '0')}`;
  const title = capital(words(word, 8).join(' '));
  const blocks: string[] = [];
  for (let part = 0; part < 6; part += 1) {
    if (part > 0) blocks.push(`## ${capital(words(word, 5).join(' '))}`);
    blocks.push(...Array.from({ length: 3 }, () => paragraph(word, random)));
    if (part === 2)
      blocks.push(Array.from({ length: 4 }, () => `- ${capital(words(word, 7).join(' '))}.`).join('\n'));
    if (part === 3) blocks.push(`> ${sentence(word, random)}`);
    if (part > 1) blocks.push(linked(blocks.pop() ?? '', `https://example.org/${slug}/${part}`));
  }
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 2000))).toISOString().slice(0, 10);
  const markdown = `${blocks.join('\n\n')}\n`;
  return { slug, title, published: day, markdown, received: withoutMarkup(`${title}\n\n${markdown}`) };
}

const paragraph = (word: () => string, random: () => number): string =>
  Array.from({ length: 2 }, () => sentence(word, random)).join(' ');

function sentence(word: () => string, random: () => number): string {
  const all = words(word, 12 + Math.floor(random() * 16));
  return `${capital(all.slice(0, 8).join(' '))}${random() < 0.5 ? ',' : ''} ${all.slice(8).join(' ')}.`;
}

/** The block with its third and fourth word made a link. A link in a list or a quote would be no likelier. */
const linked = (block: string, address: string): string =>
  block.replace(/^((?:> |- )?\S+ \S+ )(\S+ \S+)/u, `$1[$2](${address})`);

const withoutMarkup = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]+)\]\([^)]+\)/gu, '$1')
    .replace(/^(?:## |> |- )/gmu, '')
    .replace(/\n+/gu, '\n\n');

const words = (word: () => string, count: number): string[] => Array.from({ length: count }, word);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The next word of an article: a frequent one, one of its own, or one that is new to it. */
function wordSource(random: () => number, vocabulary: readonly string[]): () => string {
  const used: string[] = [];
  return () => {
    if (random() < frequentShare) return frequentWords[rank(random(), frequentWords.length, 2)] ?? '';
    if (used.length > 0 && random() < repeatedShare) return used[Math.floor(random() * used.length)] ?? '';
    const next = vocabulary[rank(random(), vocabulary.length, rankOffset)] ?? '';
    used.push(next);
    return next;
  };
}

/** A rank from 0 whose frequency falls as `1 / (rank + offset)`. */
const rank = (share: number, size: number, offset: number): number =>
  Math.floor(offset * (((size + offset) / offset) ** share - 1));

function makeVocabulary(): string[] {
  const random = randomFrom(0);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const starts = 'b c d f g h l m n p r s t v w br ch cl cr dr fl gr pl pr qu sh sp st str th tr'.split(' ');
  const middles = 'a a e e e i i o o u ai ea ee ie oo ou'.split(' ');
  const ends = 'b ck d g l ll m n n nd ng nt p r r rd rt s ss st t t th x'.split(' ');
  const tails = ['', '', '', 'ing', 'ed', 's', 's', 'er', 'ly', 'tion', 'al', 'ment', 'ity'];
  const found = new Set<string>();
  while (found.size < vocabularySize) {
    const middle = random() < 0.6 ? pick(starts) + pick(middles) : '';
    found.add(pick(starts) + pick(middles) + middle + pick(ends) + pick(tails));
  }
  return [...found];
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = (seed * 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

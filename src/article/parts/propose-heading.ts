import { baseLanguage } from '../base-language.ts';
import { functionWords } from '../rules/function-words.ts';
import { headingWords } from '../rules/heading-words.ts';
import { splitSentences } from '../sentences/split-sentences.ts';

/** A heading has so many words: fewer say nothing, more are a sentence. */
const words = { fewest: 4, most: 12 };
/** What a part is about stands near its start. */
const paragraphsRead = 3;
const firstSentenceWorth = 1.6;

interface Known {
  readonly pointingBack: ReadonlySet<string>;
  readonly leading: ReadonlySet<string>;
  readonly trailing: RegExp;
  readonly saying: ReadonlySet<string>;
}

/**
 * A wording that an editor may like for a part's heading: the clause near its start that tells most of what sets the part
 * apart from the others, in the article's own words and order.
 *
 * Only whole main clauses are taken, since of cut phrases every second one misled readers of our study; so many parts get
 * none. It is never shown to readers: even of these, about every fifth is about a side fact.
 *
 * @param parts the paragraphs of each part
 * @param part which of them
 * @returns 4 to 12 words without a full stop; `undefined` where no clause will do
 * @example
 * proposeHeading([['…'], ['The council closed the old bridge, which is unsafe. …']], 1, 'en')
 * //=> 'The council closed the old bridge'
 */
export function proposeHeading(
  parts: readonly (readonly string[])[],
  part: number,
  language: string,
): string | undefined {
  const base = baseLanguage(language).toLowerCase();
  const known = knownWords(base);
  const paragraphs = parts[part];
  if (!known || !paragraphs) return undefined;
  const worth = wordWorth(parts, part, base);
  let best: { text: string; score: number } | undefined;
  for (const [index, sentence] of sentencesOf(paragraphs, language).entries()) {
    const text = mainClause(sentence, known);
    if (text === undefined) continue;
    const score = scoreOf(text, worth) * (index === 0 ? firstSentenceWorth : 1);
    if (!best || score > best.score) best = { text, score };
  }
  return best?.text;
}

function sentencesOf(paragraphs: readonly string[], language: string): string[] {
  return paragraphs
    .slice(0, paragraphsRead)
    .flatMap((text) => splitSentences(text, language).map(([start, end]) => text.slice(start, end).trim()));
}

/** The main clause of a sentence, where it is sure that nothing else is left. */
function mainClause(sentence: string, known: Known): string | undefined {
  // Quoted words are someone's, a question states nothing, a bracket or colon breaks the clause.
  if (/["“”„«»‘?!()[\]:]/u.test(sentence)) return undefined;
  let clause = sentence.replace(/[.…]+$/u, '');
  if (known.leading.has(firstWord(clause))) {
    const comma = clause.search(/,\s/u);
    if (comma < 0) return undefined;
    clause = clause.slice(comma + 1).trimStart();
  }
  const trailing = clause.search(known.trailing);
  if (trailing > 0) clause = clause.slice(0, trailing);
  const [main = '', ...rest] = clause.split(/,\s+/u);
  // Who said it may go; any other comma may hold the clause together.
  if (rest.length > 0) {
    if (rest.length > 1 || !wordsOf(rest[0] ?? '').some((word) => known.saying.has(word))) return undefined;
    clause = main;
  }
  const all = wordsOf(clause);
  if (all.length < words.fewest || all.length > words.most) return undefined;
  // “It’s” points back as “it” does.
  const first = all[0]?.split(/['’]/u)[0] ?? '';
  if (known.pointingBack.has(first) || known.leading.has(first)) return undefined;
  if (isSmall(all.at(-1) ?? '') || known.saying.has(all.at(-1) ?? '')) return undefined;
  return clause.charAt(0).toUpperCase() + clause.slice(1);
}

const wordsOf = (text: string): string[] =>
  text.toLowerCase().match(/[\p{L}\p{M}\p{N}][\p{L}\p{M}\p{N}'’-]*/gu) ?? [];
const firstWord = (text: string): string => wordsOf(text)[0] ?? '';
const isSmall = (word: string): boolean => functionWords.has(word);

/** How often a word stands in the part, against in how many parts it stands. */
function wordWorth(
  parts: readonly (readonly string[])[],
  part: number,
  language: string,
): ReadonlyMap<string, number> {
  const inParts = parts.map((paragraphs) => new Set(paragraphs.flatMap(wordsOf)));
  const worth = new Map<string, number>();
  for (const word of parts[part]?.flatMap(wordsOf) ?? []) {
    if (functionWords.get(word)?.includes(language)) continue;
    const spread = inParts.filter((set) => set.has(word)).length;
    worth.set(word, (worth.get(word) ?? 0) + Math.log((parts.length + 1) / spread));
  }
  return worth;
}

function scoreOf(text: string, worth: ReadonlyMap<string, number>): number {
  const all = new Set(wordsOf(text));
  let sum = 0;
  for (const word of all) sum += worth.get(word) ?? 0;
  return sum / Math.sqrt(all.size);
}

function knownWords(language: string): Known | undefined {
  const table = headingWords[language];
  if (!table) return undefined;
  const set = (list: string): ReadonlySet<string> => new Set(list.split(' '));
  const trailing = `(?:,\\s+|\\s+[–—-]\\s+|;\\s+)(?:${table.trailing.replaceAll(' ', '|')})(?![\\p{L}\\p{M}])`;
  return {
    pointingBack: set(table.pointingBack),
    leading: set(table.leading),
    trailing: new RegExp(trailing, 'iu'),
    saying: set(table.saying),
  };
}

import type { NameMatcher } from './compile-names.ts';
import { definitionsIn } from './definitions-in-text.ts';
import type { Need, Pattern } from './spelling-pattern.ts';
import { SHARED_INITIALISMS } from './shared-initialisms.ts';
import { isInLongerName } from './surroundings.ts';

/** A place that has the form of one or more spellings. */
export interface Candidate {
  /** Which of the texts. */
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly patterns: readonly Pattern[];
}

/** A place that names a country. */
export interface CountryMention {
  readonly index: number;
  readonly start: number;
  readonly end: number;
  readonly country: number;
}

/** A place that names an entry. */
export interface Judged extends Candidate {
  readonly name: string;
}

/**
 * Decides which candidates are mentions, over the whole article: full names first, then names that a rival may claim, then short
 * forms, each on what the ones before have shown. A place that stays doubtful is left out.
 */
export function judge(
  texts: readonly string[],
  candidates: readonly Candidate[],
  countries: readonly CountryMention[],
  matcher: NameMatcher,
): Judged[] {
  const article = new Article(texts, countries, matcher);
  const whole = candidates.filter((candidate) => !article.isPartOfAnother(candidate));
  article.acceptAll(whole, 'free');
  article.acceptAll(whole, 'unrivalled');
  article.definitions = definitionsIn(texts, whole, (candidate) => article.entryOf(candidate));
  article.acceptAll(whole, 'named');
  article.acceptAll(whole, 'equated');
  return whole.flatMap((candidate) => {
    const name = matcher.names[article.entryOf(candidate) ?? -1]?.id;
    return name === undefined ? [] : [{ ...candidate, name }];
  });
}

/** What the article has shown so far. */
class Article {
  definitions: ReturnType<typeof definitionsIn> = { isDefined: () => false, isTaken: () => false };
  readonly #texts: readonly string[];
  readonly #matcher: NameMatcher;
  readonly #accepted = new Map<Candidate, number>();
  /** The entries that the article names by a spelling that can mean nothing else. */
  readonly #named = new Set<number>();
  readonly #countries: ReadonlySet<number>;
  readonly #countryAt = new Map<string, number>();
  readonly #countriesOf: readonly ReadonlySet<number>[];

  constructor(texts: readonly string[], countries: readonly CountryMention[], matcher: NameMatcher) {
    this.#texts = texts;
    this.#matcher = matcher;
    this.#countries = new Set(countries.map(({ country }) => country));
    for (const { index, start, end, country } of countries) {
      this.#countryAt.set(`${index}<${end}`, country).set(`${index}>${start}`, country);
    }
    this.#countriesOf = matcher.names.map(({ country = '' }) => {
      const own = matcher.countries.flatMap((name, at) => (mentions(country, name) ? [at] : []));
      return new Set(own);
    });
  }

  entryOf(candidate: Candidate): number | undefined {
    return this.#accepted.get(candidate);
  }

  acceptAll(candidates: readonly Candidate[], need: Need): void {
    const before = new Set(this.#named);
    for (const candidate of candidates) {
      if (this.#accepted.has(candidate)) continue;
      const entries = new Set(
        candidate.patterns
          .filter((pattern) => pattern.need === need && this.#isClear(candidate, pattern, before))
          .map(({ entry }) => entry),
      );
      const [entry] = entries;
      // Two entries with equal rights to a spelling: nobody can say which.
      if (entry === undefined || entries.size > 1) continue;
      this.#accepted.set(candidate, entry);
      if (need === 'free' || need === 'unrivalled') this.#named.add(entry);
    }
  }

  /** "Turkish Hezbollah", "Badr Brigade of the Jordanian army", "Hezbollah al-Hejaz". */
  isPartOfAnother({ index, start, end, patterns }: Candidate): boolean {
    const text = this.#texts[index] ?? '';
    const [pattern] = patterns;
    if (!pattern || pattern.initialism) return false;
    const own = this.#countriesOf[pattern.entry] ?? new Set();
    const behind = /^(?: of)(?: the)? /u.exec(text.slice(end, end + 8))?.[0];
    if (behind !== undefined && this.#isForeign(index, '>', end + behind.length, own)) return true;
    if (pattern.need === 'free' && !pattern.bare) return false;
    if (this.#isForeignNeighbour(index, start, end, own)) return true;
    const homely = this.#ownCountryBehind(index, end, own);
    const short = pattern.bare && (pattern.need === 'named' || pattern.need === 'equated');
    return !homely && isInLongerName(text, start, end, short);
  }

  #isForeignNeighbour(index: number, start: number, end: number, own: ReadonlySet<number>): boolean {
    const text = this.#texts[index] ?? '';
    const joint = /(?:['’]s?)?\s$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0];
    if (joint !== undefined && this.#isForeign(index, '<', start - joint.length, own)) return true;
    return [' ', ' in '].some(
      (words) => text.startsWith(words, end) && this.#isForeign(index, '>', end + words.length, own),
    );
  }

  #ownCountryBehind(index: number, end: number, own: ReadonlySet<number>): boolean {
    return [1, 4].some((distance) => own.has(this.#countryAt.get(`${index}>${end + distance}`) ?? -1));
  }

  #isForeign(index: number, side: '<' | '>', at: number, own: ReadonlySet<number>): boolean {
    const country = this.#countryAt.get(`${index}${side}${at}`);
    return country !== undefined && own.size > 0 && !own.has(country);
  }

  #isClear(candidate: Candidate, pattern: Pattern, named: ReadonlySet<number>): boolean {
    const { entry, need, initialism, spelling } = pattern;
    if (need === 'free') return true;
    const rivalNamed = [...pattern.rivals].some((rival) => named.has(rival));
    if (need === 'unrivalled') return !rivalNamed || named.has(entry) || this.#namesCountryOf(entry);
    if (this.definitions.isTaken(candidate, entry)) return false;
    if (this.definitions.isDefined(candidate, entry)) return true;
    if (need === 'equated' || (initialism && SHARED_INITIALISMS.includes(spelling))) return false;
    return (named.has(entry) && !rivalNamed) || (initialism && this.#isFieldOf(entry, named));
  }

  #namesCountryOf(entry: number): boolean {
    return [...(this.#countriesOf[entry] ?? [])].some((country) => this.#countries.has(country));
  }

  /** Where an article names other armed groups of the country in full, "KSS" is one too. */
  #isFieldOf(entry: number, named: ReadonlySet<number>): boolean {
    const own = this.#countriesOf[entry] ?? new Set();
    return [...named].some((other) => {
      const kind = this.#matcher.names[other]?.kind;
      const shared = [...(this.#countriesOf[other] ?? [])].some((country) => own.has(country));
      return other !== entry && kind !== 'person' && kind !== 'place' && shared;
    });
  }
}

const mentions = (country: string, name: string): boolean =>
  country.toLowerCase().includes(name.toLowerCase());

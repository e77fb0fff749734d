import type { Candidate, CountryMention } from './candidate.ts';
import type { NameMatcher } from './compile-names.ts';
import { definitionsIn } from './definitions-in-text.ts';
import { FIELD_WORDS } from './field-words.ts';
import type { Need, Pattern } from './spelling-pattern.ts';
import { SHARED_INITIALISMS } from './shared-initialisms.ts';
import { listAround } from './list-around.ts';
import { isBeginningOfLonger, isInLongerName, wordAfter, wordBefore } from './surroundings.ts';

/** A place that names an entry. */
export interface Judged extends Candidate {
  readonly name: string;
}

/**
 * Decides which candidates are mentions, over the whole article: full names first, then names that a rival may claim, then short
 * forms, each on what the ones before have shown. A place that stays doubtful is left out.
 *
 * @param signs - The countries that the article names, and whether it is about armed groups.
 */
export function judge(
  texts: readonly string[],
  candidates: readonly Candidate[],
  signs: { readonly countries: readonly CountryMention[]; readonly field: boolean },
  matcher: NameMatcher,
): Judged[] {
  const article = new Article(texts, signs, matcher);
  const whole = candidates.filter((candidate) => !article.isPartOfAnother(candidate));
  // Twice, for "Isis" where the article has "ISIS" or "Daesh" as well.
  for (let time = 0; time < 2; time += 1) article.acceptAll(whole, 'free');
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
  readonly #field: boolean;

  constructor(
    texts: readonly string[],
    { countries, field }: Parameters<typeof judge>[2],
    matcher: NameMatcher,
  ) {
    this.#texts = texts;
    this.#field = field;
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
    for (const [at, candidate] of candidates.entries()) {
      if (this.#accepted.has(candidate)) continue;
      const entries = new Set(
        candidate.patterns
          .filter(
            (pattern) => pattern.need === need && this.#isClear(candidate, pattern, before, candidates, at),
          )
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
  isPartOfAnother(candidate: Candidate): boolean {
    const { index, start, end, patterns } = candidate;
    const text = this.#texts[index] ?? '';
    const [pattern] = patterns;
    if (!pattern || isBeginningOfLonger(text, start, end)) return pattern !== undefined;
    if (pattern.initialism) return false;
    const own = this.#countriesOf[pattern.entry] ?? new Set();
    const behind = /^(?: of)(?: the)? /u.exec(text.slice(end, end + 8))?.[0];
    if (behind !== undefined && this.#isForeign(index, '>', end + behind.length, own)) return true;
    if (pattern.need === 'free' && !pattern.bare) return false;
    if (this.#isForeignNeighbour(candidate, pattern, own)) return true;
    const homely = this.#ownCountryBehind(index, end, own);
    const isShort = pattern.bare || this.#matcher.names[pattern.entry]?.kind === 'person';
    const short = isShort && (pattern.need === 'named' || pattern.need === 'equated');
    return !homely && isInLongerName(text, start, end, short);
  }

  #isForeignNeighbour({ index, start, end }: Candidate, pattern: Pattern, own: ReadonlySet<number>): boolean {
    const text = this.#texts[index] ?? '';
    const joint = lengthOfJoint(text, start);
    if (joint >= 0 && this.#isForeign(index, '<', start - joint, own)) return true;
    if (text.startsWith(' in ', end) && this.#isForeign(index, '>', end + 4, own)) {
      // "Hezbollah in Syria" is the Lebanese one abroad, "Hezbollah in Iraq" may be another; an embassy is where it is.
      const country = this.#countryAt.get(`${index}>${end + 4}`) ?? -1;
      const rivals = [...pattern.rivals].some((rival) => this.#countriesOf[rival]?.has(country));
      return rivals || this.#matcher.names[pattern.entry]?.kind === 'place';
    }
    return text.startsWith(' ', end) && this.#isForeign(index, '>', end + 1, own);
  }

  #ownCountryBehind(index: number, end: number, own: ReadonlySet<number>): boolean {
    return [1, 4].some((distance) => own.has(this.#countryAt.get(`${index}>${end + distance}`) ?? -1));
  }

  #isForeign(index: number, side: '<' | '>', at: number, own: ReadonlySet<number>): boolean {
    const country = this.#countryAt.get(`${index}${side}${at}`);
    return country !== undefined && own.size > 0 && !own.has(country);
  }

  #isClear(
    candidate: Candidate,
    pattern: Pattern,
    named: ReadonlySet<number>,
    candidates: readonly Candidate[],
    at: number,
  ): boolean {
    const { entry, need, initialism, spelling, bare, capitals } = pattern;
    if (need === 'free') return !this.#isTitled(candidate, pattern) || this.#isMeantBy(entry, named);
    const rivalNamed = [...pattern.rivals].some((rival) => named.has(rival));
    if (need === 'unrivalled') {
      return (
        !rivalNamed ||
        named.has(entry) ||
        this.#namesCountryOf(entry) ||
        this.#isListed(pattern, candidates, at)
      );
    }
    if (this.definitions.isTaken(candidate, entry)) return false;
    if (this.definitions.isDefined(candidate, entry)) return true;
    if (
      !initialism &&
      (need === 'named' || (bare && capitals !== 'firstTwo')) &&
      this.#isGroup(entry) &&
      this.#isBesideHome(candidate, pattern)
    )
      return true;
    if (need === 'equated' || (initialism && SHARED_INITIALISMS.includes(spelling))) return false;
    if (rivalNamed) return false;
    if (initialism && this.#isFighters(candidate)) return true;
    return (
      named.has(entry) ||
      (!initialism && this.#isListedWithNeighbour(entry, candidates, at)) ||
      (pattern.telling && this.#isGroup(entry) && this.#isAtHome(pattern)) ||
      ((initialism || this.#isGroupByWord(candidate)) && this.#isFieldOf(entry, named))
    );
  }

  /** "Isis" is a goddess and a river too, "ISIS" is not. */
  #isTitled({ index, start, end }: Candidate, { initialism }: Pattern): boolean {
    return initialism && /\p{Ll}{2}/u.test(this.#texts[index]?.slice(start, end) ?? '');
  }

  #isMeantBy(entry: number, named: ReadonlySet<number>): boolean {
    return this.#isFieldOf(entry, named) || this.#field || named.has(entry) || this.#namesCountryOf(entry);
  }

  #namesCountryOf(entry: number): boolean {
    return [...(this.#countriesOf[entry] ?? [])].some((country) => this.#countries.has(country));
  }

  /** "Yemen's Ansar Allah", "Ansar Allah of Yemen": the country that none of its rivals has. */
  #isBesideHome({ index, start, end }: Candidate, { entry, rivals }: Pattern): boolean {
    const text = this.#texts[index] ?? '';
    const joint = lengthOfJoint(text, start);
    const link = /^(?: of(?: the)?| in)? /u.exec(text.slice(end, end + 8))?.[0].length ?? -1;
    const beside = [
      joint < 0 ? undefined : this.#countryAt.get(`${index}<${start - joint}`),
      link < 0 ? undefined : this.#countryAt.get(`${index}>${end + link}`),
    ];
    return beside.some((country) => country !== undefined && this.#isHomeOfOne(country, entry, rivals));
  }

  /** The article names its country and none of a rival's. */
  #isAtHome({ entry, rivals }: Pattern): boolean {
    const foreign = [...rivals].flatMap((rival) => [...(this.#countriesOf[rival] ?? [])]);
    return (
      [...this.#countries].some((country) => this.#isHomeOfOne(country, entry, rivals)) &&
      !foreign.some((country) => this.#countries.has(country))
    );
  }

  #isHomeOfOne(country: number, entry: number, rivals: ReadonlySet<number>): boolean {
    return (
      this.#countriesOf[entry]?.has(country) === true &&
      ![...rivals].some((rival) => this.#countriesOf[rival]?.has(country))
    );
  }

  /** In one list with a rival, or with a group of a third country, it cannot be short for the rival. */
  #isListed({ rivals }: Pattern, candidates: readonly Candidate[], at: number): boolean {
    return listAround(this.#texts, candidates, at).some((other, place) => {
      const entry = this.#accepted.get(other) ?? -1;
      if (rivals.has(entry)) return true;
      // A third country tells of its neighbours alone: a list goes from ally to ally.
      return place < 2 && this.#isGroup(entry) && this.#isAbroad(entry, rivals);
    });
  }

  /** Shares no country with any of the rivals. */
  #isAbroad(entry: number, rivals: ReadonlySet<number>): boolean {
    const own = this.#countriesOf[entry] ?? new Set();
    return (
      own.size > 0 &&
      ![...rivals].some((rival) => [...(this.#countriesOf[rival] ?? [])].some((each) => own.has(each)))
    );
  }

  /** "Asaib Ahl al-Haq, Badr and others": beside another group of its country a short form is one too. */
  #isListedWithNeighbour(entry: number, candidates: readonly Candidate[], at: number): boolean {
    return (
      this.#isGroup(entry) &&
      listAround(this.#texts, candidates, at).some((other) => {
        const named = this.#accepted.get(other);
        return (
          named !== undefined && named !== entry && this.#isGroup(named) && this.#shareCountry(named, entry)
        );
      })
    );
  }

  #shareCountry(one: number, other: number): boolean {
    return [...(this.#countriesOf[one] ?? [])].some((each) => this.#countriesOf[other]?.has(each));
  }

  /** "Badr fighters", "la milice Badr", "factions of the Hashd" are a group's, in a text about its country. */
  #isGroupByWord({ index, start, end, patterns }: Candidate): boolean {
    const text = this.#texts[index] ?? '';
    const behindOf = /([\p{L}]+) of(?: the)? $/u.exec(text.slice(Math.max(0, start - 40), start))?.[1] ?? '';
    return (
      patterns.every(({ entry }) => this.#isGroup(entry)) &&
      [wordAfter(text, end), wordBefore(text, start), behindOf].some((word) =>
        fieldWords.has(word.toLowerCase()),
      )
    );
  }

  /** "IS-Kämpfer", "IS-strijders": the compound itself says what the letters are. */
  #isFighters({ index, end }: Candidate): boolean {
    return FIGHTERS.test((this.#texts[index] ?? '').slice(end, end + 30));
  }

  /**
   * Where an article names other armed groups of the country in full, or the country and armed groups in general, "KSS"
   * is one too.
   */
  #isFieldOf(entry: number, named: ReadonlySet<number>): boolean {
    if (this.#field && this.#namesCountryOf(entry) && this.#isGroup(entry)) return true;
    const own = this.#countriesOf[entry] ?? new Set();
    return [...named].some(
      (other) =>
        other !== entry &&
        this.#isGroup(other) &&
        [...(this.#countriesOf[other] ?? [])].some((each) => own.has(each)),
    );
  }

  #isGroup(entry: number): boolean {
    const kind = this.#matcher.names[entry]?.kind;
    return kind !== undefined && kind !== 'person' && kind !== 'place';
  }
}

const fieldWords = new Set(FIELD_WORDS.map((word) => word.toLowerCase()));

/** German, Dutch and Nordic compounds of armed groups. */
const FIGHTERS = /^[-‐‑](?:terror)?(?:miliz|kämpfer|terror|strijder|kriger|krigare)/iu;

const mentions = (country: string, name: string): boolean =>
  country.toLowerCase().includes(name.toLowerCase());

/** What stands between a country and a name behind it, "Iraq's Badr": nothing in Chinese. -1 where they do not touch. */
function lengthOfJoint(text: string, start: number): number {
  if (/\p{Script=Han}/u.test(text.charAt(start - 1))) return 0;
  return /(?:['’]s?)?\s$/u.exec(text.slice(Math.max(0, start - 3), start))?.[0].length ?? -1;
}

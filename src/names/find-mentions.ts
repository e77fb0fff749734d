import type { NameMatcher } from './compile-names.ts';
import { hasForm, isAllCapitals } from './check-form.ts';
import { TextFolder } from './fold-spelling.ts';
import { judge } from './judge-mentions.ts';
import type { Mention } from './name.ts';
import type { Found } from './scan-text.ts';
import type { Pattern } from './spelling-pattern.ts';
import { scanText } from './scan-text.ts';
import type { Candidate, CountryMention } from './candidate.ts';
import { isInTitle } from './quoted-titles.ts';
import { isInAddress } from './surroundings.ts';

/**
 * Finds every mention of a name in the texts of one article.
 *
 * What "KH" or a bare "Hezbollah" means is decided over all texts together, so give the whole article: its paragraphs, captions
 * and headings, each as one text. Where the article does not make it clear the place stays silent.
 *
 * @param texts - The article's texts in reading order.
 * @param matcher - From `compileNames`.
 * @returns For each text its mentions in order, none overlapping; ranges are `[start, end)` in UTF-16 units of that text.
 *
 * @example
 * findMentions(["Kata'ib Hezbollah (KH) denied it.", 'KH has said so before.'], matcher)
 * //=> [[{ name: 'kataib-hezbollah', text: "Kata'ib Hezbollah", range: [0, 17] }, { …, text: 'KH', range: [19, 21] }],
 * //    [{ name: 'kataib-hezbollah', text: 'KH', range: [0, 2] }]]
 */
export function findMentions(texts: readonly string[], matcher: NameMatcher): Mention[][] {
  const candidates: Candidate[] = [];
  const countries: CountryMention[] = [];
  let field = false;
  const folder = new TextFolder();
  texts.forEach((text, index) => {
    for (const found of scanText(text, folder.fold(text), matcher.trie)) {
      const sign =
        (found.values.find((value) => value >= matcher.patterns.length) ?? -1) - matcher.patterns.length;
      if (sign >= 0 && sign < matcher.countries.length) countries.push({ ...found, index, country: sign });
      else if (sign >= 0) field = true;
      const candidate = candidateOf(found, text, index, matcher);
      if (candidate) candidates.push(candidate);
    }
  });
  const mentions: Mention[][] = texts.map(() => []);
  for (const { index, start, end, name } of judge(texts, candidates, { countries, field }, matcher)) {
    const text = texts[index]?.slice(start, end) ?? '';
    mentions[index]?.push({ name, text, range: [start, end] });
  }
  return mentions;
}

/** A found spelling with the patterns whose form it has; none when it stands in an address. */
function candidateOf(found: Found, text: string, index: number, matcher: NameMatcher): Candidate | undefined {
  const { start, end } = found;
  const printed = text.slice(start, end);
  const patterns = found.values.flatMap((value) => {
    const pattern = matcher.patterns[value];
    return pattern && hasForm(printed, pattern) && !isIndefinite(text, start, pattern) ? [pattern] : [];
  });
  const [first] = patterns;
  if (!first) return found.shorter && candidateOf(found.shorter, text, index, matcher);
  if (isInAddress(text, start, end) || isInTitle(text, start, end)) return undefined;
  const around = text.slice(Math.max(0, start - 40), end + 40);
  if (first.initialism && (isAllCapitals(around) || isInCode(text, end))) return undefined;
  return {
    index,
    start: withArticle(found, text, patterns),
    end: withLastSign(printed, text, end, patterns),
    patterns,
  };
}

/** "KH-101" is a missile, "IS-K" another group. */
const isInCode = (text: string, end: number): boolean =>
  /^[-‐‑](?:\d|\p{Lu}{1,2}(?!\p{L}))/u.test(text.slice(end, end + 5));

/** An Arabic article belongs to the name (al-Hashd al-Shaabi); "the" only where it is listed and has its capital. */
function withArticle({ start, articleStart }: Found, text: string, patterns: Candidate['patterns']): number {
  if (articleStart === start) return start;
  const article = text.slice(articleStart, start);
  if (/^the\s/iu.test(article)) {
    return article.startsWith('T') && patterns.some(({ spelling }) => spelling.startsWith('The '))
      ? articleStart
      : start;
  }
  const listed = patterns.some(({ spelling }) => /^(?:al|el)[ -]/iu.test(spelling));
  // "El Hezbollah" is Spanish more often than Arabic.
  if (/^el\s/iu.test(article)) return listed ? articleStart : start;
  return listed || !/\s$/u.test(article) || /^\p{Lu}/u.test(article) ? articleStart : start;
}

/** "P.K.K." ends with its full stop, al-Nujabāʾ with its hamza, and "Sayyid al-Shuhada’" with the apostrophe that is listed so. */
function withLastSign(printed: string, text: string, end: number, patterns: Candidate['patterns']): number {
  const sign = text[end] ?? '';
  if (sign === '.' && /^(?:\p{Lu}\.)+\p{Lu}$/u.test(printed)) return end + 1;
  if (/[ʾʿ]/u.test(sign) && !/^.[\p{L}\p{N}]/u.test(text.slice(end, end + 2))) return end + 1;
  const listed = /['’ʼ]/u.test(sign) && patterns.some(({ spelling }) => /['’ʼ]$/u.test(spelling));
  const opened = /[‘'][\p{L}'’ʼ -]*$/u.test(
    text.slice(Math.max(0, end - printed.length - 2), end - printed.length),
  );
  return listed && !opened && !/^.[\p{L}]/u.test(text.slice(end, end + 2)) ? end + 1 : end;
}

/** "Un État islamique", "ein Islamischer Staat" is any such state. English says "an Islamic State flag". */
const isIndefinite = (text: string, start: number, { capitals, lang }: Pattern): boolean =>
  capitals === 'firstTwo' && lang !== undefined && INDEFINITE.test(text.slice(Math.max(0, start - 7), start));

const INDEFINITE = /(?:^|\s)(?:un|une|uno|una|ein|eine|einen|einem|eines|een|um|uma)\s$/iu;

import { cleanText } from '../white-space.ts';
import { collectFacts } from './collect-facts.ts';
import { textOf, type Thing } from './linked-data.ts';
import type { Page } from './page.ts';

/** What a page says about its article: in JSON-LD (schema.org), Open Graph, other `meta` elements, its `html` element. */
export interface Metadata {
  /** Every headline that the page gives, the most trustworthy first; without the site's name where that is known. */
  readonly headlines: readonly string[];
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly byline?: string;
  /** BCP 47 */
  readonly language?: string;
  /** The article's text, where the page has it for search engines: lines, or HTML. */
  readonly body?: string;
}

/** Where pages without JSON-LD say when the article was published: Open Graph, Dublin Core, and habit. */
const publishedNames = [
  'article:published_time',
  'datepublished',
  'dc.date.issued',
  'dc.date',
  'pubdate',
  'date',
];

/** So many names make a byline; more are a list of contributors. */
const mostAuthors = 12;

/**
 * @example
 * readMetadata(readPage('<html lang="de"><title>Fähre sinkt</title>')) //=> { headlines: ['Fähre sinkt'], language: 'de' }
 */
export function readMetadata(page: Page): Metadata {
  const { articles, ...facts } = collectFacts(page);
  const meta = (name: string): string | undefined => facts.meta.get(name);
  const property = (name: string): string | undefined => firstOf(articles, (thing) => textOf(thing[name]));
  const headlines = [
    property('headline'),
    meta('og:title'),
    meta('twitter:title'),
    property('name'),
    facts.title,
  ];
  const published = firstOf([property('datePublished'), ...publishedNames.map(meta), facts.time], dayOf);
  const day = published ?? firstOf([facts.address, meta('og:url')], dayInAddress);
  const byline =
    firstOf(articles, authorsOf) ?? firstOf(['author', 'dc.creator', 'article:author'].map(meta), nameIn);
  const language = firstOf(
    [facts.language, property('inLanguage'), meta('og:locale'), meta('content-language')],
    tagOf,
  );
  const body = property('articleBody');
  return {
    headlines: [...new Set(headlines.flatMap((text) => headlineIn(text, meta('og:site_name')) ?? []))],
    ...(day !== undefined && { published: day }),
    ...(byline !== undefined && { byline }),
    ...(language !== undefined && { language }),
    ...(body !== undefined && { body }),
  };
}

/** The first value that something can be made of. */
function firstOf<Value>(
  values: readonly (Value | undefined)[],
  read: (value: Value) => string | undefined,
): string | undefined {
  for (const value of values) {
    const text = value === undefined ? undefined : read(value);
    if (text !== undefined) return text;
  }
  return undefined;
}

/** "Ferry sinks - The Paper" is the headline and the site's name. */
function headlineIn(text: string | undefined, site: string | undefined): string | undefined {
  const headline = cleanText(text ?? '');
  const end = headline.length - (site?.length ?? 0);
  const isNamed =
    site !== undefined &&
    site !== '' &&
    headline.endsWith(site) &&
    /\s[-|–—:·]\s$/u.test(headline.slice(0, end));
  const bare = isNamed ? headline.slice(0, end).replace(/\s[-|–—:·]\s$/u, '') : headline;
  return bare === '' ? undefined : bare;
}

function authorsOf({ author }: Thing): string | undefined {
  const authors = Array.isArray(author) ? (author as unknown[]) : [author];
  const names = new Set(authors.slice(0, mostAuthors).flatMap((one) => nameIn(textOf(one) ?? '') ?? []));
  return names.size === 0 ? undefined : [...names].join(', ');
}

/** Some pages give an address in the author's place. */
function nameIn(text: string): string | undefined {
  const name = cleanText(text);
  return name === '' || /^(?:https?:)?\/\/|^@/u.test(name) ? undefined : name;
}

/** The day as the page's own place has it: no clock, no time zone is reckoned with. */
function dayOf(text: string): string | undefined {
  const [, year = '', month = '', day = ''] = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(text) ?? [];
  const isDay = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31;
  return isDay ? `${year}-${month}-${day}` : undefined;
}

/** Many papers put the day into their addresses: "/2019/12/31/", "/2019-12-31-". */
function dayInAddress(address: string): string | undefined {
  const digits = /[/-](?:19|20)\d\d[/-]?[01]\d[/-]?[0-3]\d(?=[/-])/u.exec(address)?.[0];
  return digits === undefined ? undefined : dayOf(digits.replace(/\D/gu, ''));
}

/** A language tag in its usual letters; `undefined` where it is none. Open Graph writes `en_US`. */
function tagOf(text: string): string | undefined {
  try {
    return Intl.getCanonicalLocales(text.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

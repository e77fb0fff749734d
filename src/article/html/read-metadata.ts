import { cleanText } from '../white-space.ts';
import { textIn, type Page } from './page.ts';

/** What a page says about its article in its head: JSON-LD (schema.org), Open Graph, other `meta` elements, `html`. */
export interface Metadata {
  /** Every headline that the page gives, the most trustworthy first; some carry the site's name behind. */
  readonly headlines: readonly string[];
  /** `YYYY-MM-DD` */
  readonly published?: string;
  readonly byline?: string;
  /** BCP 47 */
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
  /** The article's text as one string, where the page has it for search engines. */
  readonly body?: string;
}

/** JSON-LD of an article is a few kilobytes; with its whole text, some dozens. */
const mostJson = 2_000_000;
/** Nobody nests an article deeper: `@graph`, `mainEntity`, lists. */
const mostObjects = 2_000;

type Thing = Readonly<Record<string, unknown>>;

/** @example readMetadata(readPage('<html lang="de"><title>Ein Titel</title>')) //=> { headlines: ['Ein Titel'], language: 'de' } */
export function readMetadata(page: Page): Metadata {
  const found = collect(page);
  const things = found.json.flatMap(articlesIn);
  const first = (key: string): string | undefined =>
    things.map((thing) => textOf(thing[key])).find((text) => text !== undefined);
  const meta = (...names: string[]): string | undefined =>
    names.map((name) => found.meta.get(name)).find((text) => text);
  const headlines = [first('headline'), meta('og:title'), meta('twitter:title'), first('name'), found.title];
  const published = [
    first('datePublished'),
    meta('article:published_time', 'datepublished', 'date', 'dc.date', 'dc.date.issued', 'pubdate'),
    found.time,
  ]
    .map(dayOf)
    .find((day) => day !== undefined);
  const byline = bylineOf(things) ?? notAddress(meta('author', 'dc.creator', 'article:author'));
  const language = [found.language, first('inLanguage'), meta('og:locale', 'content-language')]
    .map(tagOf)
    .find((tag) => tag !== undefined);
  const body = first('articleBody');
  return {
    headlines: [
      ...new Set(headlines.flatMap((text) => (text === undefined || text === '' ? [] : [cleanText(text)]))),
    ],
    ...(published !== undefined && { published }),
    ...(byline !== undefined && { byline }),
    ...(language !== undefined && { language }),
    ...(found.direction !== undefined && { direction: found.direction }),
    ...(body !== undefined && { body }),
  };
}

interface Found {
  readonly meta: ReadonlyMap<string, string>;
  readonly json: readonly unknown[];
  readonly title?: string;
  readonly time?: string;
  readonly language?: string;
  readonly direction?: 'ltr' | 'rtl';
}

function collect(page: Page): Found {
  const meta = new Map<string, string>();
  const json: unknown[] = [];
  const once: { title?: string; time?: string; language?: string | undefined; direction?: 'ltr' | 'rtl' } =
    {};
  let unseenEnd = 0;
  page.nodes.forEach(({ tag, attributes, end }, i) => {
    if (tag === 'meta') {
      const name = (
        attributes.property ??
        attributes.name ??
        attributes.itemprop ??
        attributes['http-equiv']
      )?.toLowerCase();
      if (name !== undefined && !meta.has(name)) meta.set(name, cleanText(attributes.content ?? ''));
    } else if (tag === 'script') {
      if (/^application\/ld\+json/iu.test(attributes.type ?? '')) json.push(parseJson(textIn(page, i)));
    } else if (tag === 'svg') unseenEnd = end;
    else if (tag === 'title' && i >= unseenEnd) once.title ??= cleanText(textIn(page, i));
    else if (tag === 'time' && attributes.datetime !== undefined) once.time ??= attributes.datetime;
    else if (tag === 'html' || tag === 'body' || tag === 'article') {
      once.language ??= attributes.lang ?? attributes['xml:lang'];
      const direction = attributes.dir?.toLowerCase();
      if (direction === 'rtl' || direction === 'ltr') once.direction ??= direction;
    }
  });
  const { language, ...others } = once;
  return { meta, json, ...others, ...(language !== undefined && { language }) };
}

function parseJson(text: string): unknown {
  if (text.length > mostJson) return undefined;
  try {
    // Some pages wrap it into a comment or leave raw line breaks inside strings: neither is JSON, both are common.
    return JSON.parse(text.replace(/^\s*(?:<!--|\/\*.*?\*\/)|-->\s*$/gu, '').replace(/[\n\r\t]+/gu, ' '));
  } catch {
    return undefined;
  }
}

/** The things in JSON-LD that are articles, wherever they are: alone, in a list, in `@graph`, as a page's main entity. */
function articlesIn(json: unknown): Thing[] {
  const articles: Thing[] = [];
  const waiting: unknown[] = [json];
  for (let seen = 0; waiting.length > 0 && seen < mostObjects; seen += 1) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...(next as unknown[]).slice(0, mostObjects));
    else if (isThing(next)) {
      if (/Article|BlogPosting|Report\b/u.test(typeOf(next))) articles.push(next);
      waiting.push(next['@graph'], next.mainEntity, next.mainEntityOfPage);
    }
  }
  return articles;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(thing: Thing): string {
  const type = thing['@type'];
  return Array.isArray(type) ? type.join(' ') : typeof type === 'string' ? type : '';
}

/** The text of a value, its character references decoded: some write `&amp;` into JSON too. */
function textOf(value: unknown): string | undefined {
  const single: unknown = Array.isArray(value) ? value[0] : value;
  const text = isThing(single) ? (single.name ?? single['@value'] ?? single.alternateName) : single;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function bylineOf(things: readonly Thing[]): string | undefined {
  for (const { author } of things) {
    const authors = Array.isArray(author) ? (author as unknown[]) : [author];
    const names = authors.flatMap((one) => notAddress(textOf(one)) ?? []);
    if (names.length > 0) return [...new Set(names.map(cleanText))].slice(0, 12).join(', ');
  }
  return undefined;
}

function notAddress(text: string | undefined): string | undefined {
  return text === undefined || /^(?:https?:)?\/\/|^@/u.test(text) ? undefined : text;
}

/** The day as the page's own place has it: no clock, no time zone is reckoned with. */
function dayOf(text: string | undefined): string | undefined {
  const day = /^\s*(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(text ?? '');
  if (!day) return undefined;
  const [, year, month, date] = day;
  return Number(month) >= 1 && Number(month) <= 12 && Number(date) >= 1 && Number(date) <= 31
    ? `${year}-${month}-${date}`
    : undefined;
}

/** A language tag in its usual letters; `undefined` where it is none. `en_US` is written so in Open Graph. */
function tagOf(text: string | undefined): string | undefined {
  try {
    return Intl.getCanonicalLocales((text ?? '').trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

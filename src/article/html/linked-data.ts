/** JSON-LD of an article is a few kilobytes; with its whole text, some dozens. */
const mostCharacters = 2_000_000;
/** Nobody nests an article deeper: `@graph`, `mainEntity`, lists. */
const mostObjects = 2_000;

/** A thing of schema.org, with properties that may hold anything at all. */
export type Thing = Readonly<Record<string, unknown>>;

/**
 * The articles that a page's JSON-LD describes, wherever they are in it: alone, in a list, in `@graph`, as the page's main
 * entity. What is no JSON is passed over.
 *
 * @example
 * articlesIn('{"@type":"NewsArticle","headline":"Ferry sinks"}') //=> [{ '@type': 'NewsArticle', headline: 'Ferry sinks' }]
 */
export function articlesIn(json: string): readonly Thing[] {
  const articles: Thing[] = [];
  const waiting: unknown[] = [parse(json)];
  for (let next = 0; next < waiting.length && next < mostObjects; next += 1) {
    const value = waiting[next];
    if (Array.isArray(value)) waiting.push(...(value as unknown[]).slice(0, mostObjects));
    else if (isThing(value)) {
      if (/Article|BlogPosting|Report\b/u.test(typeOf(value))) articles.push(value);
      waiting.push(value['@graph'], value.mainEntity, value.mainEntityOfPage);
    }
  }
  return articles;
}

/** The text of a property: of the first where there are several, the name where it is a thing itself. */
export function textOf(value: unknown): string | undefined {
  const single: unknown = Array.isArray(value) ? value[0] : value;
  const text = isThing(single) ? (single.name ?? single['@value']) : single;
  return typeof text === 'string' && text.trim() !== '' ? text : undefined;
}

function parse(json: string): unknown {
  if (json.length > mostCharacters) return undefined;
  try {
    // Some pages wrap it into a comment, or leave raw line breaks inside strings: neither is JSON, both are common.
    return JSON.parse(json.replace(/^\s*<!--|-->\s*$/gu, '').replace(/[\n\r\t]+/gu, ' '));
  } catch {
    return undefined;
  }
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typeOf(thing: Thing): string {
  const type = thing['@type'];
  return Array.isArray(type) ? type.join(' ') : typeof type === 'string' ? type : '';
}

import type { Element, ElementContent, Parents, Root, Text } from 'hast';
import type { VFile } from 'vfile';
import type { ResolvedDate } from './dates/resolve-dates.ts';
import { factsOf } from './facts-of.ts';

/** A day that the text names without saying which, as the page explains it. */
export interface DateRecord {
  /** As written: "last Friday". */
  readonly text: string;
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** The id of its paragraph. */
  readonly id: string;
}

/** Finds the days in a text (`dates/resolve-dates.ts`). A browser fetches it only for an article that has a day of publication. */
export type ResolveDates = (text: string, language: string, published: string) => readonly ResolvedDate[];

export interface RehypeDatesOptions {
  readonly resolveDates: ResolveDates;
}

/** A heading or a link keeps the words it has; code is no prose. */
const leftAlone = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'a', 'code', 'pre', 'time']);

/**
 * Marks the days that count from the day of publication, "Tuesday" or "yesterday", as `<time datetime="2019-12-31">`,
 * and keeps them as the fact `dates`, so that the page can say which day is meant. Only where the article's front matter
 * has a day of publication.
 *
 * Stands after `rehype-paragraph-ids`, whose ids it keeps, and before `rehype-names`, whose definitions are no part
 * of the article.
 */
export function rehypeDates({ resolveDates }: RehypeDatesOptions) {
  return (tree: Root, file: VFile): void => {
    const facts = factsOf(file);
    const published = dayOf(facts.published);
    if (!published || typeof facts.language !== 'string') return;
    const language = facts.language;
    const records: DateRecord[] = [];
    const walk = (parent: Parents, id: string): void => {
      parent.children = parent.children.flatMap((child): ElementContent[] => {
        if (child.type === 'text')
          return markText(child, { resolve: (text) => resolveDates(text, language, published), id, records });
        if (child.type === 'element' && !leftAlone.has(child.tagName))
          walk(child, typeof child.properties.id === 'string' ? child.properties.id : id);
        return [child as ElementContent];
      });
    };
    walk(tree, '');
    facts.dates = records;
  };
}

/** YAML makes a `Date` of an unquoted day. */
const dayOf = (value: unknown): string | undefined =>
  value instanceof Date ? value.toISOString().slice(0, 10) : typeof value === 'string' ? value : undefined;

interface MarkContext {
  readonly resolve: (text: string) => readonly ResolvedDate[];
  readonly id: string;
  readonly records: DateRecord[];
}

function markText(node: Text, { resolve, id, records }: MarkContext): ElementContent[] {
  const parts: ElementContent[] = [];
  let end = 0;
  for (const { text, range, date } of resolve(node.value)) {
    if (range[0] > end) parts.push({ type: 'text', value: node.value.slice(end, range[0]) });
    parts.push(timeElement(text, date));
    records.push({ text, date, id });
    end = range[1];
  }
  if (end === 0) return [node];
  if (end < node.value.length) parts.push({ type: 'text', value: node.value.slice(end) });
  return parts;
}

const timeElement = (text: string, date: string): Element => ({
  type: 'element',
  tagName: 'time',
  properties: { dateTime: date },
  children: [{ type: 'text', value: text }],
});

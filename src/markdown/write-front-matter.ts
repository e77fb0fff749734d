import { sayable } from './write-body.ts';

/** A value that front matter may hold. `undefined` and an empty list are left out. */
export type FrontMatterValue =
  | string
  | number
  | undefined
  | readonly Readonly<Record<string, string>>[]
  | { readonly [key: string]: FrontMatterValue };

/** Written as they are: a day (YAML readers make the same day of it) and a word that no YAML reader takes for anything else. */
const DAY = /^\d{4}-\d{2}-\d{2}$/u;

/**
 * Printable, yet not safe in the quoted strings of every YAML reader: js-yaml, which Astro uses, refuses the C1
 * controls, and YAML 1.1 ends a line at U+0085, U+2028 and U+2029. A BOM would vanish in editors.
 * (YAML 1.2.2, sections 5.1 and 5.4.)
 */
const UNSAFE = /[\u0080-\u009F\u2028\u2029\uFEFF]/gu;

/**
 * Writes front matter with its two `---` lines. Strings are quoted as in JSON, which every YAML reader reads alike, so that
 * a title like `yes`, `12:30` or `--- x: [` stays a text on one line. What {@link sayable} takes out is taken out here too.
 *
 * @param values - Keys in the order to write them; keys are plain words. A list is one of objects, each on a line.
 * @returns Front matter that ends with a line break.
 *
 * @example
 * writeFrontMatter({ title: 'No: "maybe"', published: '2019-12-31', source: { name: 'A' } })
 * //=> '---\ntitle: "No: \\"maybe\\""\npublished: 2019-12-31\nsource:\n  name: "A"\n---\n'
 */
export function writeFrontMatter(values: Readonly<Record<string, FrontMatterValue>>): string {
  return `---\n${lines(values, '').join('\n')}\n---\n`;
}

function lines(values: Readonly<Record<string, FrontMatterValue>>, indent: string): string[] {
  return Object.entries(values).flatMap(([key, value]) => {
    if (value === undefined) return [];
    if (isList(value)) {
      if (value.length === 0) return [];
      return [`${indent}${key}:`, ...value.map((item) => `${indent}  - ${inline(item)}`)];
    }
    if (typeof value === 'object') return [`${indent}${key}:`, ...lines(value, `${indent}  `)];
    return [`${indent}${key}: ${typeof value === 'number' ? value : scalar(value)}`];
  });
}

const isList = (value: FrontMatterValue): value is readonly Readonly<Record<string, string>>[] =>
  Array.isArray(value);

/** One item on one line, as an editor writes a correction: `{ from: "…", to: "…" }`. */
function inline(item: Readonly<Record<string, string>>): string {
  return `{ ${Object.entries(item)
    .map(([key, value]) => `${key}: ${scalar(value)}`)
    .join(', ')} }`;
}

function scalar(value: string): string {
  if (DAY.test(value)) return value;
  return JSON.stringify(sayable(value)).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

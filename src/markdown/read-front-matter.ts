import type { z } from 'astro/zod';
import { LineCounter, isMap, isNode, isScalar, parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { explainIssue } from './explain-issue.ts';
import type { FileFault } from './file-fault.ts';

/** A Markdown file taken apart. */
export interface FrontMatter<Data> {
  /** The checked front matter; `undefined` when it has a fault. */
  readonly data: Data | undefined;
  /** Everything after the front matter. */
  readonly body: string;
  /** The line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
  readonly faults: readonly FileFault[];
}

/** The two `---` lines and what stands between them; the same that Astro takes for front matter. */
const FRONT_MATTER =
  /^(?<open>\uFEFF?(?:[^\S\n]*\n)*---[^\S\n]*\n)(?<yaml>(?:(?!---)[^\n]*\n)*?)---[^\S\n]*(?:\n|$)/u;

/**
 * Reads and checks the front matter of a file.
 *
 * @param markdown - The whole file.
 * @param file - Its path, for the faults.
 * @param schema - What the front matter must be.
 * @returns The front matter or its faults; never throws on any text.
 *
 * @example
 * readFrontMatter('---\ntitle: 2026\n---\nText', 'a.md', z.strictObject({ title: z.string() })).faults
 * //=> [{ file: 'a.md', line: 2, message: '"title" is not a text: 2026', hint: 'Put it in double quotes.' }]
 */
export function readFrontMatter<Schema extends z.ZodObject>(
  markdown: string,
  file: string,
  schema: Schema,
): FrontMatter<z.infer<Schema>> {
  const groups = FRONT_MATTER.exec(markdown);
  const { open, yaml } = groups?.groups ?? {};
  if (groups === null || open === undefined || yaml === undefined) {
    const fault = {
      file,
      line: 1,
      message: 'The file has no front matter',
      hint: 'Start it with a line of --- and end the front matter with another.',
    };
    return { data: undefined, body: markdown, bodyLine: 1, faults: [fault] };
  }
  const firstLine = lineBreaks(open) + 1;
  const { data, faults } = checkYaml(yaml, schema);
  return {
    data,
    body: markdown.slice(groups[0].length),
    bodyLine: lineBreaks(groups[0]) + 1,
    faults: faults.map(({ line, ...fault }) => ({ file, line: firstLine + line - 1, ...fault })),
  };
}

function lineBreaks(text: string): number {
  return text.split('\n').length - 1;
}

interface Checked<Data> {
  readonly data: Data | undefined;
  readonly faults: readonly Omit<FileFault, 'file'>[];
}

function checkYaml<Schema extends z.ZodObject>(yaml: string, schema: Schema): Checked<z.infer<Schema>> {
  const lines = new LineCounter();
  // Astro reads front matter with js-yaml, where an unquoted day is a Date: so a title 2019-12-31 is a fault here too.
  const document = parseDocument(yaml, {
    lineCounter: lines,
    customTags: ['timestamp'],
    prettyErrors: false,
  });
  const [broken] = document.errors;
  if (broken) {
    const hint = 'Put a text with a colon, a quotation mark or a # in double quotes.';
    const message = `The front matter cannot be read: ${broken.message.replace(/\.$/u, '')}`;
    return { data: undefined, faults: [{ line: lines.linePos(broken.pos[0]).line, message, hint }] };
  }
  const value: unknown = document.toJS() ?? {};
  const result = schema.safeParse(value);
  if (result.success) return { data: result.data, faults: [] };
  const known = Object.keys(schema.shape);
  const faults = result.error.issues.map((issue) => ({
    line: lines.linePos(offsetOf(document, issue)).line,
    ...explainIssue(issue, valueAt(value, issue.path), known),
  }));
  return { data: undefined, faults: faults.toSorted((one, other) => one.line - other.line) };
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** Where the issue stands in the YAML: its own node, else the nearest one around it. */
function offsetOf(document: Document, issue: z.core.$ZodIssue): number {
  const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
  for (let length = path.length; length > 0; length -= 1) {
    const offset = keyOffset(document, path.slice(0, length));
    if (offset !== undefined) return offset;
  }
  return 0;
}

/** A value may start on the line after its key, so a key counts where there is one. */
function keyOffset(document: Document, path: readonly PropertyKey[]): number | undefined {
  const key = path.at(-1);
  const parent = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key: name }) => isScalar(name) && name.value === key);
    return isNode(pair?.key) ? pair.key.range?.[0] : undefined;
  }
  const node = document.getIn(path, true);
  return isNode(node) ? node.range?.[0] : undefined;
}

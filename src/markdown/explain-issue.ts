import type { z } from 'astro/zod';

type Issue = z.core.$ZodIssue;

/** What is wrong, and what to do about it. */
export interface Explanation {
  /** A sentence without its full stop. */
  readonly message: string;
  readonly hint: string;
}

/** What a person calls the types of JSON. */
const TYPES: Readonly<Record<string, string>> = {
  string: 'a text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a group of lines',
};

const DAY_HINT = 'Write it as 2019-12-31.';
const ADDED_HINT = 'Only add writes this line: add the article again with --replace.';

/**
 * One issue of a front matter schema in our words.
 *
 * @param issue - As Zod 4 reports it.
 * @param value - What stands in the file at the issue's path; `undefined` when nothing does.
 * @param known - The keys that the schema knows at the top.
 *
 * @example
 * explainIssue({ code: 'invalid_format', format: 'date', path: ['published'], message: '…' }, '31 Dec', [])
 * //=> { message: '"published" is not a date: "31 Dec"', hint: 'Write it as 2019-12-31.' }
 */
export function explainIssue(issue: Issue, value: unknown, known: readonly string[]): Explanation {
  const key = `"${issue.path.map((part) => (typeof part === 'number' ? part + 1 : String(part))).join('.')}"`;
  if (issue.code === 'unrecognized_keys') return explainUnknownKey(issue, known);
  if (value === undefined) return { message: `${key} is missing`, hint: `Add it to the front matter.` };
  const found = show(value);
  switch (issue.code) {
    case 'invalid_union':
      return { message: `${key} is not a date: ${found}`, hint: DAY_HINT };
    case 'invalid_format':
      return explainFormat(issue, key, found);
    case 'invalid_value':
      return { message: `${key} is ${found}`, hint: `It can be ${issue.values.map(String).join(', ')}.` };
    case 'too_small':
      return explainSmall(key, value);
    case 'invalid_type':
      return explainType(issue, key, value);
    case 'custom':
      return { message: `${key} ${issue.message}: ${found}`, hint: String(issue.params?.hint) };
    default:
      return { message: `${key}: ${issue.message}`, hint: 'Compare it with another file of its kind.' };
  }
}

function explainUnknownKey(issue: z.core.$ZodIssueUnrecognizedKeys, known: readonly string[]): Explanation {
  const keys = issue.keys.map((key) => `"${[...issue.path.map(String), key].join('.')}"`).join(', ');
  const list = issue.path.length === 0 && known.length > 0 ? ` Known here: ${known.join(', ')}.` : '';
  return { message: `${keys} is not known here`, hint: `Check its spelling, or remove the line.${list}` };
}

function explainFormat(issue: z.core.$ZodIssueInvalidStringFormat, key: string, found: string): Explanation {
  if (issue.format === 'date') return { message: `${key} is not a date: ${found}`, hint: DAY_HINT };
  if (issue.format === 'url') {
    return { message: `${key} is not an address: ${found}`, hint: 'Write all of it, from https:// on.' };
  }
  return { message: `${key} is not as it should be: ${found}`, hint: ADDED_HINT };
}

function explainType(issue: z.core.$ZodIssueInvalidType, key: string, value: unknown): Explanation {
  const wanted = TYPES[issue.expected] ?? issue.expected;
  const hint = issue.expected === 'string' ? 'Put it in double quotes.' : `Write ${wanted}.`;
  return { message: `${key} is not ${wanted}: ${show(value)}`, hint };
}

function explainSmall(key: string, value: unknown): Explanation {
  if (Array.isArray(value)) return { message: `${key} is empty`, hint: 'Give at least one.' };
  if (value === '') return { message: `${key} is empty`, hint: 'Write something there, or remove the line.' };
  return { message: `${key} is ${show(value)}`, hint: 'Write a number from 1 on.' };
}

function show(value: unknown): string {
  const text = value instanceof Date ? value.toISOString().slice(0, 10) : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

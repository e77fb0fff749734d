import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { stringify } from 'yaml';
import { Fault } from '../../article/fault.ts';
import { nameSchema } from '../../markdown/schemas.ts';
import { foldSpelling } from '../../names/fold-spelling.ts';
import { UNWRITTEN } from '../check/check-spellings.ts';
import { readGlossary } from '../content/read-glossary.ts';

/** The kinds of names, as the schema has them. */
export const KINDS: readonly string[] = nameSchema.shape.kind.options;

/** What an editor knows of a new name. */
export interface NewName {
  readonly name: string;
  readonly kind: string;
  readonly country: string | undefined;
  readonly spellings: readonly string[];
  /** The file's name; made of the name where it is not given. */
  readonly id: string | undefined;
}

/**
 * Writes a new entry: whole and valid, with TODO wherever something is to be found out, which `check` then reports.
 *
 * @param folder - `content/glossary`.
 * @returns The file's path.
 * @throws Fault `name-known` when an entry has the name or a spelling already, `name-id` when no id can be made of the name,
 *   `name-kind` for a kind that there is not.
 */
export async function addName(folder: string, given: NewName): Promise<string> {
  const name = given.name.trim();
  if (!KINDS.includes(given.kind)) {
    throw new Fault('name-kind', `There is no kind "${given.kind}".`, `Choose one of ${KINDS.join(', ')}.`);
  }
  if (name === '') throw new Fault('name-id', 'No name was given.', 'Write the name in quotation marks.');
  const id = given.id ?? idOf(name);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(id)) {
    throw new Fault(
      'name-id',
      id === '' ? `No file name can be made of "${name}".` : `No file can be called "${id}".`,
      'Give small letters, digits and hyphens with --id.',
    );
  }
  await refuseKnown(folder, [name, ...given.spellings]);
  const file = path.join(folder, `${id}.md`);
  await mkdir(folder, { recursive: true });
  try {
    // "wx": an entry that is there already is never written over.
    await writeFile(file, entryOf(name, given), { flag: 'wx' });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    throw new Fault(
      'name-known',
      `${file} is there already.`,
      'Add the spelling to it, or give another --id.',
    );
  }
  return file;
}

/**
 * @example
 * idOf("Kata'ib al-Imam Ali") //=> 'kataib-al-imam-ali'
 */
function idOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Lm}'’‘`]/gu, '')
    .toLowerCase();
  return plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
}

/** A name that is there in another spelling needs one row, not a file. */
async function refuseKnown(folder: string, texts: readonly string[]): Promise<void> {
  const wanted = new Map(texts.map((text) => [fold(text), text]));
  for (const { id, name, spellings, native } of await readGlossary(folder)) {
    const known = [name, ...[...spellings, ...native].map(({ text }) => text)].find((text) =>
      wanted.has(fold(text)),
    );
    if (known === undefined) continue;
    const file = path.join(folder, `${id}.md`);
    const given = wanted.get(fold(known)) ?? known;
    throw new Fault(
      'name-known',
      `"${given}" is in ${file} already${given === known ? '' : `, as "${known}"`}.`,
      'Add what is new to that file.',
    );
  }
}

const fold = (text: string): string => foldSpelling(text).text.replace(/[ !]/gu, '');

function entryOf(name: string, { kind, country, spellings }: NewName): string {
  const latin = spellings.filter((text) => !isNative(text));
  const native = spellings.filter(isNative);
  const front = {
    name,
    kind,
    ...(country !== undefined && { country }),
    respelling: UNWRITTEN,
    ipa: UNWRITTEN,
    spellings: latin.map((text) => ({ text, source: UNWRITTEN })),
    native: native.map((text) => ({
      text,
      lang: languageOf(text),
      transliteration: UNWRITTEN,
      source: UNWRITTEN,
    })),
    sources: [{ title: UNWRITTEN, url: `https://example.org/${UNWRITTEN}` }],
    checked: new Date().toISOString().slice(0, 10),
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${UNWRITTEN}: what it is, in one or two sentences of our own.\n`;
}

/** The language that a script stands for most often; an editor corrects it where it is another: Persian, Kurdish, Ukrainian. */
const languageOf = (text: string): string =>
  LANGUAGES.find(([script]) => script.test(text))?.[1] ?? UNWRITTEN;

const LANGUAGES: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
];

const isNative = (text: string): boolean => !/\p{Script=Latin}/u.test(text);

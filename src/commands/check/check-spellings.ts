import type { FileFault } from '../../markdown/file-fault.ts';
import type { NameFrontMatter } from '../../markdown/schemas.ts';
import type { NameMatcher } from '../../names/compile-names.ts';
import { compileNames } from '../../names/compile-names.ts';
import { findMentions } from '../../names/find-mentions.ts';
import { foldSpelling } from '../../names/fold-spelling.ts';
import type { Name } from '../../names/name.ts';
import { nameOf } from '../content/name-of.ts';

/** An entry whose front matter is sound. */
interface Entry {
  readonly id: string;
  readonly file: string;
  readonly markdown: string;
  readonly data: NameFrontMatter;
}

/**
 * Checks what the matcher makes of the glossary: spellings that fold to nothing, spellings that no text can be a mention of,
 * sources that nobody could look up, names without IPA, and what `names add` left to be written.
 *
 * A spelling can be lost in several ways: another entry has the same one with a better right, a rule takes it for a part of a longer
 * name, its capitals can never come. So each is tried in the texts that favour it most: alone, in brackets behind the name, and
 * beside its country.
 */
export function checkSpellings(entries: readonly Entry[]): FileFault[] {
  const names = entries.map(({ id, data }) => nameOf(id, data));
  const matcher = compileNames(names);
  return entries.flatMap((entry, at) => {
    const name = names[at];
    return [
      ...findUnwritten(entry),
      ...checkSound(entry),
      ...checkSources(entry),
      ...(name ? checkMatches(entry, name, matcher) : []),
    ];
  });
}

/** Stands for what an editor has still to write. */
export const UNWRITTEN = 'TODO';

function findUnwritten({ file, markdown }: Entry): FileFault[] {
  return markdown.split('\n').flatMap((text, index) => {
    if (!new RegExp(`\\b${UNWRITTEN}\\b`, 'u').test(text)) return [];
    const field = /^[\s-]*([a-z]+):/u.exec(text)?.[1] ?? 'definition';
    const message = `The ${field === 'ipa' ? 'IPA' : field} is still to be written`;
    return [{ file, line: index + 1, message, hint: HINTS[field] ?? 'See docs/editing-the-glossary.md.' }];
  });
}

const HINTS: Readonly<Record<string, string>> = {
  respelling: 'Write how to say it in plain letters: kah-TAH-ib hez-boh-LAH.',
  ipa: 'Write how to say it in the International Phonetic Alphabet, without slashes.',
  transliteration: 'Write it in the standard of its language: see docs/editing-the-glossary.md.',
  source: 'Write the address of a page that prints this spelling.',
  title: 'Write the title of a page that supports the definition.',
  url: 'Write the address of that page.',
  definition: 'Say in one or two sentences of your own what it is.',
};

function checkSound({ file, markdown, data: { ipa } }: Entry): FileFault[] {
  const hint = 'Write it as ipa: kəˈtɑː.ɪb ˌhɛzbəˈlɑː';
  if (ipa === undefined) return [{ file, line: 1, message: 'The name has no IPA', hint }];
  const line = markdown.split('\n').findIndex((text) => text.startsWith('ipa:')) + 1;
  return /[/[\]]/u.test(ipa) ? [{ file, line, message: 'The IPA stands in slashes or brackets', hint }] : [];
}

/** An address, or a list with its number or date: "OFAC SDN list (alt.csv), 2026-06". */
const isSource = (source: string): boolean => /^https?:\/\/\S+$/u.test(source) || /\d/u.test(source);

function checkSources({ file, markdown, data }: Entry): FileFault[] {
  return [...data.spellings, ...data.native].flatMap(({ text, source }) => {
    if (isSource(source) || source === UNWRITTEN) return [];
    const message = `The source of "${text}" cannot be looked up: "${source}"`;
    const hint = 'Write an address, or a list with its date.';
    return [{ file, line: lineOf(markdown, text), message, hint }];
  });
}

function checkMatches(entry: Entry, name: Name, matcher: NameMatcher): FileFault[] {
  const { file, markdown, data } = entry;
  return [...data.spellings, ...data.native].flatMap(({ text }) => {
    const line = lineOf(markdown, text);
    if (foldSpelling(text).text.replace(/[ !]/gu, '') === '') {
      const hint = 'Take it out, or write its letters.';
      return [{ file, line, message: `The spelling "${text}" has no letter that can be searched`, hint }];
    }
    if (favourableTexts(text, name).some((each) => isMention(each, text, name.id, matcher))) return [];
    const message = `The spelling "${text}" can never match`;
    const hint =
      'Another entry has it, or a rule takes it for a part of a longer name: take it out, or give its rival "needs: context".';
    return [{ file, line, message, hint }];
  });
}

function favourableTexts(text: string, { name, country, spellings }: Name): string[] {
  const full = [name, ...spellings.filter(({ needs }) => !needs).map((each) => each.text)];
  const others = full.filter((each) => each !== text).slice(0, 3);
  return [
    text,
    ...(country === undefined ? [] : [`${text} of ${country}`]),
    ...others.map((each) => `${each} (${text})`),
  ];
}

/** Whether the entry is found where the spelling stands: its article may be left out. */
function isMention(text: string, spelling: string, id: string, matcher: NameMatcher): boolean {
  const start = text.lastIndexOf(spelling);
  const [found = []] = findMentions([text], matcher);
  return found.some(
    ({ name, range }) => name === id && range[1] > start && range[0] < start + spelling.length,
  );
}

/** The first line that has a spelling; 1 where the file writes it in another way. */
function lineOf(markdown: string, text: string): number {
  const lines = markdown.split('\n');
  const at = lines.findIndex(
    (line) => line.replace(/^[\s-]*text: /u, '').replace(/^(["'])(.*)\1$/u, '$2') === text,
  );
  return Math.max(at, 0) + 1;
}

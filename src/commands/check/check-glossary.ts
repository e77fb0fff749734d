import type { FileFault } from '../../markdown/file-fault.ts';
import { findMarkdown } from '../../markdown/read-plain.ts';
import type { NameFrontMatter } from '../../markdown/schemas.ts';
import { foldSpelling } from '../../names/fold-spelling.ts';
import type { GlossaryEntry } from '../content/read-glossary.ts';
import { checkSpellings } from './check-spellings.ts';

interface SoundEntry extends GlossaryEntry {
  readonly data: NameFrontMatter;
}

/**
 * Checks the glossary: front matter, a spelling twice in one entry, a spelling that two entries share without
 * `needs: context` (it could mean either), relations to names that are not there, entries without a definition
 * or with Markdown in it; then what the matcher makes of the spellings (see {@link checkSpellings}).
 */
export function checkGlossary(entries: readonly GlossaryEntry[]): FileFault[] {
  const sound = entries.filter((entry): entry is SoundEntry => entry.data !== undefined);
  const ids = new Set(entries.map(({ id }) => id));
  return [
    ...entries.flatMap(({ faults }) => faults),
    ...sound.flatMap((entry) => checkEntry(entry, ids)),
    ...sound.flatMap(checkDefinition),
    ...checkClashes(sound),
    ...checkSpellings(sound),
  ];
}

function checkEntry({ file, markdown, data, definition }: SoundEntry, ids: ReadonlySet<string>): FileFault[] {
  const faults: FileFault[] = [];
  const seen = new Set<string>();
  for (const { text } of [...data.spellings, ...data.native]) {
    const key = text.normalize('NFC');
    if (seen.has(key)) {
      const line = lineOf(markdown, 'text', text, 2);
      faults.push({
        file,
        line,
        message: `The spelling "${text}" is listed twice`,
        hint: 'Keep one of them.',
      });
    }
    seen.add(key);
  }
  for (const { name } of data.relations) {
    if (ids.has(name)) continue;
    const hint = `Write content/glossary/${name}.md, or take the relation out.`;
    faults.push({
      file,
      line: lineOf(markdown, 'name', name, 1),
      message: `There is no name "${name}"`,
      hint,
    });
  }
  if (definition.trim() === '') {
    faults.push({
      file,
      line: 1,
      message: 'The name has no definition',
      hint: 'Write one below the front matter.',
    });
  }
  return faults;
}

function checkDefinition({ file, definition, definitionLine }: GlossaryEntry): FileFault[] {
  return findMarkdown(definition).map(({ line, source }) => ({
    file,
    line: definitionLine + line - 1,
    message: `A definition is plain text, and this is Markdown: "${source}"`,
    hint: 'Say it in words alone; addresses stand under "sources".',
  }));
}

/** Two entries may share a spelling only where one of them needs the article to say that it is meant. */
function checkClashes(entries: readonly SoundEntry[]): FileFault[] {
  const owners = new Map<string, SoundEntry>();
  const faults: FileFault[] = [];
  for (const entry of entries) {
    const { name, spellings, native } = entry.data;
    const bare = spellings.filter(({ needs }) => needs === 'context').map(({ text }) => fold(text));
    for (const text of [
      name,
      ...spellings.map((spelling) => spelling.text),
      ...native.map((form) => form.text),
    ]) {
      const key = fold(text);
      if (bare.includes(key)) continue;
      const owner = owners.get(key);
      if (owner && owner !== entry) {
        const hint = 'Give it "needs: context" in one of them, or take it out.';
        const message = `The spelling "${text}" is one of ${owner.file} too`;
        faults.push({ file: entry.file, line: lineOf(entry.markdown, 'text', text, 1), message, hint });
      }
      owners.set(key, entry);
    }
  }
  return faults;
}

function fold(text: string): string {
  return foldSpelling(text).text;
}

/** The line where a key has the value for the given time; 1 where the file writes it in another way. */
function lineOf(markdown: string, key: 'text' | 'name', value: string, time: number): number {
  const ways = [value, `"${value}"`, `'${value}'`].map((scalar) => `${key}: ${scalar}`);
  const lines = markdown.split('\n');
  const found = lines.flatMap((line, index) =>
    ways.includes(line.replace(/^[\s-]+/u, '').trimEnd()) ? [index + 1] : [],
  );
  return found[time - 1] ?? 1;
}

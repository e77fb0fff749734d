import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { compileNames } from '../../src/names/compile-names.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import { markedNewspapers } from './marked-newspapers.ts';

const names = await readGlossary(join(import.meta.dirname, '../../content/glossary'));
const matcher = compileNames(names);
const passages = markedNewspapers();

describe('in the marked newspapers, with the glossary as it is,', () => {
  it.each(passages.map((passage) => [passage.reason, passage] as const))('%s', (_, { text, mentions }) => {
    const found = (findMentions([text], matcher)[0] ?? []).map(
      ({ name, range }) => `${name}: ${text.slice(...range)}`,
    );
    expect(found).toEqual(mentions.map(({ name, range }) => `${name}: ${text.slice(...range)}`));
  });

  it('every mark is an entry of the glossary or a trap, and there are many of both', () => {
    const ids = new Set(names.map(({ id }) => id));
    const marked = passages.flatMap(({ mentions }) => mentions);
    expect(marked.filter(({ name }) => !ids.has(name))).toEqual([]);
    expect(marked.length).toBeGreaterThan(300);
    expect(passages.flatMap(({ traps }) => traps).length).toBeGreaterThan(100);
  });
});

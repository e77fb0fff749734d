import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readGlossary } from '../../src/commands/content/read-glossary.ts';
import { compileNames } from '../../src/names/compile-names.ts';
import { findMentions } from '../../src/names/find-mentions.ts';
import { unseenPassages } from './marked-newspapers.ts';

const names = await readGlossary(join(import.meta.dirname, '../../content/glossary'));
const matcher = compileNames(names);
const passages = unseenPassages();

/** The groups that are marked; the glossary's people, places and the Pentagon are not. */
const groups = new Set(passages.flatMap(({ mentions }) => mentions.map(({ name }) => name)));

function scores() {
  let [right, extra, missed, traps] = [0, 0, 0, 0];
  for (const { text, mentions, traps: marked } of passages) {
    const found = (findMentions([text], matcher)[0] ?? []).filter(({ name }) => groups.has(name));
    const keys = new Set(found.map(({ name, range }) => `${name} ${range.join()}`));
    const hits = mentions.filter(({ name, range }) => keys.has(`${name} ${range.join()}`)).length;
    right += hits;
    extra += found.length - hits;
    missed += mentions.length - hits;
    traps += marked.filter(({ range: [from, to] }) =>
      found.some(({ range }) => range[0] < to && from < range[1]),
    ).length;
  }
  return { precision: right / (right + extra), recall: right / (right + missed), traps };
}

describe('in passages marked by a reader who had not seen the matcher', () => {
  it('it keeps what it reached: see tests/fixtures/names/README.md for what stays wrong', () => {
    const { precision, recall, traps } = scores();
    expect(precision).toBeGreaterThanOrEqual(0.985);
    expect(recall).toBeGreaterThanOrEqual(0.96);
    expect(traps).toBeLessThanOrEqual(3);
  });

  it('every group is marked five times at least, and there are many traps', () => {
    const marked = passages.flatMap(({ mentions }) => mentions.map(({ name }) => name));
    const rare = [...groups].filter((id) => marked.filter((each) => each === id).length < 5);
    expect(rare).toEqual([]);
    expect(groups.size).toBe(23);
    expect(passages.flatMap(({ traps }) => traps).length).toBeGreaterThan(150);
  });
});

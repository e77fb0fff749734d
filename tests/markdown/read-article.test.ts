import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { formatFileFault } from '../../src/markdown/file-fault.ts';
import { readArticle, readBody } from '../../src/markdown/read-article.ts';
import { readFrontMatter } from '../../src/markdown/read-front-matter.ts';
import { articleSchema, captionSchema, nameSchema } from '../../src/markdown/schemas.ts';
import { expectGolden } from './expect-golden.ts';

// Properties take a second, and many times that on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = path.join(import.meta.dirname, '../fixtures/markdown/faults');

describe('the faults of an article file', () => {
  test.each(readdirSync(FIXTURES))('%s', (name) => {
    const markdown = readFileSync(path.join(FIXTURES, name, 'in.md'), 'utf8');
    const { faults } = readArticle(markdown, 'content/articles/seals.md');
    expectGolden(
      path.join(FIXTURES, name, 'faults.txt'),
      faults.map((fault) => `${formatFileFault(fault)}\n`).join(''),
    );
  });

  test('of a caption and a name are told in the same words', () => {
    const caption = readFrontMatter('---\narticle: seals\nnumber: 0\n---\n', 'c.md', captionSchema);
    expect(caption.faults.map(formatFileFault)).toEqual([
      'c.md:3 "number" is 0. Hint: Write a number from 1 on.',
    ]);
    const name = readFrontMatter(
      '---\nname: KH\nkind: militia\nrespelling: kay\nspellings:\n  - KH\nnative: []\nsources: []\nchecked: 2024-05-01\n---\n',
      'n.md',
      nameSchema,
    );
    expect(name.faults.map(formatFileFault)).toEqual([
      'n.md:6 "spellings.1" is not a group of lines: "KH". Hint: Write a group of lines.',
      'n.md:8 "sources" is empty. Hint: Give at least one.',
    ]);
  });
});

describe('readArticle', () => {
  test('gives blocks and places with the lines of the file', () => {
    const matter = readFileSync(path.join(FIXTURES, 'sound/in.md'), 'utf8');
    const { frontMatter, blocks, bodyLine } = readArticle(
      `${matter}\n::caption[1]\n\n## Then\n\n> They\n> stayed.\n\n- fish\n- [crabs](/names/crab/)\n`,
      'x.md',
    );
    expect(frontMatter?.published).toBe('2024-05-01');
    expect(bodyLine).toBe(10);
    expect(blocks).toEqual([
      { type: 'paragraph', text: 'They came.', line: 11 },
      { place: 1, line: 13 },
      { type: 'heading', level: 2, text: 'Then', line: 15 },
      { type: 'quote', text: 'They\nstayed.', line: 17 },
      { type: 'listItem', text: 'fish', line: 20 },
      { type: 'listItem', text: 'crabs', line: 21 },
    ]);
  });

  test('reads files with Windows line ends and a BOM', () => {
    const unix = readFileSync(path.join(FIXTURES, 'sound/in.md'), 'utf8');
    const { faults, frontMatter } = readArticle(`\uFEFF${unix.replaceAll('\n', '\r\n')}`, 'x.md');
    expect(faults).toEqual([]);
    expect(frontMatter?.title).toBe('Seals');
  });

  test('finds links and HTML wherever they stand', () => {
    const { links, faults } = readBody('> *[a](/b)*\n\n- <i>c</i>\n\n[d]: javascript:e\n', 1, 'x.md');
    expect(links).toEqual([
      { url: '/b', line: 1 },
      { url: 'javascript:e', line: 5 },
    ]);
    expect(faults.map(({ line, message }) => [line, message])).toEqual([[3, 'HTML is not shown: <i>']]);
  });

  test('never throws, whatever the file holds', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (yaml, body) => {
        readFrontMatter(`---\n${yaml}\n---\n${body}`, 'x.md', articleSchema);
        readArticle(body, 'x.md');
      }),
    );
  });
});

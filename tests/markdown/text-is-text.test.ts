import { createMarkdownProcessor, parseFrontmatter } from '@astrojs/markdown-remark';
import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { readBody } from '../../src/markdown/read-article.ts';
import { remarkCaptions } from '../../src/markdown/remark-captions.ts';
import type { BodyPart } from '../../src/markdown/write-body.ts';
import { sayable, writeBody } from '../../src/markdown/write-body.ts';
import { writeFrontMatter } from '../../src/markdown/write-front-matter.ts';

// Properties take a second, and many times that on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

// Any string, and strings made of the pieces that Markdown, HTML and YAML care about: random ones hardly ever hit them.
const piece = fc.constantFrom(
  ...[
    '#',
    '*',
    '_',
    '`',
    '~',
    '-',
    '+',
    '=',
    '<',
    '>',
    '[',
    ']',
    '(',
    ')',
    '!',
    ':',
    '&',
    ';',
    '\\',
    '|',
    '"',
    "'",
    '.',
  ],
  ...[
    '0',
    '12',
    'a',
    'Z',
    'é',
    '—',
    '日',
    '\u0301',
    '😀',
    '\uD800',
    ' ',
    '    ',
    '\t',
    '\n',
    '\r',
    '\r\n',
    '\0',
    '\u0085',
  ],
  ...[
    '\u00A0',
    '\u2028',
    '\u200F',
    '\uFEFF',
    '\uFFFE',
    '&amp;',
    '&#65;',
    '::caption[1]',
    ':::',
    ':a',
    '---',
    '***',
    '```',
  ],
  ...[
    '<script>',
    '</p>',
    '<!--',
    '](',
    'http://x.y',
    'www.x.y',
    '1. ',
    '{',
    '}',
    '${',
    '\n===',
    '\n---',
    '%',
    '\u0001',
    '\u001B',
    '\u007F',
  ],
);
const text = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1 }),
  fc.array(piece, { minLength: 1, maxLength: 10 }).map((pieces) => pieces.join('')),
);
const part: fc.Arbitrary<BodyPart> = fc.oneof(
  fc.record({ type: fc.constantFrom('paragraph' as const, 'quote' as const, 'listItem' as const), text }),
  fc.record({ type: fc.constant('heading' as const), level: fc.integer({ min: 2, max: 6 }), text }),
  fc.record({ place: fc.integer({ min: 1, max: 200 }) }),
);

describe('text from outside is text', () => {
  test('a body of any texts is read again as the same blocks, character by character', () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const { blocks, links, faults } = readBody(writeBody(parts), 1, 'x.md');
        const read = blocks.map((block) =>
          'place' in block ? block.place : [block.type, block.level, block.text],
        );
        const written = parts.map((block) => {
          if ('comment' in block) return block.comment;
          return 'place' in block ? block.place : [block.type, block.level, sayable(block.text)];
        });
        expect(read).toEqual(written);
        expect([...links, ...faults]).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('front matter of any texts is read the same by js-yaml (Astro) and yaml (check)', () => {
    fc.assert(
      fc.property(text, text, (title, name) => {
        const written = writeFrontMatter({ title, source: { name } });
        const values = { title: sayable(title), source: { name: sayable(name) } };
        expect(parseFrontmatter(written).frontmatter).toEqual(values);
        expect(parse(written.slice(4, -4))).toEqual(values);
      }),
      { numRuns: 500 },
    );
  });

  test('the build shows any text as the characters it is, without one element in it', async () => {
    const processor = await createMarkdownProcessor({
      gfm: false,
      smartypants: false,
      syntaxHighlight: false,
      remarkPlugins: [remarkCaptions],
    });
    await fc.assert(
      fc.asyncProperty(text, async (paragraph) => {
        const { code } = await processor.render(writeBody([{ type: 'paragraph', text: paragraph }]));
        const [, inner = ''] = /^<p>([^]*)<\/p>$/u.exec(code) ?? [];
        expect(inner).not.toContain('<');
        expect(collapsed(fromHtml(inner))).toBe(collapsed(sayable(paragraph)));
      }),
      { numRuns: 500 },
    );
  });

  test('what no page or feed can hold becomes U+FFFD', () => {
    expect(sayable('a\0b\uD800c\uDC00')).toBe('a\uFFFDb\uFFFDc\uFFFD');
    expect(sayable('\u0008\u000B\f\r\u001B[1m\u007F\uFFFE\uFFFF')).toBe(
      '\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD[1m\uFFFD\uFFFD\uFFFD',
    );
    expect(sayable('😀\t\n\u0085')).toBe('😀\t\n\u0085');
  });
});

/** What an HTML reader gives back of what the build writes. */
function fromHtml(html: string): string {
  const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"' };
  return html.replace(/&(?:#x(?<hex>[0-9A-F]+)|(?<name>[a-z]+));/giu, (whole, hex?: string, name?: string) =>
    hex === undefined ? (named[name ?? ''] ?? whole) : String.fromCodePoint(Number.parseInt(hex, 16)),
  );
}

/** HTML shows a run of spaces and line breaks as one space, so remark-rehype may write it so (CSS Text 3, section 4.1). */
function collapsed(value: string): string {
  return value.replace(/[ \t\r\n]+/gu, ' ');
}

import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown, writeMarkdown } from '../../../src/reading/notes/write-markdown.ts';
import { noteWith } from './note-with.ts';

const address = (): string => 'https://example.org/articles/harbour/#p-3';

const parse = (text: string): Nodes => unified().use(remarkParse).use(remarkGfm).parse(text);

/** What a Markdown viewer shows of a tree, and of which kinds its nodes are. */
const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';
const kindsOf = (node: Nodes): readonly string[] => [
  node.type,
  ...('children' in node ? node.children.flatMap(kindsOf) : []),
];

describe('Notes as Markdown', () => {
  test('are quotations under the headings of their articles, with the address, and the reader’s words below', () => {
    const notes = [
      noteWith({ id: 'a', text: 'Ask about May.\nAnd June?\n\nWho pays?' }),
      noteWith({ id: 'b', article: 'ferry', title: 'The *new* ferry', quote: 'It is free.' }),
      noteWith({ id: 'c', quote: 'It opens in May.' }),
    ];
    expect(writeMarkdown(notes, address)).toBe(
      String.raw`# Notes

## Harbour news

> The old bridge is closed\.
>
> [Paragraph 3](<https://example.org/articles/harbour/#p-3>), 2026-11-22

Ask about May\.\
And June?

Who pays?

> It opens in May\.
>
> [Paragraph 3](<https://example.org/articles/harbour/#p-3>), 2026-11-22

## The \*new\* ferry

> It is free\.
>
> [Paragraph 3](<https://example.org/articles/harbour/#p-3>), 2026-11-22
`,
    );
  });

  test.each([
    '# not a heading',
    '1. no list',
    '- no list, * nor this, + nor this',
    '> no quotation',
    '<script>alert(1)</script> &amp; &lt;',
    '[x](javascript:alert(1)) ![y](z) [^1] [a]: b',
    '*one* _two_ **three** ~~four~~ `five`',
    '--- === *** ```',
    '| a | b |',
    String.raw`back\slash \\ \*`,
    '$x$ ::: {y}',
  ])('keep text that looks like markup the text that it is: %s', (text) => {
    const tree = parse(escapeMarkdown(text));
    expect(textOf(tree)).toBe(text);
    expect(kindsOf(tree)).toEqual(['root', 'paragraph', 'text']);
    expect(textOf(parse(writeMarkdown([noteWith({ quote: text, text })], address)))).toContain(text);
  });
});

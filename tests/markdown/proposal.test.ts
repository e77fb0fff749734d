import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { isProposal, proposalComment } from '../../src/markdown/proposal.ts';
import { readBody } from '../../src/markdown/read-article.ts';
import { writeArticle } from '../../src/markdown/write-article.ts';

const article: Article = {
  language: 'en',
  title: 'Bridge',
  titleFrom: 'received',
  blocks: [
    { type: 'paragraph', text: 'The ferry left the harbour at noon.' },
    { type: 'heading', level: 2, text: 'Part 2 of 2: The council…', suggested: true },
    { type: 'paragraph', text: 'The council closed the old bridge, which is unsafe.' },
  ],
  setAside: [],
  notes: [],
  receipt: [],
};

describe('a proposed heading', () => {
  const { article: markdown } = writeArticle(article, { slug: 'bridge', receivedFile: 'bridge.txt' });

  test('stands below its part heading as a comment', () => {
    expect(markdown).toContain(
      '## Part 2 of 2: The council…\n\n<!-- proposal: The council closed the old bridge -->\n\nThe council closed',
    );
  });

  test('is no word of the article, and no fault', () => {
    const { blocks, faults } = readBody(markdown.slice(markdown.indexOf('\n---\n', 4) + 5), 1, 'a.md');
    expect(faults).toEqual([]);
    expect(blocks.map((block) => 'text' in block && block.text)).toEqual(
      article.blocks.map(({ text }) => text),
    );
  });

  test('never comes on a page', async () => {
    const processor = await createMarkdownProcessor({ remarkRehype: { allowDangerousHtml: false } });
    const { code } = await processor.render('## A\n\n<!-- proposal: The council closed -->\n\nB.\n');
    expect(code).not.toContain('proposal');
  });

  test('stays within its comment, whatever it says', () => {
    const comment = proposalComment('Ends --> here <!-- and -- there');
    expect(isProposal(comment)).toBe(true);
    expect(comment.slice(4, -3)).not.toMatch(/--|[<>]/u);
  });

  test('is told from other HTML', () => {
    expect(isProposal('<!-- a note -->')).toBe(false);
    expect(isProposal('<b>proposal: x</b>')).toBe(false);
    expect(isProposal('<!-- proposal: x --><script>')).toBe(false);
    expect(isProposal('<!-- proposal: x --><b></b><!-- y -->')).toBe(false);
  });
});

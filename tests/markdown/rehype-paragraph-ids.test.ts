import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import rehypeSlug from 'rehype-slug';
import { describe, expect, test } from 'vitest';
import { rehypeFreeIds } from '../../src/markdown/rehype-free-ids.ts';
import { rehypeParagraphIds } from '../../src/markdown/rehype-paragraph-ids.ts';
import { remarkCaptions } from '../../src/markdown/remark-captions.ts';

const render = async (markdown: string, isBody = true): Promise<string> => {
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    remarkPlugins: [remarkCaptions],
    rehypePlugins: [rehypeSlug, rehypeFreeIds, [rehypeParagraphIds, { isBody: () => isBody }]],
  });
  return (await processor.render(markdown)).code.replaceAll('\n', '');
};

describe('The paragraphs of a body are numbered', () => {
  test('in order, its list items and the paragraphs of its quotes among them', async () => {
    const html = await render('One.\n\n- Two\n- Three\n\n> Four.\n>\n> Five.\n\nSix.');
    expect([...html.matchAll(/<(\w+) id="p-(\d)">(\w+)/gu)].map(([, ...found]) => found)).toEqual([
      ['p', '1', 'One'],
      ['li', '2', 'Two'],
      ['li', '3', 'Three'],
      ['p', '4', 'Four'],
      ['p', '5', 'Five'],
      ['p', '6', 'Six'],
    ]);
  });

  test('and of a list in a list only the inner items, which hold the words', async () => {
    const html = await render('- Loose\n\n  - Inner\n');
    expect(html).toContain('<p id="p-1">Loose');
    expect(html).toContain('<li id="p-2">Inner');
  });

  test('but not one that holds nothing but the place of a caption', async () => {
    const html = await render('::caption[1]\n\n## Next\n\nOne. \n\n::caption[2]');
    expect(html).toMatch(/^<p><a [^>]*id="place-1"/u);
    expect(html).toMatch(/<p id="p-1">One\. <a [^>]*id="place-2"/u);
  });

  test('and a heading that took such an id gives way', async () => {
    const html = await render('## P 1\n\nOne.');
    expect(html).toBe('<h2 id="p-1-">P 1</h2><p id="p-1">One.</p>');
  });

  test('and in captions and definitions there is no number', async () => {
    expect(await render('One.', false)).toBe('<p>One.</p>');
  });
});

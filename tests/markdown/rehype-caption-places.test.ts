import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { rehypeCaptionPlaces } from '../../src/markdown/rehype-caption-places.ts';
import { rehypeParagraphIds } from '../../src/markdown/rehype-paragraph-ids.ts';
import { remarkCaptions } from '../../src/markdown/remark-captions.ts';

test('Each caption stood in a paragraph, or before the first', async () => {
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    remarkPlugins: [remarkCaptions],
    rehypePlugins: [[rehypeParagraphIds, { isBody: () => true }], rehypeCaptionPlaces],
  });
  const { metadata } = await processor.render(
    '::caption[1]\n\nOne.\n\n::caption[2]\n\n::caption[3]\n\nTwo.\n\n## Three\n\n::caption[4]\n\nFour.\n',
  );
  expect(metadata.frontmatter.captionPlaces).toEqual({ 1: 0, 2: 1, 3: 1, 4: 2 });
});

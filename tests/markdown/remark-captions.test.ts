import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import remarkDirective from 'remark-directive';
import { describe, expect, test } from 'vitest';
import { remarkCaptions } from '../../src/markdown/remark-captions.ts';
import { expectGolden } from './expect-golden.ts';

const FIXTURES = path.join(import.meta.dirname, '../fixtures/markdown/places');
const OPTIONS = { gfm: false, smartypants: false, syntaxHighlight: false } as const;
const processor = await createMarkdownProcessor({ ...OPTIONS, remarkPlugins: [remarkCaptions] });

describe('the place of a caption in the page', () => {
  test.each(readdirSync(FIXTURES))('%s', async (name) => {
    const markdown = readFileSync(path.join(FIXTURES, name, 'in.md'), 'utf8');
    const { code } = await processor.render(markdown);
    expectGolden(path.join(FIXTURES, name, 'out.html'), `${code}\n`);
  });

  test('remark-directive beside it is refused, because it would take ":30" out of "10:30"', async () => {
    const both = createMarkdownProcessor({ ...OPTIONS, remarkPlugins: [remarkDirective, remarkCaptions] });
    await expect(both.then((made) => made.render('At 10:30.'))).rejects.toThrow('take remarkDirective out');
  });
});

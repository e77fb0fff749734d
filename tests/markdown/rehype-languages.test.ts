import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { expect, test } from 'vitest';
import { nameLanguage } from '../../src/commands/parse/name-language.ts';
import { rehypeLanguages } from '../../src/markdown/rehype-languages.ts';

const processor = createMarkdownProcessor({
  syntaxHighlight: false,
  rehypePlugins: [[rehypeLanguages, { nameLanguage }]],
});

async function render(markdown: string, frontmatter: Record<string, unknown>): Promise<string> {
  return (await (await processor).render(markdown, { frontmatter })).code.trim();
}

test.each([
  [
    'an Arabic statement in an English article',
    'أعلنت البلدية أن الجسر مغلق.',
    { language: 'en' },
    '<p dir="rtl" lang="ar">أعلنت البلدية أن الجسر مغلق.</p>',
  ],
  [
    'an English paragraph in an Arabic article',
    'The ship was built as a ferry and carried cars.',
    { language: 'ar', direction: 'rtl' },
    '<p dir="ltr" lang="en">The ship was built as a ferry and carried cars.</p>',
  ],
  [
    'a Japanese paragraph in a German article',
    '市は火曜日、古い橋を閉じると発表した。',
    { language: 'de' },
    '<p lang="ja">市は火曜日、古い橋を閉じると発表した。</p>',
  ],
  [
    'an English paragraph in a Russian article',
    'The bridge will stay closed until the end of the summer.',
    { language: 'ru' },
    '<p lang="en">The bridge will stay closed until the end of the summer.</p>',
  ],
])('%s is marked', async (_, markdown, frontmatter, html) => {
  expect(await render(markdown, frontmatter)).toBe(html);
});

test.each([
  ['a paragraph of the article’s own script', 'Der Rat tagt heute.', { language: 'en' }],
  ['Arabic that begins with Latin letters', 'RBS قناة محلية قالت إن عدد الزوار', { language: 'ar' }],
  ['a Japanese heading of Chinese characters alone', '住民説明会', { language: 'ja' }],
  ['Persian without its own letters', 'این مرد در شهر است', { language: 'fa' }],
  ['figures', '1,000', { language: 'ar' }],
  ['a few Latin letters', 'BBC', { language: 'ru' }],
  ['a file without a language (a caption: its page says it)', 'الجسر', {}],
])('%s is left as it is', async (_, markdown, frontmatter) => {
  expect(await render(markdown, frontmatter)).toBe(`<p>${markdown}</p>`);
});

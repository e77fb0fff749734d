import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { correctionMarking } from '../../../src/layouts/build/correction-marking.ts';
import { markdownOptions } from '../../../src/layouts/build/markdown-options.ts';
import { nameMarking } from '../../../src/layouts/build/name-marking.ts';
import { readFrontMatter } from '../../../src/markdown/read-front-matter.ts';
import type { MentionRecord } from '../../../src/markdown/rehype-names.ts';
import { articleSchema, captionSchema } from '../../../src/markdown/schemas.ts';
import { expectGolden } from '../../markdown/expect-golden.ts';

const library = path.resolve('tests/fixtures/marking');
let render: (file: string) => Promise<{ html: string; mentions: readonly MentionRecord[] }>;

beforeAll(async () => {
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    ...markdownOptions(await nameMarking(library, '/'), correctionMarking(library)),
  });
  render = async (name) => {
    const file = path.join(library, name);
    const schema = name.startsWith('articles') ? articleSchema : captionSchema;
    const { body } = readFrontMatter(readFileSync(file, 'utf8'), file, schema);
    const { code, metadata } = await processor.render(body, { fileURL: pathToFileURL(file) });
    return { html: code, mentions: metadata.frontmatter.mentions as readonly MentionRecord[] };
  };
});

describe('names on the page', () => {
  test('the body and each caption look like their goldens', async () => {
    for (const name of ['articles/crossing.md', 'captions/crossing/01.md', 'captions/crossing/02.md']) {
      const { html } = await render(name);
      // One element a line: a golden is to be read.
      const golden = path.join(library, 'out', name.replaceAll('/', '-').replace('.md', '.html'));
      expectGolden(golden, `${html.replaceAll('><', '>\n<')}\n`);
    }
  });

  test('the first mention in a section is a button, each later one a place to come back to', async () => {
    const { html } = await render('articles/crossing.md');
    const [first, second] = html.split('<h2');
    expect(first?.match(/<button/gu)).toHaveLength(2);
    expect(second?.match(/<button/gu)).toHaveLength(1);
    expect(first).toContain('<em><span id="m3" data-name="river-guard">Harbour Guard</span></em>');
  });

  test('headings and links keep their words plain', async () => {
    const { html } = await render('articles/crossing.md');
    expect(html).toContain('>The River Guard answers</h2>');
    expect(html).toContain('<a href="https://example.org">Old Lock</a>');
  });

  test('a name that an earlier caption explained is plain in the next', async () => {
    expect((await render('captions/crossing/01.md')).html).toContain('<button id="c1m1"');
    expect((await render('captions/crossing/02.md')).html).toContain(
      '<span id="c2m1" data-name="old-lock">Old Lock</span>',
    );
  });

  test('a short spelling in a caption is understood from its article', async () => {
    const { mentions } = await render('captions/crossing/02.md');
    expect(mentions.map(({ name, spelling }) => [name, spelling])).toContainEqual(['river-guard', 'RG']);
  });

  test('each mention is kept with its sentence, without the link that marks a caption’s place', async () => {
    const { mentions } = await render('articles/crossing.md');
    expect(mentions[2]).toEqual({
      id: 'm3',
      name: 'river-guard',
      spelling: 'Harbour Guard',
      before: 'Boats waited for the ',
      after: ' until noon.',
      block: 0,
      paragraph: 1,
    });
    expect(mentions.at(-1)?.section).toEqual({
      id: 'the-river-guard-answers',
      text: 'The River Guard answers',
    });
  });

  test('a heading gives way where its id is one of the page’s own', async () => {
    const { html } = await render('articles/own-ids.md');
    expect([...html.matchAll(/<h2 id="([^"]*)"/gu)].map(([, id]) => id)).toEqual([
      'names-',
      'captions-',
      'm1-',
      'names-1',
    ]);
  });

  test('the digest for Astro’s cache changes with the library', async () => {
    const { cacheKey } = await nameMarking(library, '/');
    expect((await nameMarking(path.resolve('content'), '/')).cacheKey).not.toBe(cacheKey);
  });
});

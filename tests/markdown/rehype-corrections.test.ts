import { createMarkdownProcessor } from '@astrojs/markdown-remark';
import { describe, expect, test } from 'vitest';
import {
  rehypeCorrections,
  type CorrectedPlace,
  type FileCorrections,
} from '../../src/markdown/rehype-corrections.ts';

const listed = [
  { from: 'could bee seen', to: 'could be seen' },
  { from: 'Kateb Hezbollah', to: 'Kata’ib Hezbollah' },
  { from: 'to to', to: '' },
];

async function render(markdown: string, more: Partial<FileCorrections> = {}) {
  const file = { listed, suffix: '', isReceived: () => false, ...more };
  const processor = await createMarkdownProcessor({
    syntaxHighlight: false,
    rehypePlugins: [[rehypeCorrections, { correctionsOf: () => file }]],
  });
  const { code, metadata } = await processor.render(markdown);
  return { html: code.trim(), places: metadata.frontmatter.corrected as readonly CorrectedPlace[] };
}

const link = (number: number, id: string): string =>
  `<a href="#correction-${number}" id="${id}" class="place correction" lang="en">Correction ${number}</a>`;

describe('a correction on the page', () => {
  test('underlines its words, and its link stands behind the paragraph', async () => {
    const { html, places } = await render('Soldiers could be seen, he said.');
    expect(html).toBe(
      `<p>Soldiers <span class="corrected">could be seen</span>, he said. ${link(1, 'corrected-1')}</p>`,
    );
    expect(places).toEqual([{ number: 1, id: 'corrected-1' }]);
  });

  test('is found whatever signs and elements stand between its words', async () => {
    const { html } = await render('It could, *be* seen.');
    expect(html).toContain(
      '<span class="corrected">could, </span><em><span class="corrected">be</span></em><span class="corrected"> seen</span>',
    );
  });

  test('is marked wherever it was made, each place with an id of its own', async () => {
    const { places } = await render('Kata’ib Hezbollah came.\n\nKata’ib Hezbollah went.');
    expect(places.map(({ id }) => id)).toEqual(['corrected-2', 'corrected-2-2']);
    const caption = await render('Kata’ib Hezbollah came.', { suffix: 'c3' });
    expect(caption.places).toEqual([{ number: 2, id: 'corrected-2-c3' }]);
  });

  test('is not marked where the same words were received', async () => {
    const isReceived = (text: string): boolean => text.startsWith('Ships');
    const { html, places } = await render('Ships could be seen.\n\nMen could be seen.', { isReceived });
    expect(html).toContain('<p>Ships could be seen.</p>');
    expect(places).toHaveLength(1);
  });

  test('is not marked inside another word, nor where it took words away', async () => {
    expect((await render('It could be seenable, to be.')).places).toEqual([]);
  });
});

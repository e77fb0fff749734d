/** Links of results lead to ids of the article's page, which other code makes: here the two are held side by side. */
import type { ElementContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { readGlossary as readGlossaryFiles } from '../../../src/commands/content/read-glossary.ts';
import { searchedTexts } from '../../../src/library/find/searched-texts.ts';
import { readGlossary } from '../../../src/library/render/glossary.ts';
import { renderArticle } from '../../../src/library/render/render-article.ts';
import { resolveDates } from '../../../src/markdown/dates/resolve-dates.ts';
import { ownArticle } from '../own-article.ts';

const link = (path: string): string => `/${path}`;
const names = (await readGlossaryFiles('content/glossary')).map((name) => ({
  ...name,
  respelling: name.name,
  definition: 'A name.',
}));
const tools = { glossary: readGlossary(names, link), resolveDates, link };

const received = `The harbour is closed

By Ada Writer

December 31, 2019

The ferries stayed in port on Monday, the harbour office said. # 1 of them sank.

* * *

What happened next

• The first boat left at noon, and nobody saw it again.
• The second boat stayed where it was for the night.

“We waited for the tide,” said the pilot, “and it came.”

Flags on the quay of the old harbour. Credit: Reuters

The council heard the harbour office and put off its decision.
`;

test('Every place that a result leads to is on the page, with its words', () => {
  const own = ownArticle(received);
  const elements = new Map<string, string>();
  const visit = (node: ElementContent): void => {
    if (node.type !== 'element') return;
    if (typeof node.properties.id === 'string') elements.set(node.properties.id, toString(node));
    node.children.forEach(visit);
  };
  renderArticle(own, tools).forEach(visit);
  const places = searchedTexts(own.text.article, own.facts.title).filter(({ id }) => id !== '');
  expect(places.map(({ place }) => place)).toContain('caption');
  const headings = new Set(
    own.text.article.blocks.filter(({ type }) => type === 'heading').map(({ text }) => text),
  );
  // A heading is shown by the paragraph below it.
  for (const { id, text } of places.filter((place) => !headings.has(place.text))) {
    const [words = ''] = text.replace(/^• /u, '').split(' Credit:');
    expect(elements.get(id), id).toContain(words);
  }
  const paragraphs = [...elements.keys()].filter((id) => /^p-\d+$/u.test(id));
  expect(new Set(places.map(({ id }) => id)).size).toBe(paragraphs.length + 1);
});
